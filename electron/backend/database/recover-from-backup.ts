import { mkdir, rename } from "node:fs/promises";
import { basename, join } from "node:path";
import { present } from "#core/present.ts";
import { type BackupManifest, backupPathOf, listBackups } from "./backup-manifest.ts";
import { formatMoment } from "./clock.ts";
import { companionsOf, type DataFolder } from "./data-folder.ts";
import { exists, placeDatabase, sizeOf } from "./database-file.ts";
import type { ChangeSetSummary, DatabaseEnvironment, Recovery } from "./database-handle.ts";
import { allMigrations } from "./migrations/all-migrations.ts";
import { openReadOnlySync } from "./sqlite-connection.ts";
import { DatabaseFault, engineCodeOf } from "./storage-fault.ts";
import { verifyBackup } from "./verify-backup.ts";

/** Whether there was a database here that is no more: no file or an empty one, while backups of it exist. */
export async function isDatabaseLost(folder: DataFolder): Promise<boolean> {
  const isEmpty = ((await sizeOf(folder.database)) ?? 0) === 0;
  return isEmpty && (await listBackups(folder)).length > 0;
}

/**
 * Sets the damaged files aside and puts the newest backup that verifies in their place. Throws a fault, having touched nothing, when there
 * is no such backup. A run killed in between is taken up by the next one, which finds the file missing.
 */
export async function recoverFromBackup(folder: DataFolder, environment: DatabaseEnvironment): Promise<Recovery> {
  const backup = await findNewestSound(folder, (environment.migrations ?? allMigrations).length);
  if (backup === undefined) throw new DatabaseFault({ kind: "damaged-without-backup", path: folder.database });
  const quarantined = await setAside(folder, environment);
  await placeDatabase(backupPathOf(folder, backup), folder.database);
  const missing = quarantined === undefined ? undefined : listChangeSetsAfter(quarantined, backup.lastChangeSet);
  return { backup, missing, ...present({ quarantined }) };
}

/** What the user is told: what opened, what is missing since, where the damaged file is. Vietnamese, one line. */
export function describeRecovery({ backup, missing, quarantined }: Recovery): string {
  const opened = `Cơ sở dữ liệu bị hỏng hoặc mất; chương trình đã mở bản sao lưu lúc ${formatMoment(backup.madeAt)}`;
  const kept = quarantined === undefined ? "" : `; tệp hỏng được giữ tại “${quarantined}”`;
  return `${opened}${describeMissing(missing)}${kept}.`;
}

function describeMissing(missing: Recovery["missing"]): string {
  if (missing === undefined) return ", những gì nhập sau lúc đó cần được nhập lại";
  if (missing.length === 0) return ", không thiếu thay đổi nào";
  const listed = missing.slice(-5).map(({ madeAt, reason }) => `${reason} (${formatMoment(madeAt)})`);
  const more = missing.length > listed.length ? ", gần nhất" : "";
  return `, cần nhập lại ${missing.length} thay đổi sau lúc đó${more}: ${listed.join("; ")}`;
}

async function findNewestSound(folder: DataFolder, knownSchema: number): Promise<BackupManifest | undefined> {
  for (const manifest of await listBackups(folder)) {
    if (manifest.schema <= knownSchema && (await verifyBackup(folder, manifest)).ok) return manifest;
  }
  return undefined;
}

/** Moves the database and what belongs to it into a folder of its own; gives the file's new place, undefined when there was none. */
async function setAside(folder: DataFolder, { clock, ids }: DatabaseEnvironment): Promise<string | undefined> {
  const place = join(folder.quarantine, `${clock().replace(/[:.]/g, "-")}-${ids().slice(-6)}`);
  await mkdir(place, { recursive: true });
  const present: string[] = [];
  // The database first: should the program die here, the next start finds it missing and moves the journal as well.
  for (const path of [folder.database, ...companionsOf(folder.database)]) {
    if (!(await exists(path))) continue;
    await rename(path, join(place, basename(path)));
    present.push(path);
  }
  return present.includes(folder.database) ? join(place, basename(folder.database)) : undefined;
}

function listChangeSetsAfter(path: string, ordinal: number): readonly ChangeSetSummary[] | undefined {
  try {
    const connection = openReadOnlySync(path);
    try {
      return connection
        .prepare<[number], ChangeSetSummary>(
          `select id, made_at as "madeAt", actor, reason from change_sets where ordinal > ? order by ordinal`,
        )
        .all(ordinal);
    } finally {
      connection.close();
    }
  } catch (error) {
    // The file is damaged: whatever the engine says of it means that it cannot be read.
    if (engineCodeOf(error) === undefined) throw error;
    return undefined;
  }
}
