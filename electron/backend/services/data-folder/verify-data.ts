import { sql } from "kysely";
import { listBackups } from "#backend/database/backup-manifest.ts";
import type { DatabaseFailure } from "#backend/database/database-failure.ts";
import type { OpenDatabase } from "#backend/database/database-handle.ts";
import { type ReadQueries, read } from "#backend/database/read.ts";
import { verifyBackup } from "#backend/database/verify-backup.ts";
import { failure, type Result, success } from "#core/result.ts";
import type { DataFailure } from "./data-failure.ts";

/** How a data folder stands. */
export interface DataHealth {
  readonly databasePath: string;
  /** What is wrong with the database itself; empty when it is sound. */
  readonly faults: readonly string[];
  readonly soundBackups: readonly string[];
  readonly brokenBackups: readonly DatabaseFailure[];
}

/** Looks over every page and reference of the database, and over every backup. Repairs nothing. */
export async function verifyData(database: OpenDatabase): Promise<Result<DataHealth, DataFailure>> {
  const faults = await read(database, findFaults);
  if (!faults.ok) return failure({ kind: "database", failure: faults.failure });
  const soundBackups: string[] = [];
  const brokenBackups: DatabaseFailure[] = [];
  for (const manifest of await listBackups(database.folder)) {
    const verdict = await verifyBackup(database.folder, manifest);
    if (verdict.ok) soundBackups.push(manifest.file);
    else brokenBackups.push(verdict.failure);
  }
  return success({ databasePath: database.folder.database, faults: faults.value, soundBackups, brokenBackups });
}

async function findFaults(queries: ReadQueries): Promise<readonly string[]> {
  const pages = await sql<{ readonly integrity_check: string }>`pragma integrity_check(20)`.execute(queries);
  const references = await sql<{ readonly table: string; readonly parent: string }>`pragma foreign_key_check`.execute(queries);
  return [
    ...pages.rows.map((row) => row.integrity_check).filter((line) => line !== "ok"),
    ...references.rows.map(({ table, parent }) => `bảng ${table} trỏ tới dòng không có trong bảng ${parent}`),
  ];
}
