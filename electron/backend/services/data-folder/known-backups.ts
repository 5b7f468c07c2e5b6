import { backUp } from "#backend/database/back-up.ts";
import { type BackupManifest, type BackupReason, listBackups } from "#backend/database/backup-manifest.ts";
import type { OpenDatabase } from "#backend/database/database-handle.ts";
import { verifyBackup } from "#backend/database/verify-backup.ts";
import type { ListedBackup } from "#contract/data-folder.ts";
import { failure, type Result, success } from "#core/result.ts";
import type { DataFailure } from "./data-failure.ts";

const REASONS: Readonly<Record<BackupReason, string>> = {
  manual: "Sao lưu theo yêu cầu",
  daily: "Sao lưu hằng ngày",
  "before-migration": "Trước khi nâng cấp dữ liệu",
  "before-import": "Trước khi nhập dữ liệu",
  "before-restore": "Trước khi khôi phục",
};

/** The backups of the open folder, newest first, each looked over. */
export async function listKnownBackups({ folder }: OpenDatabase): Promise<readonly ListedBackup[]> {
  const listed: ListedBackup[] = [];
  for (const manifest of await listBackups(folder)) listed.push(listedAs(manifest, (await verifyBackup(folder, manifest)).ok));
  return listed;
}

/** Makes a backup now, verified before it counts. */
export async function backUpNow(database: OpenDatabase): Promise<Result<ListedBackup, DataFailure>> {
  const made = await backUp(database, "manual");
  return made.ok ? success(listedAs(made.value, true)) : failure({ kind: "database", failure: made.failure });
}

function listedAs({ file, madeAt, reason }: BackupManifest, isSound: boolean): ListedBackup {
  return { file, madeAt, reason: REASONS[reason], isSound };
}
