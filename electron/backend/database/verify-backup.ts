import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { failure, type Result, success } from "#core/result.ts";
import { type BackupManifest, backupPathOf } from "./backup-manifest.ts";
import type { DataFolder } from "./data-folder.ts";
import type { DatabaseFailure } from "./database-failure.ts";
import { exists } from "./database-file.ts";
import { APPLICATION_ID, findPageFaults, openReadOnlySync, type SqliteConnection } from "./sqlite-connection.ts";
import { attemptStorage } from "./storage-fault.ts";

/** The facts of a database by which a copy is compared with its original. */
export interface DatabaseContents {
  readonly schema: number;
  readonly lastChangeSet: number;
  readonly rowCounts: Readonly<Record<string, number>>;
}

/**
 * Whether the backup is what it was when it was made: the same bytes, sound pages, references that lead somewhere, the same number of rows
 * in each table. Gives the failure that says what is wrong.
 */
export async function verifyBackup(folder: DataFolder, manifest: BackupManifest): Promise<Result<BackupManifest, DatabaseFailure>> {
  const path = backupPathOf(folder, manifest);
  if (!(await exists(path))) return failure({ kind: "backup-missing", path });
  const verdict = await attemptStorage(path, async () => {
    if ((await sha256Of(path)) !== manifest.sha256) return ["nội dung tệp đã bị thay đổi"];
    return findCopyFaultsSync(path, manifest);
  });
  const details = verdict.ok ? verdict.value : detailsOf(verdict.failure);
  return details.length === 0 ? success(manifest) : failure({ kind: "backup-damaged", path, details });
}

/** What is wrong with the copy at `path` of a database that held `original`; nothing when it is sound and complete. */
export function findCopyFaultsSync(path: string, original: DatabaseContents): readonly string[] {
  const connection = openReadOnlySync(path);
  try {
    if (connection.pragma("application_id", { simple: true }) !== APPLICATION_ID) return ["không phải dữ liệu của Thể Thức"];
    const pages = findPageFaults(connection, "integrity_check");
    if (pages.length > 0) return pages;
    if (connection.prepare("pragma foreign_key_check").all().length > 0) return ["có dòng trỏ tới dữ liệu không tồn tại"];
    return findDifferences(contentsOf(connection), original);
  } finally {
    connection.close();
  }
}

/** Counts the rows of every table that keeps facts. */
export function contentsOf(connection: SqliteConnection): DatabaseContents {
  const tables = connection
    .prepare<[], string>(
      "select name from pragma_table_list where schema = 'main' and type = 'table' and name not like 'sqlite_%' order by name",
    )
    .pluck()
    .all();
  const number = (query: string) => connection.prepare<[], number>(query).pluck().get() ?? 0;
  return {
    schema: number("select coalesce(max(number), 0) from applied_migrations"),
    lastChangeSet: tables.includes("change_sets") ? number("select coalesce(max(ordinal), 0) from change_sets") : 0,
    rowCounts: Object.fromEntries(tables.map((name) => [name, number(`select count(*) from "${name.replaceAll('"', '""')}"`)])),
  };
}

/** The SHA-256 of a file's bytes in hexadecimal. */
export async function sha256Of(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest("hex");
}

function findDifferences(copy: DatabaseContents, original: DatabaseContents): readonly string[] {
  const tables = new Set([...Object.keys(copy.rowCounts), ...Object.keys(original.rowCounts)]);
  const differing = [...tables].filter((name) => copy.rowCounts[name] !== original.rowCounts[name]);
  const faults = differing.map((name) => `bảng ${name} có ${copy.rowCounts[name] ?? 0} dòng thay vì ${original.rowCounts[name] ?? 0}`);
  const isSameState = copy.schema === original.schema && copy.lastChangeSet === original.lastChangeSet;
  return isSameState ? faults : [...faults, "không cùng thời điểm với bản gốc"];
}

function detailsOf(reason: DatabaseFailure): readonly string[] {
  return "details" in reason ? reason.details : [reason.kind];
}
