import type { Inline } from "#core/document/inline.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";
import { partsOf } from "#core/plain-date.ts";
import type { DocumentKind } from "#core/standards/document-kinds.ts";
import { legible } from "./deviation.ts";
import type { AppendixRules } from "./measurements.ts";

/** Names of kinds: NĐ 30/2020 Phụ lục III, mục I; those only the Party has: QĐ 399-QĐ/TW. */
export const KIND_NAMES: Readonly<Record<DocumentKind, string>> = {
  NQ: "Nghị quyết",
  QĐ: "Quyết định",
  CT: "Chỉ thị",
  QC: "Quy chế",
  QyĐ: "Quy định",
  TC: "Thông cáo",
  TB: "Thông báo",
  HD: "Hướng dẫn",
  CTr: "Chương trình",
  KH: "Kế hoạch",
  PA: "Phương án",
  ĐA: "Đề án",
  DA: "Dự án",
  BC: "Báo cáo",
  BB: "Biên bản",
  TTr: "Tờ trình",
  HĐ: "Hợp đồng",
  CĐ: "Công điện",
  BGN: "Bản ghi nhớ",
  BTT: "Bản thỏa thuận",
  GUQ: "Giấy ủy quyền",
  GM: "Giấy mời",
  GGT: "Giấy giới thiệu",
  GNP: "Giấy nghỉ phép",
  PG: "Phiếu gửi",
  PC: "Phiếu chuyển",
  PB: "Phiếu báo",
  CV: "Công văn",
  KL: "Kết luận",
  TT: "Thông tri",
  QH: "Quy hoạch",
};

/** A letter as the model has it, with its emphasis. */
export interface Letter {
  readonly letter: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** What references to appendices print; depends on how many there are. */
export type AppendixNames = ReadonlyMap<string, string>;

/** The names of the appendices in order. A single one carries no number, or the first. */
export function appendixNames(document: OfficialDocument, { numerals }: AppendixRules): AppendixNames {
  const { appendices } = document;
  const name = (index: number) => (numerals.value === "roman" ? romanOf(index + 1) : String(index + 1));
  return new Map(appendices.map(({ id }, index) => [id, appendices.length === 1 ? "Phụ lục" : `Phụ lục ${name(index)}`]));
}

/** The letters of inline content, as the reader of the page sees them. */
export function lettersOf(content: readonly Inline[], names: AppendixNames): readonly Letter[] {
  return content.flatMap((inline) => {
    const emphasis = { bold: "bold" in inline, italic: "italic" in inline };
    return [...legible(shownOf(inline, names))].map((letter) => ({ letter, ...emphasis }));
  });
}

/** Inline content as plain text. */
export function textOf(content: readonly Inline[], names: AppendixNames): string {
  return content.map((inline) => shownOf(inline, names)).join("");
}

function shownOf(inline: Inline, names: AppendixNames): string {
  switch (inline.kind) {
    case "text":
      return inline.text;
    case "field":
    case "citation":
      return inline.shown;
    case "appendixRef":
      return names.get(inline.appendixId) ?? "";
    case "lineBreak":
      return "\n";
    case "footnote":
      return "";
  }
}

/** `I`, `II` … `XXXIX`; enough for parts and appendices. */
export function romanOf(count: number): string {
  const units = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
  return "X".repeat(Math.floor(count / 10)) + (units[count % 10] ?? "");
}

/** Two digits where the standards want them: numbers and days below 10, months 1 and 2. */
export function twoDigits(value: number, below = 10): string {
  return value < below ? `0${value}` : String(value);
}

/** `ngày 05 tháng 3 năm 2027`; a pattern with blanks where there is no date yet. */
export function longDatePattern(document: OfficialDocument): string {
  if (document.date === undefined) return "ngày *[….]* *tháng *[….]* *năm *(\\d{4}|[….]*)";
  const { day, month, year } = partsOf(document.date);
  return `ngày ${twoDigits(day)} tháng ${twoDigits(month, 3)} năm ${year}`;
}

/** `05/3/2027` with the same zeros. */
export function slashDate(document: OfficialDocument): string | undefined {
  if (document.date === undefined) return undefined;
  const { day, month, year } = partsOf(document.date);
  return `${twoDigits(day)}/${twoDigits(month, 3)}/${year}`;
}

/** Text made safe inside a pattern. */
export function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
