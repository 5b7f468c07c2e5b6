import { balanceLines } from "../typesetting/balance-lines.ts";
import { glueRuns } from "../typesetting/glue-runs.ts";
import type { TextFace } from "../typesetting/text-width.ts";
import { type PrintedRun, type PrintedText, textOfRuns } from "./printed-run.ts";

/**
 * Breaks centred runs into few, even lines within `roomMm`, a line break in place of the blank at each line's end. Runs the writer has broken
 * himself stay as they are, for he broke them by meaning.
 */
export function balanceRuns(loose: readonly PrintedRun[], roomMm: number, face: TextFace): readonly PrintedRun[] {
  if (loose.some((run) => run.kind === "lineBreak")) return loose;
  const runs = glueRuns(loose);
  const broken = balanceLines(textOfRuns(runs), roomMm, face).join("\n");
  return runs.flatMap((run, index) => {
    const start = textOfRuns(runs.slice(0, index)).length;
    return run.kind === "text" ? splitAtBreaks(run, broken.slice(start, start + run.text.length)) : [run];
  });
}

/** The lines of broken runs as plain text. */
export function linesOfRuns(runs: readonly PrintedRun[]): readonly string[] {
  return runs
    .map((run) => (run.kind === "lineBreak" ? "\n" : textOfRuns([run])))
    .join("")
    .split("\n");
}

function splitAtBreaks(run: PrintedText, broken: string): readonly PrintedRun[] {
  const pieces = broken.split("\n").map((text): PrintedRun => ({ ...run, text }));
  return pieces.flatMap((piece, index): readonly PrintedRun[] => (index === 0 ? [piece] : [{ kind: "lineBreak" }, piece]));
}
