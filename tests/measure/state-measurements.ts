import type { Measurements, Range, Rule, TypeRule } from "./measurements.ts";

const DECREE = "NĐ 30/2020, Phụ lục I, phần I";

function rule<Value>(value: Value, clause: string): Rule<Value> {
  return { value, clause: `${DECREE}, ${clause}` };
}

/** A row of the sample table, mục V. Upright rows are neither bold nor italic. */
function row(sizePt: Range, look: Omit<TypeRule, "clause" | "sizePt">, number: string): TypeRule {
  return { sizePt, bold: false, italic: false, ...look, clause: `${DECREE}, mục V, ${number}` };
}

const BOLD = { bold: true } as const;
const BOLD_UPPER = { bold: true, upper: true } as const;

/** Nghị định 30/2020/NĐ-CP: Phụ lục I; the models of Phụ lục III only where they alone speak. */
export const STATE_2020: Measurements = {
  standard: "state-2020",
  page: {
    paperMm: rule([210, 297], "mục I.1"),
    marginsMm: rule({ top: [20, 25], bottom: [20, 25], left: [30, 35], right: [15, 20] }, "mục I.3"),
    landscapeMayTurn: false,
    face: rule("Times New Roman", "mục I.4"),
    colour: rule("000000", "mục I.4"),
    numberInTopMargin: rule(true, "mục I.7"),
    numberCentred: rule(true, "mục I.7"),
    numberBare: rule(true, "mục V.14"),
    hiddenOnFirst: rule(true, "mục I.7"),
    restartsInAppendix: rule(true, "mục III.1.đ"),
  },
  types: {
    "quốc hiệu": row([12, 13], BOLD_UPPER, "1"),
    "tiêu ngữ": row([13, 14], BOLD, "1"),
    "cơ quan chủ quản": row([12, 13], { upper: true }, "2"),
    "cơ quan ban hành": row([12, 13], BOLD_UPPER, "2"),
    "số, ký hiệu": row([13, 13], {}, "3"),
    "địa danh, thời gian": row([13, 14], { italic: true }, "4"),
    "tên loại": row([13, 14], BOLD_UPPER, "5a"),
    "trích yếu": row([13, 14], BOLD, "5a"),
    "trích yếu công văn": row([12, 13], {}, "5b"),
    "căn cứ": { ...row([13, 14], { italic: true }, ""), clause: `${DECREE}, mục II.6.a` },
    "nội dung": row([13, 14], {}, "6"),
    phần: row([13, 14], BOLD, "6b"),
    "tên phần": row([13, 14], BOLD_UPPER, "6b"),
    mục: row([13, 14], BOLD_UPPER, "6b"),
    "khoản có tiêu đề": row([13, 14], BOLD, "6b"),
    // 1.1. and 1.1.1. stand in no table: only their size is that of the body.
    "tiểu khoản": { sizePt: [13, 14], clause: `${DECREE}, mục V, 6` },
    khoản: row([13, 14], {}, "6b"),
    điểm: row([13, 14], {}, "6b"),
    "quyền hạn": row([13, 14], BOLD_UPPER, "7"),
    "chức vụ": row([13, 14], BOLD_UPPER, "7"),
    "họ tên": row([13, 14], BOLD, "7"),
    "kính gửi": row([13, 14], {}, "8a"),
    "nơi kính gửi": row([13, 14], {}, "8a"),
    "nơi nhận": row([12, 12], { bold: true, italic: true }, "8b"),
    "danh sách nơi nhận": row([11, 11], {}, "8b"),
    "phụ lục": row([14, 14], BOLD, "9"),
    "tên phụ lục": row([13, 14], BOLD_UPPER, "9"),
    "chú dẫn phụ lục": { sizePt: [13, 14], italic: true, clause: `${DECREE}, mục III.1.c` },
    "độ khẩn": row([13, 14], { ...BOLD_UPPER, colour: "red" }, "10; mục III.2.b"),
    "phạm vi lưu hành": row([13, 14], BOLD_UPPER, "13"),
    "ký hiệu người soạn thảo": row([11, 11], { upper: true }, "11"),
    "thông tin liên hệ": row([11, 12], {}, "12"),
    "số trang": row([13, 14], {}, "14"),
  },
  head: {
    titles: [
      {
        component: "quốc hiệu",
        text: /^CỘNG H(ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM$/,
        says: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        clause: `${DECREE}, mục II.1`,
      },
      { component: "tiêu ngữ", text: /^Độc lập - Tự do - Hạnh phúc$/, says: "Độc lập - Tự do - Hạnh phúc", clause: `${DECREE}, mục II.1` },
    ],
    ruledLine: rule({ component: "tiêu ngữ", lengthsMm: { 13: [56.1, 56.1], 14: [60.4, 60.5] } }, "mục II.1"),
    foreignTitle: rule("ĐẢNG CỘNG SẢN VIỆT NAM", "mục II.1"),
    issuerMark: rule("rule", "mục II.2"),
    level: rule(true, "mục IV"),
    number: rule({ before: "Số: ", joint: "/" }, "mục II.3"),
    numberBesideDate: rule(true, "mục II.4.c"),
    date: rule(true, "mục II.4"),
    scales: rule(
      [
        [13, 14, 14],
        [12, 13, 13],
      ],
      "mục V, ghi chú",
    ),
    centred: rule(true, "mục II.1–4"),
    single: rule(true, "mục II.1, II.2"),
  },
  subject: {
    centred: rule(true, "mục II.5"),
    initial: rule("upper", "mục II.5"),
    noFinalMark: rule(true, "mục II.5"),
    mark: rule("rule", "mục II.5"),
    letterWithoutKind: rule(true, "mục II.5"),
    letterBegins: rule("V/v ", "mục V, 5b"),
    letterGapPt: rule(6, "mục II.5"),
  },
  body: {
    alignment: rule("justify", "mục II.6.e"),
    firstLineMm: rule(
      [
        [10, 10],
        [12.7, 12.7],
      ],
      "mục II.6.e",
    ),
    gapPt: rule(6, "mục II.6.e"),
    line: rule({ kind: "singleTo", lines: [1, 1.5] }, "mục II.6.e"),
    endMark: { value: "./.", clause: "NĐ 30/2020, Phụ lục III, các mẫu" },
    basisDash: rule(false, "mục II.6.a"),
    basisEnd: rule(";", "mục II.6.a"),
    basisLast: rule(".", "mục II.6.a"),
    parts: rule(["roman"], "mục II.6.đ"),
    partCentred: rule(true, "mục II.6.đ"),
    sectionLabel: rule(".", "mục V, 6b"),
    labels: rule(true, "mục II.6.đ; mục V, 6"),
  },
  closing: {
    prefixes: rule({ TM: "TM. ", KT: "KT. ", TL: "TL. ", TUQ: "TUQ. ", Q: "Q. " }, "mục II.7.a"),
    signatureCentred: rule(true, "mục II.7"),
    signatureRight: rule(true, "mục IV, ô 7"),
    levelWithSignature: rule(true, "mục II.9"),
    separator: rule(";", "mục II.9"),
    last: rule(".", "mục II.9"),
    archive: rule(/^- Lưu: VT(, .+)?\.$/, "mục II.9"),
    flushLeft: rule(true, "mục II.9"),
    asAbove: rule("all", "mục II.9"),
  },
  address: {
    label: { CV: rule("Kính gửi:", "mục II.9.a"), TTr: rule("Kính gửi:", "mục II.9.a"), BC: rule("Kính gửi:", "mục II.9.a") },
    ends: rule({ between: ";", last: ["."], single: [""] }, "mục II.9.d"),
    singleOnLabelLine: rule(true, "mục II.9.d"),
    dashesAligned: rule(true, "mục II.9.d"),
  },
  appendix: {
    numerals: rule("roman", "mục III.1.a"),
    wordCase: rule(true, "mục III.1.b"),
    centred: rule(true, "mục III.1.b"),
    note: rule("long date", "mục III.1.c"),
    newPage: rule(true, "mục III.1.đ"),
  },
  marks: {
    secrecyUnderNumber: rule(true, "mục IV, ô 10a"),
    urgencyPlace: rule("under number", "mục IV, ô 10b"),
    urgencyFrameMm: rule({ "HỎA TỐC": [30, 8], "THƯỢNG KHẨN": [40, 8], KHẨN: [20, 8] }, "mục III.2.b"),
    circulationFramed: rule(true, "mục III.2.c"),
    circulationPlace: rule("above quốc hiệu", "mục IV, ô 11"),
    drafter: rule({ form: (code, copies) => new RegExp(`^${code}\\. ?\\(${copies}\\)$`, "u"), says: "PL.(300)" }, "mục III.3; mục V.11"),
    contactPage: rule("first", "mục III.4"),
    contactLine: rule(true, "mục III.4"),
  },
};
