import { failure, type Result, success } from "#core/result.ts";
import { backUp } from "./back-up.ts";
import { type BackupManifest, backupPathOf } from "./backup-manifest.ts";
import type { DatabaseFailure } from "./database-failure.ts";
import { placeDatabase } from "./database-file.ts";
import type { OpenDatabase } from "./database-handle.ts";
import { allMigrations } from "./migrations/all-migrations.ts";
import { closeDatabase, openDatabase } from "./open-database.ts";
import { attemptStorage } from "./storage-fault.ts";
import { verifyBackup } from "./verify-backup.ts";

/** The database as it was in the backup, and the backup of what it was before, which undoes the restoring when it is restored in turn. */
export interface Restored {
  readonly database: OpenDatabase;
  readonly before: BackupManifest;
}

/**
 * Verifies the backup, saves the present state as a backup of its own, and puts the backup in its place. The database given is closed; the
 * one to go on with is in the answer. When verifying or saving fails it stays open and untouched; after that the file is replaced whole or
 * not at all, and opening the folder again gives whichever it is.
 */
export async function restoreBackup(database: OpenDatabase, manifest: BackupManifest): Promise<Result<Restored, DatabaseFailure>> {
  const { folder, environment } = database;
  const known = (environment.migrations ?? allMigrations).length;
  const path = backupPathOf(folder, manifest);
  if (manifest.schema > known) return failure({ kind: "schema-newer", path, found: manifest.schema, known });
  const verified = await verifyBackup(folder, manifest);
  if (!verified.ok) return verified;
  const before = await backUp(database, "before-restore", manifest);
  if (!before.ok) return before;
  const placed = await attemptStorage(folder.database, async () => {
    await closeDatabase(database);
    await placeDatabase(path, folder.database);
  });
  if (!placed.ok) return placed;
  const opened = await openDatabase(folder.path, environment);
  return opened.ok ? success({ database: opened.value, before: before.value }) : opened;
}
