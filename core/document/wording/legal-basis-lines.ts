import { standardOf } from "../../standards/index.ts";
import type { OfficialDocument } from "../official-document.ts";
import { type PrintedRun, printInlines } from "../printed-run.ts";
import { appendixNameIn } from "./appendix-head.ts";
import { punctuatedRuns } from "./punctuated-list.ts";

/** The căn cứ as printed, each with its dash and end mark. NĐ 30/2020, PL.I-II.6.a; HD 05-HD/VPTW, I.6.2.3. */
export function legalBasisLines(document: OfficialDocument): readonly (readonly PrintedRun[])[] {
  const bases = document.legalBases.map((basis) => printInlines(basis, appendixNameIn(document)));
  return punctuatedRuns(bases, standardOf(document.standard).legalBases);
}
