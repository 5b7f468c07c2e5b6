import type { Kysely } from "kysely";
import type { Result } from "#core/result.ts";
import type { DatabaseFailure } from "./database-failure.ts";
import type { OpenDatabase } from "./database-handle.ts";
import type { DatabaseTables } from "./schema.ts";
import { attemptStorage } from "./storage-fault.ts";

/** What can be asked of the database; its builders write nothing. Writing goes through `changeSet` alone, so that all of it is recorded. */
export type ReadQueries = Pick<Kysely<DatabaseTables>, "selectFrom" | "selectNoFrom" | "with" | "fn" | "getExecutor">;

/**
 * Asks the database, all queries of `work` at one moment: no change comes in between. Gives a failure when disk or file fail. Inside a
 * change set its own `queries` are used instead; `read` would wait for the change set to end.
 */
export function read<Value>(
  database: OpenDatabase,
  work: (queries: ReadQueries) => Promise<Value>,
): Promise<Result<Value, DatabaseFailure>> {
  return attemptStorage(database.folder.database, () => database.engine.kysely.connection().execute(work));
}
