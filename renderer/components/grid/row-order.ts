import { compareDecimals, type Decimal } from "#core/decimal.ts";
import { collationKeys, foldTones, parseNumber } from "#core/vietnamese/index.ts";
import type { GridColumn } from "./grid-column.ts";

/** By which column rows are in order, and which way. */
export interface RowSort {
  readonly columnId: string;
  readonly isDescending: boolean;
}

/** Rows in the order of a column: figures by value, words as in a Vietnamese dictionary; empty cells come last either way. */
export function sortedRows<Row>(rows: readonly Row[], column: GridColumn<Row>, isDescending: boolean): readonly Row[] {
  return inOrder(rows, column.textOf, column.kind, isDescending);
}

/** Things in the order of their texts, as `sortedRows`. */
export function inOrder<Thing>(
  things: readonly Thing[],
  textOf: (thing: Thing) => string,
  kind: GridColumn<Thing>["kind"],
  isDescending = false,
): readonly Thing[] {
  const sign = isDescending ? -1 : 1;
  const texts = things.map(textOf);
  const words = collationKeys(texts);
  const keyed = things.map((thing, index) => {
    const [text = "", word = ""] = [texts[index], words[index]];
    return { thing, isEmpty: text === "", word, figure: kind === "number" ? figureIn(text) : undefined };
  });
  return keyed
    .toSorted((left, right) => {
      if (left.isEmpty || right.isEmpty) return Number(left.isEmpty) - Number(right.isEmpty);
      return sign * (compareFigures(left.figure, right.figure) || compareCodeUnits(left.word, right.word));
    })
    .map(({ thing }) => thing);
}

/** What is no figure comes after all figures. */
function compareFigures(left: Decimal | undefined, right: Decimal | undefined): number {
  if (left === undefined || right === undefined) return Number(left === undefined) - Number(right === undefined);
  // Nearly all figures differ so much that floating point tells them apart.
  return Number(left) - Number(right) || compareDecimals(left, right);
}

function compareCodeUnits(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** The figure a cell shows; undefined where it shows none. It was written by the program, which parts thousands with points. */
export function figureIn(text: string): Decimal | undefined {
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
