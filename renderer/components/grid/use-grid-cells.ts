import { useCallback, useMemo, useState } from "react";
import { type EditHistory, NO_HISTORY, recorded, redo, undo } from "./edit-history.ts";
import { type CellEdit, type GridColumn, isOpenCell, keyOfCell, type RefusedCell } from "./grid-column.ts";

interface GridCells<Row> {
  readonly columns: readonly GridColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  /** Cells the backend would not take. */
  readonly refused: readonly RefusedCell[];
  readonly onEdits: (edits: readonly CellEdit[]) => void;
  readonly blankRow?: ((id: string) => Row) | undefined;
}

/** Where an edit ends: in the data, or refused beside the cell. */
export interface CellWriter {
  /** Enters texts. Those a column refuses stay in their cells with the reason; closed cells are left alone and counted. */
  readonly write: (edits: readonly CellEdit[]) => { readonly closed: number };
  readonly undo: () => void;
  readonly redo: () => void;
  /** What was typed into a cell that was not taken. */
  readonly refusalAt: (rowId: string, columnId: string) => RefusedCell | undefined;
}

/** Enters texts into cells, remembers what was refused and what can be taken back. */
export function useGridCells<Row>({ columns, rows, rowId, refused, onEdits, blankRow }: GridCells<Row>): CellWriter {
  const [history, setHistory] = useState<EditHistory>(NO_HISTORY);
  const [typed, setTyped] = useState<ReadonlyMap<string, RefusedCell>>(new Map());
  const rowsById = useMemo(() => new Map(rows.map((row) => [rowId(row), row])), [rows, rowId]);
  const columnsById = useMemo(() => new Map(columns.map((column) => [column.id, column])), [columns]);
  const fromBackend = useMemo(() => new Map(refused.map((cell) => [keyOfCell(cell), cell])), [refused]);

  const refusalAt = useCallback(
    (id: string, columnId: string) => {
      if (typed.size + fromBackend.size === 0) return undefined;
      const key = keyOfCell({ rowId: id, columnId });
      return typed.get(key) ?? fromBackend.get(key);
    },
    [typed, fromBackend],
  );
  const write = (edits: readonly CellEdit[], isHistory = false) => {
    const rowOf = (id: string) => rowsById.get(id) ?? blankRow?.(id);
    const sorted = sortEdits(edits, { rowOf, columnOf: (id) => columnsById.get(id), refusalAt });
    setTyped((before) => withRefusals(before, edits, sorted.refused));
    if (!isHistory) setHistory((before) => recorded(before, sorted.changes));
    if (sorted.taken.length > 0) onEdits(sorted.taken);
    return { closed: sorted.closed };
  };
  const take = (step: ReturnType<typeof undo>) => {
    if (step === undefined) return;
    setHistory(step.history);
    write(step.edits, true);
  };
  return {
    write,
    undo: () => take(undo(history)),
    redo: () => take(redo(history)),
    refusalAt,
  };
}

export interface KnownCells<Row> {
  readonly rowOf: (rowId: string) => Row | undefined;
  readonly columnOf: (columnId: string) => GridColumn<Row> | undefined;
  readonly refusalAt: (rowId: string, columnId: string) => RefusedCell | undefined;
}

/**
 * Parts edits into those the columns take, those they refuse, and those of closed cells. Every text that changes what a cell shows is a change that can
 * be taken back, refused or not.
 */
export function sortEdits<Row>(edits: readonly CellEdit[], { rowOf, columnOf, refusalAt }: KnownCells<Row>) {
  const taken: CellEdit[] = [];
  const refused: RefusedCell[] = [];
  const changes: (CellEdit & { readonly was: string; readonly is: string })[] = [];
  let closed = 0;
  for (const edit of edits) {
    const row = rowOf(edit.rowId);
    const column = columnOf(edit.columnId);
    if (row === undefined || column === undefined || !isOpenCell(column, row)) {
      closed += 1;
      continue;
    }
    const text = edit.text.normalize("NFC").trim();
    const before = refusalAt(edit.rowId, edit.columnId);
    const held = column.textOf(row);
    const was = before?.text ?? held;
    if (text !== was) changes.push({ ...edit, was, is: text });
    const reason = text === held ? undefined : column.entry?.refusalOf(text, row);
    if (reason !== undefined) refused.push({ ...edit, text, reason });
    else if (text !== held || before !== undefined) taken.push({ ...edit, text });
  }
  return { taken, refused, changes, closed };
}

function withRefusals(
  before: ReadonlyMap<string, RefusedCell>,
  edits: readonly CellEdit[],
  refused: readonly RefusedCell[],
): ReadonlyMap<string, RefusedCell> {
  // The same map where nothing changes: rows that show the same are not drawn again.
  if (refused.length === 0 && (before.size === 0 || !edits.some((edit) => before.has(keyOfCell(edit))))) return before;
  const after = new Map(before);
  for (const edit of edits) after.delete(keyOfCell(edit));
  for (const cell of refused) after.set(keyOfCell(cell), cell);
  return after;
}
