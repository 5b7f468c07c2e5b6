import type { PrintedRun } from "../document/printed-run.ts";
import { glue } from "./glue.ts";

/** Stands for what prints no words here (a note's mark, a line break), so that nothing is glued across it. */
const OPAQUE = "\u0001";

/**
 * Glues printed runs as one text, so that a bound figure and the unit in the run behind it stay together. Runs stay as they are
 * otherwise.
 */
export function glueRuns(runs: readonly PrintedRun[]): readonly PrintedRun[] {
  const words = runs.map((run) => (run.kind === "text" ? run.text : OPAQUE));
  const glued = glue(words.join(""));
  return runs.map((run, index) => {
    if (run.kind !== "text") return run;
    const start = words.slice(0, index).join("").length;
    return { ...run, text: glued.slice(start, start + run.text.length) };
  });
}
