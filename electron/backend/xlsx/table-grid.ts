import type { LongTableLayout } from "#core/document/table-layout.ts";
import type { LaidCell } from "#core/document/table-rows.ts";
import { pixelsForLine } from "./cell-room.ts";

/**
 * The width of each column in whole pixels: its share of the room, but never narrower than its widest figure, which would show as `####`.
 * Where figures need more than the room, the sheet is scaled down to the page when printed.
 */
export function columnPixelsOf(layout: LongTableLayout, roomPixels: number, sizePt: number): readonly number[] {
  const edges = layout.columns.map((_, index) =>
    Math.round(roomPixels * layout.columns.slice(0, index + 1).reduce((sum, { share }) => sum + share, 0)),
  );
  const widest = widestFigures(layout, sizePt);
  return edges.map((edge, index) => Math.max(edge - (edges[index - 1] ?? 0), widest[index] ?? 0));
}

function widestFigures({ columns, body }: LongTableLayout, sizePt: number): readonly number[] {
  const widest = columns.map(() => 0);
  for (const { cells, bold } of body) {
    for (const cell of cells) widest[cell.column] = Math.max(widest[cell.column] ?? 0, figurePixels(cell, sizePt, bold));
  }
  return widest;
}

function figurePixels(cell: LaidCell, sizePt: number, bold: boolean): number {
  return cell.kind === "text" ? 0 : pixelsForLine(cell.shown, sizePt, bold);
}

/** The letter of a column (from 0): A … Z, AA, AB … */
export function columnLetter(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetter(Math.floor(column / 26) - 1) + last;
}
