import { useMemo, useState } from "react";
import type { GridProps } from "./grid-props.ts";
import { createNewRowIds } from "./row-ids.ts";

/** The lines of a grid from top to bottom. */
export interface GridLines<Row> {
  /** Those that are there. */
  readonly rows: readonly Row[];
  /** With the empty ones behind them, where new ones are made. */
  readonly all: readonly Row[];
  /** The id of a line, also of one far behind the last, which a large paste makes; undefined where there can be none. */
  readonly idAt: (index: number) => string | undefined;
}

/** The rows as they are shown and the empty lines behind them: one, or as many as it takes to reach the active one. */
export function useGridLines<Row>(
  { rows: given, rowId, blankRow }: GridProps<Row>,
  rows: readonly Row[],
  activeRow: number,
): GridLines<Row> {
  const [newIds] = useState(() => createNewRowIds(() => crypto.randomUUID()));
  const taken = useMemo(() => new Set(given.map(rowId)), [given, rowId]);
  const newIdAt = (index: number) => newIds.at(index, taken);
  const blanks = blankRow === undefined ? 0 : Math.max(1, activeRow - rows.length + 1);
  const firstBlank = blanks === 0 ? "" : newIdAt(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first new id tells whether the ids changed.
  const all = useMemo(
    () => (blankRow === undefined ? rows : [...rows, ...Array.from({ length: blanks }, (_, index) => blankRow(newIdAt(index)))]),
    [rows, blankRow, blanks, firstBlank],
  );
  return {
    rows,
    all,
    idAt: (index) => {
      const row = rows[index];
      if (row !== undefined) return rowId(row);
      return blankRow === undefined ? undefined : newIdAt(index - rows.length);
    },
  };
}
