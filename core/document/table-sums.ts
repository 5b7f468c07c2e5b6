import { type Decimal, decimalPlacesOf, sumOf } from "../decimal.ts";
import { type Cell, leafColumns, spanOf, type Table, type TableRow } from "./table.ts";

/** The sum of one column over some data rows. */
export interface ColumnSum {
  readonly value: Decimal;
  /** Digits to print after the decimal mark. */
  readonly decimals: number;
  /** The data rows added up, as places among the table's rows; with those that hold no figure yet, so that a formula counts it later. */
  readonly sumOf: readonly number[];
}

/**
 * The exact sums of a leaf column (from 0), by the place of the total row or group row with `sums` that prints them. Only data rows are
 * added, so no subtotal counts twice. A row without a figure to add has no entry: a sum of nothing is left blank, not zero.
 */
export function columnSums(table: Table, column: number): ReadonlyMap<number, ColumnSum> {
  const place = placesOfCells(table).indexOf(column);
  const figures = table.rows.map((row) => figureAt(row, place));
  const decimals = leafColumns(table.columns)[column]?.decimals;
  const entries = table.rows.flatMap((row, index) => {
    if (!printsSums(row)) return [];
    const rows = coveredRows(table.rows, index).filter((covered) => table.rows[covered]?.kind === "data");
    const terms = rows.flatMap((covered) => figures[covered] ?? []);
    if (terms.length === 0) return [];
    const value = sumOf(terms);
    return [[index, { value, decimals: decimals ?? decimalPlacesOf(value), sumOf: rows }] as const];
  });
  return new Map(entries);
}

/** Tells rows that print the sums of the summed columns. */
export function printsSums(row: TableRow): boolean {
  return row.kind === "total" || (row.kind === "group" && row.sums === true);
}

/** The leaf columns that rows hold cells for, as places among all leaf columns: all but the index columns. */
export function placesOfCells(table: Table): readonly number[] {
  return leafColumns(table.columns).flatMap((leaf, index) => (leaf.holds === "index" ? [] : [index]));
}

/** Where each cell of a row begins, counted in places of cells. */
export function startsOfCells(cells: readonly Cell[]): readonly number[] {
  const starts: number[] = [];
  cells.reduce((start, cell) => {
    starts.push(start);
    return start + spanOf(cell);
  }, 0);
  return starts;
}

/** Group rows cover the rows up to the next group row of their level or above, or the total; a total row covers the whole table. */
function coveredRows(rows: readonly TableRow[], index: number): readonly number[] {
  const row = rows[index];
  if (row?.kind === "total") return [...rows.keys()];
  if (row?.kind !== "group") return [];
  const length = rows.slice(index + 1).findIndex((other) => other.kind === "total" || (other.kind === "group" && other.level <= row.level));
  const end = length === -1 ? rows.length : index + 1 + length;
  return Array.from({ length: end - index - 1 }, (_, offset) => index + 1 + offset);
}

function figureAt(row: TableRow, place: number): Decimal | undefined {
  if (row.kind !== "data") return undefined;
  let start = 0;
  for (const cell of row.cells) {
    if (start === place) return cell.kind === "number" ? cell.value : undefined;
    start += spanOf(cell);
  }
  return undefined;
}
