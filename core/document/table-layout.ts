import type { Table } from "./table.ts";
import { type LaidColumn, layColumns } from "./table-columns.ts";
import { type HeaderCell, layHeader } from "./table-header.ts";
import { type LaidRow, layRows } from "./table-rows.ts";

/** A table as every writer and the preview print it: nothing is left to count, add up or merge. */
export interface TableLayout {
  readonly columns: readonly LaidColumn[];
  /** The rows repeated on every page, the row of column numbers included. */
  readonly header: readonly (readonly HeaderCell[])[];
  /** One row for each row of the table, in order. */
  readonly body: readonly LaidRow[];
}

/**
 * Lays a table out: merged header, widths, labels of groups, running numbers, sums and printed figures. Throws when a row holds more cells
 * than there are columns, which the readers refuse.
 */
export function layoutTable(table: Table): TableLayout {
  const columns = layColumns(table);
  return { columns, header: layHeader(table), body: layRows(table, columns) };
}
