import { standardOf } from "../standards/index.ts";
import { textWidthMm } from "../typesetting/text-width.ts";
import { balanceRuns, linesOfRuns } from "./balance-runs.ts";
import { textWidthOfPage } from "./letterhead-layout.ts";
import type { OfficialDocument } from "./official-document.ts";
import type { PrintedRun } from "./printed-run.ts";
import { subjectRuns } from "./wording/index.ts";

/** The subject with its line breaks, and the length of its last line, which the rule under it goes by. */
export interface TitleLayout {
  readonly runs: readonly PrintedRun[];
  readonly lastLineMm: number;
}

/** A title never fills the page from edge to edge: this much room stays free beside it. */
const FREE_MM = 25;

/**
 * Breaks a long subject into even lines, unless the writer has broken it by meaning (NĐ 30/2020/NĐ-CP, PL.I-II.5 shows it so).
 */
export function layOutTitle(document: OfficialDocument): TitleLayout {
  const standard = standardOf(document.standard);
  const { subject } = standard.title;
  const face = { sizePt: subject.sizePt.value, bold: subject.bold, italic: subject.italic };
  const pageMm = textWidthOfPage(standard);
  const runs = balanceRuns(subjectRuns(document), pageMm - FREE_MM, face);
  return { runs, lastLineMm: Math.min(textWidthMm(linesOfRuns(runs).at(-1) ?? "", face), pageMm) };
}
