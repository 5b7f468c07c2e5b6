import { eachAt, type Problem, problemAt } from "../../problem.ts";
import { type KindRule, type Standard, standardOf } from "../../standards/index.ts";
import type { Appendix, AuthorityLine, OfficialDocument } from "../official-document.ts";

/** What a document may hold at all but not under its standard: a kind, a power to sign, a symbol of the other side. */
export function validateStandard(document: OfficialDocument): readonly Problem[] {
  const standard = standardOf(document.standard);
  const kind = standard.kinds[document.kind];
  return [
    ...(kind ? validateSymbol(document, kind, standard) : [unknownKind(document, standard)]),
    ...validatePartNumbering(document, standard),
    ...eachAt("signature.lines", document.signature.lines, (line, path) => validatePrefix(line, path, standard)),
    ...eachAt("appendices", document.appendices, (appendix, path) => validateAppendixTitle(appendix, path, standard)),
    ...validateIssuerName(document),
  ];
}

function unknownKind({ kind }: OfficialDocument, { kinds, name }: Standard): Problem {
  return problemAt("kind", `${name} không có loại văn bản “${kind}”.`, `Chọn một trong: ${Object.keys(kinds).join(", ")}.`);
}

/**
 * `KH-UBND` (State), `BC/TU` (Party); only a State công văn bears no kind. A Party Quy định may be `QĐ` or `QĐi` at any date, because central
 * practice wrote `QĐ` under the guideline of 2018 too. NĐ 30/2020, PL.I-II.3; HD 05-HD/VPTW, I.3.
 */
function validateSymbol(
  { kind, symbol }: OfficialDocument,
  { abbreviation }: KindRule,
  { letterhead, side, name }: Standard,
): readonly Problem[] {
  const { symbolSeparator, letterCarriesKind } = letterhead.number;
  if (kind === "CV" && !letterCarriesKind.value) return [];
  const accepted = side === "party" && kind === "QyĐ" ? ["QĐ", "QĐi"] : [abbreviation];
  if (accepted.some((kindOf) => symbol.startsWith(kindOf + symbolSeparator.value))) return [];
  const form = `${abbreviation}${symbolSeparator.value}…`;
  return [
    problemAt(
      "symbol",
      `Ký hiệu “${symbol}” không đúng dạng của ${name}.`,
      `Viết ký hiệu bắt đầu bằng ${form}, sau đó là chữ viết tắt cơ quan.`,
    ),
  ];
}

function validatePartNumbering({ partNumbering }: OfficialDocument, { headings, name }: Standard): readonly Problem[] {
  if (!partNumbering || headings.partNumbering.options.includes(partNumbering)) return [];
  return [problemAt("partNumbering", `${name} chỉ đánh số phần bằng chữ số La Mã.`, "Bỏ khóa partNumbering, hoặc ghi roman.")];
}

function validatePrefix({ prefix }: AuthorityLine, path: string, { signature, name }: Standard): readonly Problem[] {
  if (!prefix || signature.prefixes[prefix] !== undefined) return [];
  return [problemAt(path, `${name} không có hình thức ký ${prefix}.`, `Dùng một trong: ${Object.keys(signature.prefixes).join(", ")}.`)];
}

function validateAppendixTitle({ id, title }: Appendix, path: string, { appendix, name }: Standard): readonly Problem[] {
  if (title || !appendix.titleRequired.value) return [];
  return [problemAt(path, `Phụ lục “${id}” chưa có tên; ${name} yêu cầu phụ lục phải có tên.`, 'Thêm title="…" cho phụ lục.')];
}

/** The head of an appendix names the issuer as in running text; capitals of the letterhead would be wrong there. */
function validateIssuerName({ appendices, letterhead }: OfficialDocument): readonly Problem[] {
  const namesIssuer = appendices.some(({ note }) => note === undefined);
  if (!namesIssuer || letterhead.issuerName) return [];
  return [
    problemAt(
      "letterhead.issuerName",
      "Thiếu tên cơ quan viết thường để ghi ở đầu phụ lục.",
      "Thêm issuerName, ví dụ issuerName: Ủy ban nhân dân tỉnh Tiền Giang.",
    ),
  ];
}
