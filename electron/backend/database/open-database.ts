import { constants } from "node:fs";
import { access, stat } from "node:fs/promises";
import { type Result, success } from "#core/result.ts";
import { backUpOpen } from "./back-up.ts";
import { type DataFolder, dataFolderAt } from "./data-folder.ts";
import type { DatabaseFailure } from "./database-failure.ts";
import { exists } from "./database-file.ts";
import type { DatabaseEnvironment, OpenDatabase } from "./database-handle.ts";
import { applyMigrations, checkMigrationOrder, findMigrationFault, listAppliedMigrations } from "./migrate.ts";
import { allMigrations } from "./migrations/all-migrations.ts";
import { findDiskPlaceSync, isNetworkPlace } from "./network-place.ts";
import { isDatabaseLost, recoverFromBackup } from "./recover-from-backup.ts";
import type { DatabaseTables } from "./schema.ts";
import { prepareSearchIndex } from "./search-index.ts";
import { kyselyOver, openWritableSync } from "./sqlite-connection.ts";
import { attemptStorage, DatabaseFault } from "./storage-fault.ts";

/**
 * Opens the database of the data folder at `path` (which must exist), or makes a new one in it. A damaged or lost file is set aside and
 * the newest verified backup opens in its place (`recovery` says what is missing); an older schema is backed up, verified and brought up
 * to date. Refuses network drives, a folder another program holds, a newer or altered schema and files of other programs.
 */
export async function openDatabase(path: string, environment: DatabaseEnvironment): Promise<Result<OpenDatabase, DatabaseFailure>> {
  const folder = dataFolderAt(path);
  checkMigrationOrder(environment.migrations ?? allMigrations);
  const place = await attemptStorage(folder.path, () => checkPlace(folder.path));
  if (!place.ok) return place;
  const opened = await attemptStorage(folder.database, () => openFile(folder, environment));
  if (opened.ok || opened.failure.kind !== "damaged") return opened;
  const recovered = await attemptStorage(folder.database, () => recoverFromBackup(folder, environment));
  if (!recovered.ok) return recovered;
  const reopened = await attemptStorage(folder.database, () => openFile(folder, environment));
  return reopened.ok ? success({ ...reopened.value, recovery: recovered.value }) : reopened;
}

/** Writes everything into the one file, lets go of it and of its lock. */
export async function closeDatabase(database: OpenDatabase): Promise<void> {
  await database.engine.kysely.destroy();
}

async function checkPlace(path: string): Promise<void> {
  if (!(await exists(path)) || !(await stat(path)).isDirectory()) throw new DatabaseFault({ kind: "folder-missing", path });
  if (isNetworkPlace(findDiskPlaceSync(path))) throw new DatabaseFault({ kind: "network-place", path });
  await access(path, constants.W_OK);
}

async function openFile(folder: DataFolder, environment: DatabaseEnvironment): Promise<OpenDatabase> {
  if (await isDatabaseLost(folder)) throw new DatabaseFault({ kind: "damaged", path: folder.database, details: ["missing or empty"] });
  const connection = openWritableSync(folder.database);
  try {
    const { ino: inode } = await stat(folder.database, { bigint: true });
    const database = { folder, environment, engine: { connection, inode, kysely: kyselyOver<DatabaseTables>(connection) } };
    await bringUpToDate(database);
    return database;
  } catch (error) {
    connection.close();
    throw error;
  }
}

async function bringUpToDate(database: OpenDatabase): Promise<void> {
  const { folder, environment, engine } = database;
  const known = environment.migrations ?? allMigrations;
  const applied = await listAppliedMigrations(engine.kysely);
  const fault = findMigrationFault(folder.database, applied, known);
  if (fault !== undefined) throw new DatabaseFault(fault);
  const pending = known.slice(applied.length);
  if (pending.length > 0 && applied.length > 0) await backUpOpen(database, "before-migration");
  if (pending.length > 0) await applyMigrations(engine.kysely, pending, environment.clock);
  await prepareSearchIndex(engine.kysely);
}
