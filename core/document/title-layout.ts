import { standardOf } from "../standards/index.ts";
import { balanceLines } from "../typesetting/balance-lines.ts";
import { textWidthMm } from "../typesetting/text-width.ts";
import { textWidthOfPage } from "./letterhead-layout.ts";
import type { OfficialDocument } from "./official-document.ts";
import { type PrintedRun, textOfRuns } from "./printed-run.ts";
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
  const runs = subjectRuns(document);
  const isBroken = runs.some((run) => run.kind === "lineBreak");
  const lines = isBroken ? linesOf(runs) : balanceLines(textOfRuns(runs), textWidthOfPage(standard) - FREE_MM, face);
  const lastLineMm = Math.min(textWidthMm(lines.at(-1) ?? "", face), textWidthOfPage(standard));
  return { runs: isBroken ? runs : breakRunsAfter(runs, lines), lastLineMm };
}

function linesOf(runs: readonly PrintedRun[]): readonly string[] {
  return runs.reduce<readonly string[]>(
    (lines, run) => {
      if (run.kind === "lineBreak") return [...lines, ""];
      return [...lines.slice(0, -1), (lines.at(-1) ?? "") + textOfRuns([run])];
    },
    [""],
  );
}

/** Puts a line break in place of the blank behind every line but the last. */
function breakRunsAfter(runs: readonly PrintedRun[], lines: readonly string[]): readonly PrintedRun[] {
  const text = textOfRuns(runs);
  const blanks = lines.slice(0, -1).reduce<readonly number[]>((ends, line) => {
    const from = ends.length === 0 ? 0 : (ends.at(-1) as number) + 1;
    return [...ends, text.indexOf(line, from) + line.length];
  }, []);
  return splitAt(runs, new Set(blanks));
}

function splitAt(runs: readonly PrintedRun[], offsets: ReadonlySet<number>): readonly PrintedRun[] {
  const pieces: PrintedRun[] = [];
  runs.reduce((start, run) => {
    if (run.kind !== "text") {
      pieces.push(run);
      return start;
    }
    const cuts = [...offsets].filter((offset) => offset >= start && offset < start + run.text.length).map((offset) => offset - start);
    const bounds = [0, ...cuts.flatMap((cut) => [cut, cut + 1]), run.text.length];
    for (const index of bounds.keys()) {
      const piece = run.text.slice(bounds[index], bounds[index + 1]);
      if (index % 2 === 1 && index < bounds.length - 1) pieces.push({ kind: "lineBreak" });
      else if (index % 2 === 0 && piece !== "") pieces.push({ ...run, text: piece });
    }
    return start + run.text.length;
  }, 0);
  return pieces;
}
