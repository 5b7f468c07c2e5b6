import { matchesFolded } from "#core/vietnamese/index.ts";
import type { GridColumn } from "./grid-column.ts";
import { inOrder } from "./row-order.ts";

/** The texts that are shown, by the column they stand in; a column that is left out shows all. */
export type ColumnFilters = ReadonlyMap<string, ReadonlySet<string>>;

/** A text of a column, and in how many rows it stands; empty cells are one of them. */
export interface ColumnValue {
  readonly text: string;
  readonly count: number;
}

/** The rows that every filter lets through; `except` leaves the filter of one column aside. */
export function rowsThrough<Row>(
  rows: readonly Row[],
  columns: readonly GridColumn<Row>[],
  filters: ColumnFilters,
  except?: string,
): readonly Row[] {
  const checks = columns.flatMap((column) => {
    const shown = column.id === except ? undefined : filters.get(column.id);
    return shown === undefined ? [] : [{ column, shown }];
  });
  return checks.length === 0 ? rows : rows.filter((row) => checks.every(({ column, shown }) => shown.has(column.textOf(row))));
}

/** The texts of a column to choose from, in its order, the empty one last. */
export function valuesIn<Row>(rows: readonly Row[], column: GridColumn<Row>): readonly ColumnValue[] {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(column.textOf(row), (counts.get(column.textOf(row)) ?? 0) + 1);
  const values = [...counts].map(([text, count]) => ({ text, count }));
  return inOrder(values, ({ text }) => text, column.kind);
}

/** The texts in which some words stand, tone marks and case aside; empty cells only while nothing is looked for. */
export function valuesWith(values: readonly ColumnValue[], words: string): readonly ColumnValue[] {
  const wanted = words.trim();
  return wanted === "" ? values : values.filter(({ text }) => matchesFolded(text, wanted));
}

/** The filters with another for one column, whose cells say `texts`; a filter that hides nothing is none. */
export function withFilter(
  filters: ColumnFilters,
  columnId: string,
  shown: ReadonlySet<string> | undefined,
  texts: readonly string[],
): ColumnFilters {
  const others = [...filters].filter(([id]) => id !== columnId);
  const hidesNothing = shown === undefined || texts.every((text) => shown.has(text));
  return new Map(hidesNothing ? others : [...others, [columnId, shown]]);
}
