import type { Table } from "./table.ts";
import { type LaidColumn, layColumns } from "./table-columns.ts";
import { type HeaderCell, layHeader } from "./table-header.ts";
import { type LaidRow, layRows, rowsInTurn } from "./table-rows.ts";

/** A table as every writer and the preview print it: nothing is left to count, add up or merge. */
export interface TableLayout {
  readonly columns: readonly LaidColumn[];
  /** The rows repeated on every page, the row of column numbers included. */
  readonly header: readonly (readonly HeaderCell[])[];
  /** One row for each row of the table, in order. */
  readonly body: readonly LaidRow[];
}

/** The layout of a table of any length: the rows of its body are laid out one by one, anew on every walk. */
export interface LongTableLayout extends Omit<TableLayout, "body"> {
  readonly body: Iterable<LaidRow>;
}

/**
 * Lays a table out: merged header, widths, labels of groups, running numbers, sums and printed figures. Throws when a row holds more cells
 * than there are columns, which the readers refuse.
 */
export function layoutTable(table: Table): TableLayout {
  const columns = layColumns(table);
  return { columns, header: layHeader(table), body: layRows(table, columns) };
}

/** Lays a table out as `layoutTable` does, but its body row by row as it is walked through; a row of too many cells throws then. */
export function layoutLongTable(table: Table): LongTableLayout {
  const columns = layColumns(table);
  return { columns, header: layHeader(table), body: rowsInTurn(table, columns) };
}
