import { failure, type Result } from "#core/result.ts";
import { backUpWhenDue } from "../../database/back-up.ts";
import { dataFolderAt } from "../../database/data-folder.ts";
import { exists } from "../../database/database-file.ts";
import type { DatabaseEnvironment, OpenDatabase, Recovery } from "../../database/database-handle.ts";
import { closeDatabase, openDatabase } from "../../database/open-database.ts";
import type { DataFailure } from "./data-failure.ts";

/** Which folder, and how the one who asked is told that its database was damaged and a backup taken instead. */
export interface DataFolderAccess {
  readonly path: string;
  readonly environment: DatabaseEnvironment;
  readonly onRecovery: (recovery: Recovery) => void;
}

/**
 * Opens the database of an existing data folder, does `work` and closes it, whatever comes of the work. A folder that holds neither a
 * database nor backups is refused as `folder-empty`: a wrong path must not become a new, empty data folder.
 */
export async function withDataFolder<Value>(
  access: DataFolderAccess,
  work: (database: OpenDatabase) => Promise<Result<Value, DataFailure>>,
): Promise<Result<Value, DataFailure>> {
  const { database, backups, path } = dataFolderAt(access.path);
  if ((await exists(path)) && !(await exists(database)) && !(await exists(backups))) return failure({ kind: "folder-empty", path });
  return withNewDatabase(access, work);
}

/** Work that changes the data is preceded by a backup where the last one is older than this. */
const HOURS_BETWEEN_BACKUPS = 24;

/** As `withDataFolder`, for work that writes: what the folder holds is backed up first, once a day. */
export function withDataFolderForWriting<Value>(
  access: DataFolderAccess,
  work: (database: OpenDatabase) => Promise<Result<Value, DataFailure>>,
): Promise<Result<Value, DataFailure>> {
  return withDataFolder(access, async (database) => {
    const backedUp = await backUpWhenDue(database, HOURS_BETWEEN_BACKUPS);
    return backedUp.ok ? work(database) : failure({ kind: "database", failure: backedUp.failure });
  });
}

/** As `withDataFolder`, but makes the database where there is none. */
export async function withNewDatabase<Value>(
  { path, environment, onRecovery }: DataFolderAccess,
  work: (database: OpenDatabase) => Promise<Result<Value, DataFailure>>,
): Promise<Result<Value, DataFailure>> {
  const opened = await openDatabase(path, environment);
  if (!opened.ok) return failure({ kind: "database", failure: opened.failure });
  if (opened.value.recovery !== undefined) onRecovery(opened.value.recovery);
  try {
    return await work(opened.value);
  } finally {
    await closeDatabase(opened.value);
  }
}
