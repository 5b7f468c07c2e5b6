import { compact } from "./deviation.ts";
import type { Border, MeasuredBlock, MeasuredParagraph, MeasuredRun, MeasuredTable } from "./measured-docx.ts";

/** The cell of an outer table a paragraph stands in. */
export interface CellPlace {
  readonly table: MeasuredTable;
  readonly row: number;
  readonly side: "left" | "middle" | "right";
  /** From the text edge of the page to the text of the cell. */
  readonly textStartMm: number;
  /** Width and height in mm of the innermost cell, where it has lines on four sides; the height only where it is fixed. */
  readonly frame: { readonly widthMm: number; readonly heightMm: number | undefined } | undefined;
}

/** A paragraph where it stands among its neighbours. */
export interface Place {
  readonly paragraph: MeasuredParagraph;
  readonly text: string;
  readonly siblings: readonly MeasuredBlock[];
  readonly index: number;
  readonly cell?: CellPlace;
}

/** One line the writer broke by hand, or a whole paragraph without such breaks. */
export interface Line {
  readonly text: string;
  readonly runs: readonly MeasuredRun[];
  readonly place: Place;
}

/** All paragraphs in reading order, through tables. */
export function placesOf(blocks: readonly MeasuredBlock[], cell?: CellPlace): readonly Place[] {
  return blocks.flatMap((block, index): readonly Place[] =>
    block.kind === "table"
      ? placesInTable(block, cell)
      : [{ paragraph: block, text: compact(block.text), siblings: blocks, index, ...(cell && { cell }) }],
  );
}

function placesInTable(table: MeasuredTable, outer: CellPlace | undefined): readonly Place[] {
  return table.rows.flatMap((row, rowIndex) =>
    row.cells.flatMap((cell, column) => {
      const isLast = column === row.cells.length - 1;
      const side = column === 0 ? "left" : isLast ? "right" : "middle";
      const sides = { ...table.borders, ...cell.borders };
      const isFramed = [sides.top, sides.bottom, sides.left, sides.right].every((border) => border?.style === "single");
      const textStartMm = table.indentMm + cell.textStartMm + (outer?.textStartMm ?? 0);
      const frame = isFramed ? { widthMm: cell.widthMm, heightMm: row.heightMm } : undefined;
      // Inside a table in a cell, the side is that of the outer table: the inner one is only a frame.
      const here = outer === undefined ? { table, row: rowIndex, side, textStartMm, frame } : { ...outer, textStartMm, frame };
      return placesOf(cell.blocks, here as CellPlace);
    }),
  );
}

/** The lines of paragraphs, without empty ones. */
export function linesOf(places: readonly Place[]): readonly Line[] {
  return places
    .flatMap((place) => splitRuns(place.paragraph.runs).map((runs) => ({ text: compact(textOf(runs)), runs, place })))
    .filter((line) => line.text !== "");
}

/** The first lines that together are as long as a text; all of them when they never are. A text of no letters takes none. */
export function linesMaking(lines: readonly Line[], text: string): readonly Line[] {
  if (compact(text) === "") return [];
  const enough = lines.findIndex((_, at) => joinedText(lines.slice(0, at + 1)).length >= compact(text).length);
  return enough === -1 ? lines : lines.slice(0, enough + 1);
}

/** Lines read on, with a blank between them. */
export function joinedText(lines: readonly Line[]): string {
  return lines.map((line) => line.text).join(" ");
}

function splitRuns(runs: readonly MeasuredRun[]): readonly (readonly MeasuredRun[])[] {
  return runs.reduce<readonly (readonly MeasuredRun[])[]>(
    (lines, run) => {
      const [first = "", ...more] = run.text.split("\n");
      const last = lines.at(-1) ?? [];
      return [...lines.slice(0, -1), [...last, { ...run, text: first }], ...more.map((text) => [{ ...run, text }])];
    },
    [[]],
  );
}

function textOf(runs: readonly MeasuredRun[]): string {
  return runs.map((run) => run.text).join("");
}

/** A drawn line under a text. */
export interface RuleLine {
  readonly lengthMm: number;
  readonly offCentreMm: number;
  readonly border: Border;
}

/** The line directly under a paragraph: its own lower border, or an empty paragraph with a border. */
export function ruleUnder(place: Place): RuleLine | undefined {
  const own = place.paragraph.borders.bottom;
  if (own !== undefined) return ruleOf(place.paragraph, own);
  const next = place.siblings[place.index + 1];
  if (next?.kind !== "paragraph" || compact(next.text) !== "") return undefined;
  const border = next.borders.top ?? next.borders.bottom;
  return border && ruleOf(next, border);
}

function ruleOf({ roomMm, leftMm, rightMm }: MeasuredParagraph, border: Border): RuleLine {
  return { lengthMm: roomMm - leftMm - rightMm, offCentreMm: Math.abs(leftMm - rightMm) / 2, border };
}

/** The height of a paragraph of one line, with its spacing; a type line is 1.15 times its size. */
export function heightPt({ line, beforePt, afterPt, runs }: MeasuredParagraph): number {
  const sizePt = Math.max(0, ...runs.map((run) => run.sizePt)) || 14;
  const single = sizePt * 1.15;
  const lines = line.rule === "auto" ? single * line.value : line.rule === "exact" ? line.value : Math.max(single, line.value);
  return beforePt + lines + afterPt;
}

/** How far below the top of its cell the first line of a paragraph begins. */
export function dropPt(place: Place): number {
  const above = place.siblings.slice(0, place.index).filter((block) => block.kind === "paragraph");
  return above.reduce((sum, paragraph) => sum + heightPt(paragraph), 0) + place.paragraph.beforePt;
}
