import { compareDecimals } from "#core/decimal.ts";
import { compareVietnamese, foldTones, parseNumber } from "#core/vietnamese/index.ts";
import type { GridColumn } from "./grid-column.ts";

/** By which column rows are in order, and which way. */
export interface RowSort {
  readonly columnId: string;
  readonly isDescending: boolean;
}

/** The next state of a sort when the head of a column is pressed: ascending, descending, as the data came. */
export function nextSort(sort: RowSort | undefined, columnId: string): RowSort | undefined {
  if (sort?.columnId !== columnId) return { columnId, isDescending: false };
  return sort.isDescending ? undefined : { columnId, isDescending: true };
}

/** Rows in the order of a column: figures by value, words as in a Vietnamese dictionary; empty cells come last either way. */
export function sortedRows<Row>(rows: readonly Row[], column: GridColumn<Row>, isDescending: boolean): readonly Row[] {
  const keyed = rows.map((row) => ({ row, text: column.textOf(row) }));
  const compare = column.kind === "number" ? compareFigures : compareVietnamese;
  const sign = isDescending ? -1 : 1;
  return keyed
    .toSorted((left, right) => {
      if (left.text === "" || right.text === "") return Number(left.text === "") - Number(right.text === "");
      return sign * compare(left.text, right.text);
    })
    .map(({ row }) => row);
}

/** What is no figure comes after all figures. */
function compareFigures(left: string, right: string): number {
  const [one, other] = [figureIn(left), figureIn(right)];
  if (one === undefined || other === undefined)
    return Number(one === undefined) - Number(other === undefined) || compareVietnamese(left, right);
  return compareDecimals(one, other);
}

function figureIn(text: string) {
  // What is shown was written by the program, which parts thousands with points: an ambiguous text is such a figure.
  const reading = parseNumber(text);
  if (reading.kind === "notNumber") return undefined;
  return reading.kind === "number" ? reading.value : reading.asThousands;
}

/** The rows that have the searched words in any cell; tone marks and case do not count. */
export function filteredRows<Row>(rows: readonly Row[], columns: readonly GridColumn<Row>[], search: string): readonly Row[] {
  const words = foldTones(search).trim();
  if (words === "") return rows;
  return rows.filter((row) => columns.some((column) => foldTones(column.textOf(row)).includes(words)));
}
