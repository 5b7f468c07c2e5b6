import type { CellEdit, CellKey } from "./grid-column.ts";

/** What one step of the user did to one cell. */
interface CellChange extends CellKey {
  readonly was: string;
  readonly is: string;
}

type Step = readonly CellChange[];

/** The steps that can be taken back, and those taken back. */
export interface EditHistory {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

export const NO_HISTORY: EditHistory = { done: [], undone: [] };

const MOST_STEPS = 200;

/** Adds a step; what was taken back before can no longer be done again. */
export function recorded({ done }: EditHistory, step: Step): EditHistory {
  return step.length === 0 ? { done, undone: [] } : { done: [...done, step].slice(-MOST_STEPS), undone: [] };
}

/** The edits that take the last step back, and the history after it; undefined where there is none. */
export function undo({ done, undone }: EditHistory): { readonly edits: readonly CellEdit[]; readonly history: EditHistory } | undefined {
  const last = done.at(-1);
  if (last === undefined) return undefined;
  const edits = last.map(({ rowId, columnId, was }) => ({ rowId, columnId, text: was }));
  return { edits, history: { done: done.slice(0, -1), undone: [...undone, last] } };
}

/** The edits that do the last undone step again, and the history after it; undefined where there is none. */
export function redo({ done, undone }: EditHistory): { readonly edits: readonly CellEdit[]; readonly history: EditHistory } | undefined {
  const last = undone.at(-1);
  if (last === undefined) return undefined;
  const edits = last.map(({ rowId, columnId, is }) => ({ rowId, columnId, text: is }));
  return { edits, history: { done: [...done, last], undone: undone.slice(0, -1) } };
}
