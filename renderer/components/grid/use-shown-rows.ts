import { useMemo } from "react";
import { type ColumnFilters, rowsThrough } from "./column-filter.ts";
import type { GridProps } from "./grid-props.ts";
import { filteredRows, type RowSort, sortedRows } from "./row-order.ts";

/** What the user asked to see of the rows. */
export interface RowsAsked {
  readonly sort: RowSort | undefined;
  readonly filters: ColumnFilters;
  readonly search: string;
}

/**
 * The rows as they are put in order, filtered and searched. That is done when the user asks for it, not while they type: a row must neither run away
 * under the cursor nor vanish because it no longer matches. Rows that come later stand at the end.
 */
export function useShownRows<Row>(
  { rows, columns, rowId, searchIn }: GridProps<Row>,
  { sort, filters, search }: RowsAsked,
): readonly Row[] {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the rows say may change without changing their order.
  const order = useMemo(
    () => orderOf({ rows, columns, rowId, searchIn }, { sort, filters, search }),
    [sort, filters, search, searchIn, rowId],
  );
  return useMemo(() => (order === undefined ? rows : rowsInOrder(rows, rowId, order)), [rows, rowId, order]);
}

interface RowsOrder {
  readonly ids: readonly string[];
  /** Rows that were there when the order was made, shown or not. */
  readonly known: ReadonlySet<string>;
}

/** Undefined while rows stand as the data gives them. */
function orderOf<Row>(
  { rows, columns, rowId, searchIn }: Pick<GridProps<Row>, "rows" | "columns" | "rowId" | "searchIn">,
  { sort, filters, search }: RowsAsked,
): RowsOrder | undefined {
  if (sort === undefined && filters.size === 0 && search.trim() === "") return undefined;
  const searched = searchIn === undefined ? columns : columns.filter(({ id }) => id === searchIn);
  const found = filteredRows(rowsThrough(rows, columns, filters), searched, search);
  const column = columns.find(({ id }) => id === sort?.columnId);
  const sorted = sort === undefined || column === undefined ? found : sortedRows(found, column, sort.isDescending);
  return { ids: sorted.map(rowId), known: new Set(rows.map(rowId)) };
}

/** Rows in an order made before; those that came since stand at the end. */
export function rowsInOrder<Row>(rows: readonly Row[], rowId: (row: Row) => string, { ids, known }: RowsOrder): readonly Row[] {
  const byId = new Map(rows.map((row) => [rowId(row), row]));
  return [...ids.flatMap((id) => byId.get(id) ?? []), ...rows.filter((row) => !known.has(rowId(row)))];
}
