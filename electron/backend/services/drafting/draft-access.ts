import { type Changes, changeSet } from "#backend/database/change-set.ts";
import { inVietnam } from "#backend/database/clock.ts";
import type { OpenDatabase } from "#backend/database/database-handle.ts";
import { type ReadQueries, read } from "#backend/database/read.ts";
import { type PlainDate, parsePlainDate } from "#core/plain-date.ts";
import { failure, type Result, success } from "#core/result.ts";
import type { DraftingFailure } from "./drafting-failure.ts";

/** Reads at one moment; what the disk refuses becomes a failure of drafting. */
export async function readDrafting<Value>(
  database: OpenDatabase,
  work: (queries: ReadQueries) => Promise<Result<Value, DraftingFailure>>,
): Promise<Result<Value, DraftingFailure>> {
  const done = await read(database, work);
  return done.ok ? done.value : failure({ kind: "storage", failure: done.failure });
}

/** Writes as one change set named `reason`; what is refused becomes a failure of drafting. */
export async function writeDrafting<Value>(
  database: OpenDatabase,
  reason: string,
  work: (changes: Changes) => Promise<Value>,
): Promise<Result<Value, DraftingFailure>> {
  const done = await changeSet(database, { reason }, async (changes) => success(await work(changes)));
  return done.ok ? success(done.value.value) : failure({ kind: "storage", failure: done.failure });
}

/** The day it is in Vietnam. */
export function todayIn({ environment }: OpenDatabase): PlainDate {
  const moment = inVietnam(environment.clock());
  const today = parsePlainDate(moment.slice(0, 10));
  if (today === undefined) throw new Error(`No day in ${moment}`);
  return today;
}
