import type { ReadQueries } from "#backend/database/read.ts";
import { listChanges } from "../data-folder/undo-change.ts";

/** The newest change that still stands and is no undo itself; null where there is none. */
export async function lastChange(queries: ReadQueries): Promise<{ readonly id: string; readonly reason: string } | null> {
  const change = (await listChanges(queries)).find(({ undoes, isUndone }) => undoes === null && !isUndone);
  return change === undefined ? null : { id: change.id, reason: change.reason };
}
