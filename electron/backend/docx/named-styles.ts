import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from "docx";
import { present } from "#core/present.ts";
import type { HeadingLevel, Standard, TextStyle } from "#core/standards/index.ts";
import { halfPoints, twips, twipsOfPt } from "./units.ts";

/** The named styles of a document, as Word shows them to the leader who edits it. */
export const STYLE = {
  rule: "DuongKe",
  fixedHead: "TieuDePhai",
  superior: "CoQuanCapTren",
  issuer: "CoQuanBanHanh",
  issuerMark: "DauSao",
  number: "SoKyHieu",
  placeDate: "DiaDanhNgayThang",
  kind: "TenLoai",
  subject: "TrichYeu",
  subjectMark: "GachDuoiTrichYeu",
  letterSubject: "TrichYeuCongVan",
  legalBasis: "CanCu",
  addressee: "KinhGui",
  addresseeItem: "KinhGuiDanhSach",
  body: "NoiDung",
  centred: "NoiDungGiua",
  bullet: "GachDauDong",
  partLabel: "SoPhan",
  unitNote: "DonViTinh",
  tableHead: "DauBang",
  tableCell: "OBang",
  tableNote: "GhiChuBang",
  chart: "BieuDo",
  authority: "QuyenHan",
  position: "ChucVu",
  signer: "HoTen",
  recipientLabel: "NoiNhan",
  recipient: "NoiNhanDanhSach",
  drafter: "KyHieuSoanThao",
  appendixLabel: "PhuLuc",
  appendixTitle: "TenPhuLuc",
  appendixNote: "KemTheo",
  mark: "DauChiMuc",
  draft: "DuThao",
  contact: "LienHe",
  pageNumber: "SoTrang",
  footnote: "FootnoteText",
  sectionEnd: "KetThucPhan",
} as const;

/** The style of a heading that stands on its own line. */
export function headingStyleId(level: HeadingLevel): string {
  return `Muc${level}`;
}

const ALIGNMENT = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.JUSTIFIED,
} as const;

/** Word's name for an alignment. */
export function alignmentOf(align: TextStyle["align"]): (typeof ALIGNMENT)[keyof typeof ALIGNMENT] {
  return ALIGNMENT[align];
}

/** Outline ranks in Word's counting; `1.1.1.` (level 6) stands above `a)` (level 5). */
const OUTLINE: Readonly<Record<HeadingLevel, number>> = { 1: 0, 2: 1, 3: 2, 4: 3, 6: 4, 5: 5 };

const SINGLE_LINE = { line: 240, lineRule: LineRuleType.AUTO } as const;

interface Setting {
  readonly beforePt?: number;
  readonly afterPt?: number;
  readonly firstLineMm?: number;
  readonly hangingMm?: number;
  readonly body?: true;
  readonly keepNext?: true;
  readonly outlineLevel?: number;
}

/** Every style of the standard, so that no paragraph carries measures of its own except computed ones. */
export function namedStyles(standard: Standard): IStylesOptions {
  return {
    default: {
      document: {
        run: {
          font: standard.page.font.value,
          size: halfPoints(standard.body.style.sizePt.value),
          color: standard.page.colour.value,
          language: { value: "vi-VN" },
        },
        paragraph: { spacing: { before: 0, after: 0, ...SINGLE_LINE } },
      },
      footnoteText: {
        run: { size: halfPoints(standard.footnote.sizePt.value) },
        paragraph: { alignment: alignmentOf(standard.footnote.align), spacing: { before: 0, after: 0, ...SINGLE_LINE } },
      },
    },
    paragraphStyles: [...headStyles(standard), ...bodyStyles(standard), ...closingStyles(standard)],
  };
}

function headStyles(standard: Standard): readonly IParagraphStyleOptions[] {
  const { letterhead, title, marks, legalBases, addressees } = standard;
  const fixed = letterhead.right[0]?.style ?? letterhead.issuer;
  const define = definerFor(standard);
  return [
    define(STYLE.rule, "Đường kẻ", { ...letterhead.issuer, bold: false }),
    define(STYLE.fixedHead, "Tiêu đề bên phải", fixed),
    define(STYLE.superior, "Cơ quan cấp trên", letterhead.superior),
    define(STYLE.issuer, "Cơ quan ban hành", letterhead.issuer),
    define(STYLE.issuerMark, "Dấu sao", { ...letterhead.issuer, bold: false }),
    define(STYLE.number, "Số và ký hiệu", letterhead.number.style, { beforePt: letterhead.numberBeforePt.value }),
    define(STYLE.placeDate, "Địa danh và ngày tháng", letterhead.placeDate, { beforePt: letterhead.placeDateBeforePt.value }),
    define(STYLE.kind, "Tên loại văn bản", title.kind, { beforePt: title.beforePt.value, keepNext: true }),
    define(STYLE.subject, "Trích yếu", title.subject, { keepNext: true }),
    define(
      STYLE.subjectMark,
      "Gạch dưới trích yếu",
      { ...title.subject, bold: title.mark.kind === "characters" && title.mark.bold },
      { keepNext: true },
    ),
    define(STYLE.letterSubject, "Trích yếu công văn", title.letterSubject.style, { beforePt: title.letterSubject.beforePt.value }),
    define(STYLE.mark, "Dấu chỉ mức độ", marks.urgency),
    define(STYLE.draft, "Dự thảo", marks.draft),
    define(STYLE.legalBasis, "Căn cứ", legalBases.style, { body: true, firstLineMm: standard.body.firstLineMm.value }),
    define(STYLE.addressee, "Kính gửi", addressees.label, { beforePt: addressees.beforePt.value }),
    define(STYLE.addresseeItem, "Kính gửi (danh sách)", addressees.name),
  ];
}

function bodyStyles(standard: Standard): readonly IParagraphStyleOptions[] {
  const { body, headings, table } = standard;
  const define = definerFor(standard);
  const running: Setting = { body: true, firstLineMm: body.firstLineMm.value };
  const cell: TextStyle = { ...body.style, sizePt: table.textPt, align: "left" };
  const levels = ([1, 2, 3, 4, 5, 6] as const).map((level) => {
    const rule = headings.levels[level];
    const place: Setting = rule.style.align === "center" ? { body: true, beforePt: 0, keepNext: true } : { ...running, keepNext: true };
    return define(headingStyleId(level), `Đề mục ${level}`, rule.style, { ...place, outlineLevel: OUTLINE[level] });
  });
  return [
    define(STYLE.body, "Nội dung", body.style, running),
    define(STYLE.centred, "Nội dung giữa trang", { ...body.style, align: "center" }, { body: true }),
    define(STYLE.bullet, "Gạch đầu dòng", body.style, running),
    define(STYLE.partLabel, "Số phần", headings.levels[1].labelAbove ?? headings.levels[1].style, {
      body: true,
      beforePt: 12,
      keepNext: true,
    }),
    ...levels,
    define(STYLE.unitNote, "Đơn vị tính", { ...cell, italic: true, align: "right" }, { beforePt: 6, afterPt: 3, keepNext: true }),
    define(STYLE.tableHead, "Đầu bảng", { ...cell, bold: true, align: "center" }),
    define(STYLE.tableCell, "Ô bảng", cell),
    define(STYLE.tableNote, "Ghi chú bảng", { ...cell, italic: true, align: "justify" }, { beforePt: 3 }),
    define(STYLE.chart, "Biểu đồ", { ...body.style, align: "center" }, { beforePt: 6, afterPt: 6 }),
  ];
}

function closingStyles(standard: Standard): readonly IParagraphStyleOptions[] {
  const { signature, recipients, appendix, marks, page } = standard;
  const define = definerFor(standard);
  const pageNumber: TextStyle = { ...standard.body.style, sizePt: page.pageNumber.sizePt, align: "center" };
  return [
    define(STYLE.authority, "Quyền hạn", signature.authority, { keepNext: true }),
    define(STYLE.position, "Chức vụ", signature.position, { keepNext: true }),
    define(STYLE.signer, "Họ tên", signature.name, { beforePt: signature.nameBeforePt.value }),
    define(STYLE.recipientLabel, "Nơi nhận", recipients.label, { keepNext: true }),
    define(STYLE.recipient, "Nơi nhận (danh sách)", recipients.item, { hangingMm: recipients.hangingMm.value }),
    define(STYLE.drafter, "Ký hiệu người soạn thảo", marks.drafter),
    define(STYLE.contact, "Thông tin liên hệ", marks.contact),
    define(STYLE.appendixLabel, "Phụ lục", appendix.label, { keepNext: true, outlineLevel: 0 }),
    define(STYLE.appendixTitle, "Tên phụ lục", appendix.title, { keepNext: true }),
    define(STYLE.appendixNote, "Kèm theo", appendix.note, { keepNext: true, afterPt: appendix.afterPt.value }),
    define(STYLE.pageNumber, "Số trang", pageNumber),
    define(STYLE.sectionEnd, "Kết thúc phần", { ...standard.body.style, sizePt: { ...standard.body.style.sizePt, value: 1 } }),
  ];
}

/** Builds one named style; lengths in points and millimetres. */
function definerFor({ body }: Standard) {
  return (id: string, name: string, style: TextStyle, setting: Setting = {}): IParagraphStyleOptions => ({
    id,
    name,
    basedOn: "Normal",
    quickFormat: true,
    run: { size: halfPoints(style.sizePt.value), bold: style.bold, italics: style.italic },
    paragraph: {
      alignment: alignmentOf(style.align),
      spacing: {
        before: twipsOfPt(setting.beforePt ?? (setting.body ? body.beforePt.value : 0)),
        after: twipsOfPt(setting.afterPt ?? 0),
        ...(setting.body ? bodyLine(body) : SINGLE_LINE),
      },
      indent: indentOf(setting),
      ...(setting.keepNext ? { keepNext: true } : {}),
      ...present({ outlineLevel: setting.outlineLevel }),
    },
  });
}

function indentOf({ firstLineMm, hangingMm }: Setting) {
  if (hangingMm !== undefined) return { left: twips(hangingMm), hanging: twips(hangingMm) };
  return firstLineMm === undefined ? { firstLine: 0 } : { firstLine: twips(firstLineMm) };
}

/** Line spacing of running text: multiples of 240 for `auto`, twentieths of a point for `exact`. */
function bodyLine({ line }: Standard["body"]) {
  return line.rule === "auto"
    ? { line: Math.round(line.amount.value * 240), lineRule: LineRuleType.AUTO }
    : { line: twipsOfPt(line.amount.value), lineRule: LineRuleType.EXACT };
}
