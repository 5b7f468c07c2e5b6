import { type Decimal, decimalPlacesOf, sumOf } from "../decimal.ts";
import { leafColumns, spanOf, type Table, type TableRow } from "./table.ts";

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
 * added, so no subtotal counts twice. A row without a figure to add has no entry: a sum of nothing is left blank, not zero. `dataRows`
 * spares counting them again for each column.
 */
export function columnSums(table: Table, column: number, dataRows = dataRowsOfSums(table)): ReadonlyMap<number, ColumnSum> {
  const place = placesOfCells(table).indexOf(column);
  const figures = table.rows.map((row) => figureAt(row, place));
  const decimals = leafColumns(table.columns)[column]?.decimals;
  const entries = [...dataRows].flatMap(([index, rows]) => {
    const terms: Decimal[] = [];
    for (const row of rows) {
      const figure = figures[row];
      if (figure !== undefined) terms.push(figure);
    }
    if (terms.length === 0) return [];
    const value = sumOf(terms);
    return [[index, { value, decimals: decimals ?? decimalPlacesOf(value), sumOf: rows }] as const];
  });
  return new Map(entries);
}

/** The data rows that each row with sums adds up. */
export function dataRowsOfSums({ rows }: Table): ReadonlyMap<number, readonly number[]> {
  return new Map(rows.flatMap((row, index) => (printsSums(row) ? [[index, coveredDataRows(rows, index)] as const] : [])));
}

/** Tells rows that print the sums of the summed columns. */
export function printsSums(row: TableRow): boolean {
  return row.kind === "total" || (row.kind === "group" && row.sums === true);
}

/** The leaf columns that rows hold cells for, as places among all leaf columns: all but the index columns. */
export function placesOfCells(table: Table): readonly number[] {
  return leafColumns(table.columns).flatMap((leaf, index) => (leaf.holds === "index" ? [] : [index]));
}

/** Group rows cover the rows up to the next group row of their level or above, or the total; a total row covers the whole table. */
function coveredDataRows(rows: readonly TableRow[], index: number): readonly number[] {
  const start = rows[index]?.kind === "total" ? 0 : index + 1;
  const covered: number[] = [];
  for (let place = start; place < rows.length && !endsGroup(rows[index], rows[place]); place += 1) {
    if (rows[place]?.kind === "data") covered.push(place);
  }
  return covered;
}

function endsGroup(group: TableRow | undefined, row: TableRow | undefined): boolean {
  if (group?.kind !== "group") return false;
  return row?.kind === "total" || (row?.kind === "group" && row.level <= group.level);
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
