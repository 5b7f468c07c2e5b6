import { type Inline, plain } from "./inline.ts";
import { type Column, isColumnGroup, leafColumns, type Table } from "./table.ts";

/** A cell of the header; `column` is its first leaf column and `row` its first header row, both from 0. */
export interface HeaderCell {
  readonly content: readonly Inline[];
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
}

/** The header rows from top to bottom; a column that is less deep than others reaches down to the last of them. */
export function layHeader(table: Table): readonly (readonly HeaderCell[])[] {
  const depth = depthOf(table.columns);
  const cells = placeColumns(table.columns, 0, 0, depth);
  const rows = Array.from({ length: depth }, (_, row) => cells.filter((cell) => cell.row === row));
  return table.columnNumbers === true ? [...rows, columnNumberRow(table, depth)] : rows;
}

function depthOf(columns: readonly Column[]): number {
  return Math.max(0, ...columns.map((column) => (isColumnGroup(column) ? 1 + depthOf(column.columns) : 1)));
}

function placeColumns(columns: readonly Column[], row: number, firstColumn: number, depth: number): readonly HeaderCell[] {
  return columns.flatMap((column, index) => {
    const start = firstColumn + leafColumns(columns.slice(0, index)).length;
    if (!isColumnGroup(column)) return [{ content: column.label, row, column: start, rowSpan: depth - row, colSpan: 1 }];
    const cell = { content: column.label, row, column: start, rowSpan: 1, colSpan: leafColumns(column.columns).length };
    return [cell, ...placeColumns(column.columns, row + 1, start, depth)];
  });
}

function columnNumberRow(table: Table, row: number): readonly HeaderCell[] {
  return leafColumns(table.columns).map((_, column) => ({ content: plain(`(${column + 1})`), row, column, rowSpan: 1, colSpan: 1 }));
}
