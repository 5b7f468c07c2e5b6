import { useMemo, useRef } from "react";
import type { GridProps } from "./grid-props.ts";
import { filteredRows, type RowSort, sortedRows } from "./row-order.ts";

/** Rows are put in order when the user asks for it, not while they type: a row must not run away under the cursor. */
export function useShownRows<Row>({ rows, columns, rowId }: GridProps<Row>, sort: RowSort | undefined, search: string): readonly Row[] {
  const order = useRef<{ readonly sort: RowSort | undefined; readonly ids: readonly string[] }>({ sort: undefined, ids: [] });
  return useMemo(() => {
    const column = columns.find(({ id }) => id === sort?.columnId);
    if (sort === undefined || column === undefined) return filteredRows(rows, columns, search);
    const isNew = order.current.sort !== sort || order.current.ids.length !== rows.length;
    if (isNew) order.current = { sort, ids: sortedRows(rows, column, sort.isDescending).map(rowId) };
    const byId = new Map(rows.map((row) => [rowId(row), row]));
    const ordered = order.current.ids.flatMap((id) => byId.get(id) ?? []);
    return filteredRows(ordered, columns, search);
  }, [rows, columns, rowId, sort, search]);
}
