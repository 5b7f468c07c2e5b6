import type { OpenDatabase } from "#backend/database/database-handle.ts";
import { type ReadQueries, read } from "#backend/database/read.ts";
import type { ChangeSetRow } from "#backend/database/tables/bookkeeping-tables.ts";
import { undoChangeSet } from "#backend/database/undo-change-set.ts";
import { failure, type Result, success } from "#core/result.ts";
import type { DataFailure } from "./data-failure.ts";

/** A change set and whether it was taken back since. */
export interface KnownChange extends ChangeSetRow {
  readonly isUndone: boolean;
}

export interface UndoneChange {
  /** What was taken back. */
  readonly change: ChangeSetRow;
  /** By which the taking back is taken back (redo). */
  readonly changeSetId: string;
}

/**
 * Takes back the change set with an id; without an id the newest one that is no undo itself and still stands, so that called again and
 * again it goes back step by step. Fails where there is none, and where later changes hang on its rows; then nothing is changed.
 */
export async function undoChange(database: OpenDatabase, id?: string): Promise<Result<UndoneChange, DataFailure>> {
  const known = await read(database, listChanges);
  if (!known.ok) return failure({ kind: "database", failure: known.failure });
  const change = id === undefined ? known.value.find(isStanding) : known.value.find((one) => one.id === id);
  if (change === undefined) {
    return failure(id === undefined ? { kind: "nothing-to-undo" } : { kind: "database", failure: { kind: "change-set-missing", id } });
  }
  const undone = await undoChangeSet(database, change.id);
  if (!undone.ok) return failure({ kind: "database", failure: undone.failure });
  const { changeSetId } = undone.value;
  return changeSetId === undefined ? failure({ kind: "nothing-to-undo" }) : success({ change, changeSetId });
}

/** All change sets, newest first. */
export async function listChanges(queries: ReadQueries): Promise<readonly KnownChange[]> {
  const sets = await queries.selectFrom("change_sets").selectAll().orderBy("ordinal", "desc").execute();
  // Newest first: whether an undo still stands is known before what it took back is looked at.
  const undone = new Set<string>();
  return sets.map((set) => {
    const isUndone = undone.has(set.id);
    if (set.undoes !== null && !isUndone) undone.add(set.undoes);
    return { ...set, isUndone };
  });
}

function isStanding({ undoes, isUndone }: KnownChange): boolean {
  return undoes === null && !isUndone;
}
