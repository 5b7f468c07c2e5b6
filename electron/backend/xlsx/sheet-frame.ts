import type { Standard, TextStyle } from "#core/standards/index.ts";
import { heightOfLines, linesInCell, linesInRow } from "./cell-room.ts";
import { cutAtLines, emphasised } from "./cell-text.ts";
import type { SheetNotes } from "./sheet-notes.ts";
import type { CellLook, CellRun, PlannedRow } from "./sheet-plan.ts";

/** What all rows of a sheet are laid out against. */
export interface SheetFrame {
  readonly standard: Standard;
  readonly notes: SheetNotes;
  readonly columnPixels: readonly number[];
}

/** How a row over all columns is set: a style of the standard, with room above or below where wanted. */
export type WideStyle = Pick<CellLook, "sizePt" | "bold" | "italic" | "align"> & { readonly beforePt?: number; readonly afterPt?: number };

/** The look a style of the standard gives a row. */
export function wideStyleOf({ sizePt, bold, italic, align }: TextStyle): WideStyle {
  return { sizePt: sizePt.value, bold, italic, align };
}

/**
 * Text over all columns of the sheet: one row, or several where it is longer than the highest row Excel allows. Empty text gives no row.
 */
export function wideRows({ columnPixels }: SheetFrame, text: readonly CellRun[], style: WideStyle): readonly PlannedRow[] {
  if (text.every((run) => run.text === "")) return [];
  const { beforePt = 0, afterPt = 0, sizePt, bold, italic, align } = style;
  const runs = emphasised(text, style);
  const lines = linesInCell(runs, sizePt, totalOf(columnPixels));
  const most = linesInRow(lines.length, sizePt, beforePt + afterPt);
  const look: CellLook = { sizePt, bold, italic, align, vertical: beforePt > 0 ? "bottom" : "top", border: "none" };
  return cutAtLines(runs, lines, most).map((part, index) => {
    const cell = { column: 0, colSpan: columnPixels.length, rowSpan: 1, content: { kind: "text", runs: part }, look, facts: [] } as const;
    const height = heightOfLines(Math.min(lines.length - index * most, most), sizePt);
    const above = index === 0 ? beforePt : 0;
    const below = (index + 1) * most >= lines.length ? afterPt : 0;
    return { cells: [cell], heightPt: above + height + below };
  });
}

/** The width of all columns together. */
export function totalOf(columnPixels: readonly number[]): number {
  return columnPixels.reduce((sum, width) => sum + width, 0);
}
