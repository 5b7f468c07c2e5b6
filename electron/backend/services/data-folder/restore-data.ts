import { copyFile, mkdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { type BackupManifest, backupPathOf, listBackups } from "#backend/database/backup-manifest.ts";
import { exists, flushFile, removeIfThere } from "#backend/database/database-file.ts";
import type { OpenDatabase } from "#backend/database/database-handle.ts";
import { closeDatabase } from "#backend/database/open-database.ts";
import { restoreBackup } from "#backend/database/restore-backup.ts";
import { attemptStorage } from "#backend/database/storage-fault.ts";
import { failure, type Result, success } from "#core/result.ts";
import type { DataFailure } from "./data-failure.ts";

/**
 * Puts a backup, from the folder of backups or from elsewhere, in the place of the database. Gives the path of the backup of what was there
 * before: restoring that one takes the restoring back. The database given is closed.
 */
export async function restoreData(database: OpenDatabase, file: string): Promise<Result<string, DataFailure>> {
  const { folder, environment } = database;
  if (!(await exists(file))) return failure({ kind: "database", failure: { kind: "backup-missing", path: file } });
  const manifest = await findManifest(database, file);
  if (manifest === undefined) return failure({ kind: "backup-without-description", path: file });
  // Restored from a copy in the folder of backups, because the file may lie elsewhere, on a stick that is pulled out too early.
  const staged: BackupManifest = { ...manifest, file: `restoring-${environment.ids()}.sqlite` };
  const path = backupPathOf(folder, staged);
  const copied = await attemptStorage(path, async () => {
    await mkdir(folder.backups, { recursive: true });
    await copyFile(file, path);
    await flushFile(path);
  });
  const restored = copied.ok ? await restoreBackup(database, staged) : copied;
  await removeIfThere(path);
  if (!restored.ok) return failure({ kind: "database", failure: namedAs(file, path, restored.failure) });
  await closeDatabase(restored.value.database);
  return success(backupPathOf(folder, restored.value.before));
}

/** What a failure about the copy says of the file the user named. */
function namedAs<Failure extends object>(file: string, copy: string, reason: Failure): Failure {
  return "path" in reason && reason.path === copy ? { ...reason, path: file } : reason;
}

async function findManifest({ folder }: OpenDatabase, file: string): Promise<BackupManifest | undefined> {
  const manifests = await listBackups({ ...folder, backups: dirname(join(file)) });
  return manifests.find((manifest) => manifest.file === basename(file));
}
