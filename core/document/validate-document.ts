import { eachAt, type Problem, problemAt } from "../problem.ts";
import { parseAuthorityLine } from "./authority-line.ts";
import type { Appendix, Marks, OfficialDocument, Signature } from "./official-document.ts";
import { validateBlocks } from "./validation/validate-blocks.ts";
import { type InlineSurroundings, validateContent } from "./validation/validate-inlines.ts";
import { validateLine, validateLines, validateWhole } from "./validation/validate-lines.ts";
import { validateStandard } from "./validation/validate-standard.ts";

/**
 * What the types cannot say of a document: canonical text, rows as wide as their table, references to appendices that are there,
 * unique ids, figures for every category of a chart, what the standard does not know. Gives each mistake with its JSON path; none for a
 * document that every writer can write and every reader gives back equal.
 */
export function validateDocument(document: OfficialDocument): readonly Problem[] {
  return [...validateStandard(document), ...validateUnderAnyStandard(document)];
}

/** Everything `validateDocument` finds that does not depend on the standard; for a document whose standard or kind could not be read. */
export function validateUnderAnyStandard(document: OfficialDocument): readonly Problem[] {
  const surroundings: InlineSurroundings = { appendixIds: document.appendices.map(({ id }) => id) };
  return [
    ...validateHead(document, surroundings),
    ...validateSignature(document.signature),
    ...validateLines("recipients", document.recipients),
    ...validateMarks(document.marks),
    ...validateBlocks("body", document.body, surroundings),
    ...eachAt("appendices", document.appendices, (appendix, path, index) => [
      ...validateId(`${path}.id`, appendix.id, document.appendices.slice(0, index)),
      ...validateAppendix(path, appendix, surroundings),
    ]),
  ];
}

function validateHead(document: OfficialDocument, surroundings: InlineSurroundings): readonly Problem[] {
  const { letterhead } = document;
  return [
    ...validateLines("letterhead.superior", letterhead.superior),
    ...validateLines("letterhead.issuer", letterhead.issuer),
    ...validateLine("letterhead.issuerName", letterhead.issuerName),
    ...validateWhole("number", document.number, 1),
    ...validateLine("symbol", document.symbol),
    ...validateLine("place", document.place),
    ...validateContent("title", document.title, surroundings),
    ...eachAt("addressees", document.addressees, (line, path) => validateLine(path, line)),
    ...eachAt("legalBases", document.legalBases, (basis, path) => validateContent(path, basis, surroundings)),
    ...validateLine("closing", document.closing),
    ...validateClosing(document),
  ];
}

/** The end mark stands behind the last words; a table or a chart at the end leaves it no place. */
function validateClosing({ body, closing }: OfficialDocument): readonly Problem[] {
  const last = body.findLast((block) => block.kind !== "pageBreak");
  if (closing === undefined || (last?.kind !== "table" && last?.kind !== "chart")) return [];
  return [
    problemAt(
      "closing",
      "Văn bản kết thúc bằng bảng hoặc biểu đồ nên không có chỗ in dấu kết thúc.",
      "Thêm một đoạn văn ở cuối, hoặc bỏ khóa closing.",
    ),
  ];
}

function validateSignature({ lines, name }: Signature): readonly Problem[] {
  const check = (text: string, path: string): readonly Problem[] =>
    parseAuthorityLine(text).prefix === undefined
      ? validateLine(path, text)
      : [
          problemAt(
            path,
            `Dòng “${text}” còn chữ viết tắt quyền ký ở đầu.`,
            "Ghi quyền ký vào prefix (TM, KT, TL, TUQ, Q), phần còn lại vào text.",
          ),
        ];
  return [
    ...(lines.length === 0 ? [problemAt("signature.lines", "Phần ký không có quyền hạn, chức vụ.", "Thêm ít nhất một dòng chức vụ.")] : []),
    ...eachAt("signature.lines", lines, ({ text }, path) => check(text, `${path}.text`)),
    ...validateLine("signature.name", name),
  ];
}

function validateMarks(marks: Marks | undefined): readonly Problem[] {
  if (marks === undefined) return [];
  return [
    ...(Object.keys(marks).length === 0 ? [problemAt("marks", "Nhóm khóa “marks” để trống.", "Bỏ hẳn khóa marks.")] : []),
    ...validateWhole("marks.draft", marks.draft, 1),
    ...validateLine("marks.circulation", marks.circulation),
    ...validateLine("marks.drafter.code", marks.drafter?.code),
    ...validateWhole("marks.drafter.copies", marks.drafter?.copies, 1),
    ...validateLines("marks.contact", marks.contact),
  ];
}

/** Letters, digits, `-` and `_`, so that an id stands in `#id` and `:ref[id]` as it is. */
const ID = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*$/u;

function validateId(path: string, id: string, earlier: readonly Appendix[]): readonly Problem[] {
  if (earlier.some((appendix) => appendix.id === id)) {
    return [problemAt(path, `Mã phụ lục “${id}” dùng hai lần.`, "Đặt cho mỗi phụ lục một mã riêng.")];
  }
  const isId = ID.test(id) && validateLine(path, id).length === 0;
  return isId ? [] : [problemAt(path, `Mã phụ lục “${id}” không hợp lệ.`, "Mã chỉ gồm chữ cái, chữ số, dấu - và _, ví dụ chi-tieu.")];
}

function validateAppendix(path: string, { title, note, content }: Appendix, surroundings: InlineSurroundings): readonly Problem[] {
  return [
    ...(title === undefined ? [] : validateContent(`${path}.title`, title, surroundings)),
    ...validateLine(`${path}.note`, note),
    ...validateBlocks(`${path}.content`, content, surroundings),
  ];
}
