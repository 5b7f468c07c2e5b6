import { plain } from "#core/document/inline.ts";
import {
  type Cell,
  type Column,
  type GroupRow,
  isColumnGroup,
  leafColumns,
  spanOf,
  type Table,
  type TableRow,
} from "#core/document/table.ts";
import { TABLE } from "#renderer/text/editor.ts";

/**
 * Changes of rows. Where the rows came from (`from`) stays: it tells what the data held when the table was drafted, and refreshing tells from it what
 * came to the data since, whatever was made of the rows by hand.
 */

/** The table with an empty row beside the one at `row`, of the cells that one has. */
export function withRowBeside(table: Table, row: number, side: "above" | "below"): Table {
  const model = table.rows[row];
  const cells = (model?.kind === "data" ? model.cells : leafColumns(table.columns).filter(({ holds }) => holds !== "index")).map(emptyCell);
  return { ...table, rows: table.rows.toSpliced(side === "above" ? row : row + 1, 0, { kind: "data", cells }) };
}

/** The table with the row of a new group above the one at `row`, of the rank of the group that one stands in. */
export function withGroupRow(table: Table, row: number): Table {
  const around = table.rows.slice(0, row + 1).findLast((one): one is GroupRow => one.kind === "group");
  return { ...table, rows: table.rows.toSpliced(row, 0, { kind: "group", level: around?.level ?? 1, title: plain(TABLE.newGroup) }) };
}

/** The table with a row moved up or down by one; as it is at the end. */
export function withRowMoved(table: Table, row: number, by: 1 | -1): Table {
  const moved = table.rows[row];
  if (moved === undefined || table.rows[row + by] === undefined) return table;
  return { ...table, rows: table.rows.toSpliced(row, 1).toSpliced(row + by, 0, moved) };
}

/** The table without a row; a table keeps its last one. */
export function withoutRow(table: Table, row: number): Table {
  return table.rows.length <= 1 ? table : { ...table, rows: table.rows.toSpliced(row, 1) };
}

/** Whether the table prints its sums. */
export function hasTotal({ rows }: Table): boolean {
  return rows.some(isTotal);
}

/** The table with or without a row of sums at its end. Where no column is added up yet, all columns of figures are. */
export function withTotal(table: Table, isShown: boolean): Table {
  const rows = table.rows.filter((row) => !isTotal(row));
  if (!isShown) return rows.length === 0 ? table : { ...table, rows };
  const columns = leafColumns(table.columns).some(({ summed }) => summed) ? table.columns : table.columns.map(summing);
  return { ...table, columns, rows: [...rows, { kind: "total", title: plain(TABLE.total) }] };
}

function isTotal({ kind }: TableRow): boolean {
  return kind === "total";
}

function summing(column: Column): Column {
  if (isColumnGroup(column)) return { ...column, columns: column.columns.map(summing) };
  return column.holds === "number" ? { ...column, summed: true } : column;
}

/** The table with or without the row of column numbers under its header. */
export function withColumnNumbers({ columnNumbers: _before, ...table }: Table, isShown: boolean): Table {
  return isShown ? { ...table, columnNumbers: true } : table;
}

/** The table with the unit of its figures printed over it; without one where it is empty. */
export function withUnit({ unit: _before, ...table }: Table, unit: string): Table {
  return unit === "" ? table : { ...table, unit };
}

function emptyCell(like: object): Cell {
  const span = "kind" in like ? spanOf(like as Cell) : 1;
  return { kind: "text", paragraphs: [], ...(span === 1 ? {} : { span }) };
}
