import type { FactRef } from "#core/document/inline.ts";
import type { CellParagraph } from "#core/document/table.ts";
import type { LineSpan } from "#core/typesetting/break-lines.ts";
import type { SheetNotes } from "./sheet-notes.ts";
import type { CellRun } from "./sheet-plan.ts";

/** The paragraphs of a table cell as one text: each on a new line, bullets behind their dash or plus. */
export function runsOfParagraphs(paragraphs: readonly CellParagraph[], notes: SheetNotes): readonly CellRun[] {
  const [only] = paragraphs;
  if (only !== undefined && paragraphs.length === 1 && only.bullet === undefined) return notes.print(only.content);
  return paragraphs.flatMap(({ content, bullet }, index) => [
    ...(index === 0 ? [] : [upright("\n")]),
    ...(bullet === undefined ? [] : [upright(bullet === 1 ? "- " : "+ ")]),
    ...notes.print(content),
  ]);
}

/** The facts behind the figures in the words of a cell. */
export function factsOf(paragraphs: readonly CellParagraph[]): readonly FactRef[] {
  const facts: FactRef[] = [];
  for (const { content } of paragraphs) for (const inline of content) if (inline.kind === "field") facts.push(...inline.facts);
  return facts;
}

/** Text of normal weight. */
export function upright(text: string): CellRun {
  return { text, bold: false, italic: false };
}

/** The runs with the emphasis of their row or style added. */
export function emphasised(
  runs: readonly CellRun[],
  { bold, italic }: { readonly bold: boolean; readonly italic: boolean },
): readonly CellRun[] {
  if (!bold && !italic) return runs;
  return runs.map((run) => ({ ...run, bold: run.bold || bold, italic: run.italic || italic }));
}

/** Cuts text into stretches of at most `most` of its lines each, for rows that would be higher than Excel allows. */
export function cutAtLines(runs: readonly CellRun[], lines: readonly LineSpan[], most: number): readonly (readonly CellRun[])[] {
  if (lines.length <= most && isWhole(runs, lines)) return [runs];
  const count = Math.max(1, Math.ceil(lines.length / most));
  return Array.from({ length: count }, (_, index) => {
    const start = lines[index * most]?.start ?? 0;
    const end = lines[Math.min((index + 1) * most, lines.length) - 1]?.end ?? 0;
    return sliceRuns(runs, start, end);
  });
}

/** Tells lines that leave out nothing at either end of the text. */
function isWhole(runs: readonly CellRun[], lines: readonly LineSpan[]): boolean {
  return lines[0]?.start === 0 && lines.at(-1)?.end === runs.reduce((length, run) => length + run.text.length, 0);
}

function sliceRuns(runs: readonly CellRun[], start: number, end: number): readonly CellRun[] {
  return runs.flatMap((run, index) => {
    const offset = runs.slice(0, index).reduce((sum, other) => sum + other.text.length, 0);
    const text = run.text.slice(Math.max(0, start - offset), Math.max(0, end - offset));
    return text === "" ? [] : [{ ...run, text }];
  });
}
