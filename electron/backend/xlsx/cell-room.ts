import { breakRuns, type LineSpan, type TextRun } from "#core/typesetting/break-lines.ts";
import { textWidthMm } from "#core/typesetting/text-width.ts";
import type { CellRun } from "./sheet-plan.ts";

export const PIXELS_PER_MM = 96 / 25.4;

/** What Excel keeps free at the two sides of a cell together. */
const PADDING_PIXELS = 5;

/** A row can be no higher than this. */
const HIGHEST_ROW_PT = 409;

/** Marks of notes are set raised, at about two thirds of the size. */
const RAISED_SHARE = 0.66;

/** The lines text fills in a cell (over merged columns) so many pixels wide, as Excel breaks them: at blanks and line feeds. */
export function linesInCell(runs: readonly CellRun[], sizePt: number, pixels: number): readonly LineSpan[] {
  return breakRuns(
    runs.map((run) => inFace(run, sizePt)),
    (pixels - PADDING_PIXELS) / PIXELS_PER_MM,
  );
}

/**
 * The height a row needs for so many lines, in quarters of a point. Excel does not fit rows by itself, and never for merged cells; the
 * constants were measured against rendered sheets and are a little too high rather than too low.
 */
export function heightOfLines(lines: number, sizePt: number): number {
  return Math.ceil((Math.max(lines, 1) * lineHeight(sizePt) + 2.5) * 4) / 4;
}

/**
 * How many of so many lines go into one row, beside so many points of free room: all, or where that would be higher than Excel allows,
 * about a third of the highest row, because a page cannot break inside a row.
 */
export function linesInRow(lines: number, sizePt: number, freePt = 0): number {
  const most = Math.floor((HIGHEST_ROW_PT - freePt - 2.75) / lineHeight(sizePt));
  return lines <= most ? Math.max(lines, 1) : Math.floor(most / 3);
}

/** The narrowest column, in pixels, that prints this text on one line. A figure that does not fit shows as `####`. */
export function pixelsForLine(text: string, sizePt: number, bold: boolean): number {
  return Math.ceil(textWidthMm(text, { sizePt, bold }) * PIXELS_PER_MM) + PADDING_PIXELS + 3;
}

/** Single spacing of Times New Roman, and the slack Excel adds to each line. */
function lineHeight(sizePt: number): number {
  return sizePt * 1.149 + 1.35;
}

function inFace({ text, bold, italic, raised }: CellRun, sizePt: number): TextRun {
  return { text, face: { sizePt: raised === true ? sizePt * RAISED_SHARE : sizePt, bold, italic } };
}
