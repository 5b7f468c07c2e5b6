import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Result } from "#core/result.ts";
import { type BackupManifest, type BackupReason, backupPathOf, listBackups, manifestPathOf } from "./backup-manifest.ts";
import { DEFAULT_RETENTION, listSurplusBackups } from "./backup-retention.ts";
import { type Clock, epochMillisecondsOf } from "./clock.ts";
import type { DataFolder } from "./data-folder.ts";
import type { DatabaseFailure } from "./database-failure.ts";
import { exists, flushFile, removeIfThere, renameDurably, sizeOf } from "./database-file.ts";
import type { OpenDatabase } from "./database-handle.ts";
import { attemptStorage, DatabaseFault } from "./storage-fault.ts";
import { contentsOf, type DatabaseContents, findCopyFaultsSync, sha256Of } from "./verify-backup.ts";

const UNFINISHED = ".unfinished";

/**
 * Copies the database as it stands into the folder of backups, verifies the copy (pages, references, number of rows) and then lets the
 * surplus of older ones go, but never the `spared` one. Waits for a change under way. A backup that fails leaves nothing behind and the earlier
 * ones untouched.
 */
export function backUp(
  database: OpenDatabase,
  reason: BackupReason,
  spared?: BackupManifest,
): Promise<Result<BackupManifest, DatabaseFailure>> {
  return attemptStorage(database.folder.database, () => backUpOpen(database, reason, spared));
}

/** Makes a `daily` backup unless one of the last `hours` hours already holds every change; undefined when none was due. */
export function backUpWhenDue(database: OpenDatabase, hours: number): Promise<Result<BackupManifest | undefined, DatabaseFailure>> {
  return attemptStorage(database.folder.database, async () => {
    const [newest] = await listBackups(database.folder);
    const lastChangeSet = contentsOf(database.engine.connection).lastChangeSet;
    const since = epochMillisecondsOf(database.environment.clock()) - hours * 3_600_000;
    if (newest !== undefined && (newest.lastChangeSet === lastChangeSet || epochMillisecondsOf(newest.madeAt) > since)) return undefined;
    return backUpOpen(database, "daily");
  });
}

/** As `backUp`, for callers inside this folder: faults are thrown. */
export async function backUpOpen(database: OpenDatabase, reason: BackupReason, spared?: BackupManifest): Promise<BackupManifest> {
  const { folder, environment } = database;
  if (!(await exists(folder.backups))) await mkdir(folder.backups);
  await removeUnfinished(folder);
  const file = await findFreeName(folder, environment.clock, reason);
  const path = join(folder.backups, file);
  const temp = path + UNFINISHED;
  try {
    const contents = await copyDatabase(database, temp);
    const faults = findCopyFaultsSync(temp, contents);
    if (faults.length > 0) throw new DatabaseFault({ kind: "backup-damaged", path, details: faults });
    await flushFile(temp);
    const manifest = {
      file,
      madeAt: environment.clock(),
      reason,
      bytes: (await sizeOf(temp)) ?? 0,
      sha256: await sha256Of(temp),
      ...contents,
    };
    // The description first: without its backup it counts for nothing, while a backup without one would never be used nor cleared away.
    await writeManifest(path, manifest);
    await renameDurably(temp, path);
    await removeSurplus(folder, environment.clock, [manifest.file, spared?.file]);
    return manifest;
  } catch (error) {
    await removeIfThere(temp);
    throw error;
  }
}

/** The copy and the counts are of one moment: Kysely lets no change through while the connection is held here. */
function copyDatabase({ engine }: OpenDatabase, target: string): Promise<DatabaseContents> {
  return engine.kysely.connection().execute(async () => {
    const contents = contentsOf(engine.connection);
    engine.connection.prepare("vacuum into ?").run(target);
    return await Promise.resolve(contents);
  });
}

async function writeManifest(backup: string, manifest: BackupManifest): Promise<void> {
  const path = manifestPathOf(backup);
  const temp = path + UNFINISHED;
  await writeFile(temp, JSON.stringify(manifest, undefined, 2));
  await flushFile(temp);
  await renameDurably(temp, path);
}

async function removeSurplus(folder: DataFolder, clock: Clock, spared: readonly (string | undefined)[]): Promise<void> {
  for (const surplus of listSurplusBackups(await listBackups(folder), clock(), DEFAULT_RETENTION)) {
    if (spared.includes(surplus.file)) continue;
    const path = backupPathOf(folder, surplus);
    await removeIfThere(path);
    await removeIfThere(manifestPathOf(path));
  }
}

/** The temp files a killed run left behind. */
async function removeUnfinished(folder: DataFolder): Promise<void> {
  for (const name of await readdir(folder.backups)) {
    if (name.endsWith(UNFINISHED)) await removeIfThere(join(folder.backups, name));
  }
}

async function findFreeName(folder: DataFolder, clock: Clock, reason: BackupReason): Promise<string> {
  const stem = `${clock().replace(/[:.]/g, "-")}-${reason}`;
  const nameOf = (count: number) => (count === 1 ? `${stem}.sqlite` : `${stem}-${count}.sqlite`);
  const findFrom = async (count: number): Promise<string> =>
    (await exists(join(folder.backups, nameOf(count)))) ? findFrom(count + 1) : nameOf(count);
  return findFrom(1);
}
