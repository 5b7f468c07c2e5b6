import { type Changes, changeSet } from "#backend/database/change-set.ts";
import type { OpenDatabase } from "#backend/database/database-handle.ts";
import { failure, type Result, success } from "#core/result.ts";
import type { PlanningFailure } from "./planning-failure.ts";

/** Changes plans as one change set. `work` gives a failure of its own only before it has written anything. */
export async function changePlanning<Value>(
  database: OpenDatabase,
  reason: string,
  work: (changes: Changes) => Promise<Result<Value, PlanningFailure>>,
): Promise<Result<Value, PlanningFailure>> {
  const done = await changeSet(database, { reason }, async (changes) => success(await work(changes)));
  return done.ok ? done.value.value : failure({ kind: "database", failure: done.failure });
}
