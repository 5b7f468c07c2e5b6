import type { HeaderCell } from "#core/document/table-header.ts";
import { heightOfLines, linesInCell } from "./cell-room.ts";
import { emphasised } from "./cell-text.ts";
import { type SheetFrame, totalOf } from "./sheet-frame.ts";
import type { CellLook, PlannedCell, PlannedRow } from "./sheet-plan.ts";

/** The header rows of a table with their merged cells; rows are as high as their texts need. */
export function planHeaderRows(header: readonly (readonly HeaderCell[])[], frame: SheetFrame, sizePt: number): readonly PlannedRow[] {
  const cells = header.map((row) => row.map((cell) => planHeaderCell(cell, frame, sizePt)));
  const needs = cells.flat().map((cell) => neededHeight(cell, frame));
  const placed = header.flat();
  return cells.map((row, index) => ({ cells: row, heightPt: rowHeight(placed, needs, index, heightOfLines(1, sizePt)) }));
}

function planHeaderCell({ content, column, colSpan, rowSpan }: HeaderCell, { notes }: SheetFrame, sizePt: number): PlannedCell {
  const look: CellLook = { sizePt, bold: true, italic: false, align: "center", vertical: "middle", border: "box" };
  return { column, colSpan, rowSpan, content: { kind: "text", runs: emphasised(notes.print(content), look) }, look, facts: [] };
}

function neededHeight({ column, colSpan, content, look }: PlannedCell, { columnPixels }: SheetFrame): number {
  const runs = content.kind === "text" ? content.runs : [];
  return heightOfLines(linesInCell(runs, look.sizePt, totalOf(columnPixels.slice(column, column + colSpan))).length, look.sizePt);
}

/** Cells that end in a row stretch it by what the rows above leave of their need. */
function rowHeight(cells: readonly HeaderCell[], needs: readonly number[], row: number, least: number): number {
  const heights = cells.map((cell, index) => {
    if (cell.row + cell.rowSpan - 1 !== row) return least;
    const above = Array.from({ length: cell.rowSpan - 1 }, (_, offset) => rowHeight(cells, needs, cell.row + offset, least));
    return (needs[index] as number) - above.reduce((sum, height) => sum + height, 0);
  });
  return Math.max(least, ...heights);
}
