import { standardOf } from "../../standards/index.ts";
import type { OfficialDocument } from "../official-document.ts";

/** `Số: 112/KH-UBND` (State), `Số 573-BC/TU` (Party); a draft leaves room for the number. Below 10 a zero stands in front. */
export function numberLine(document: OfficialDocument): string {
  return standardOf(document.standard).letterhead.number.word.value + numberAndSymbol(document);
}

/** `112/KH-UBND`, `573-BC/TU`. NĐ 30/2020, PL.I-II.3; HD 05-HD/VPTW, I.3.2.2. */
export function numberAndSymbol({ standard, number, symbol }: OfficialDocument): string {
  const rules = standardOf(standard).letterhead.number;
  const printed = number === undefined ? rules.blank.replaceAll(" ", "\u00a0") : String(number).padStart(2, "0");
  return `${printed}${rules.separator.value}${symbol}`;
}
