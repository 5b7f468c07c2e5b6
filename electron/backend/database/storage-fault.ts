import { existsSync } from "node:fs";
import { dirname } from "node:path";
import SqliteDatabase from "better-sqlite3";
import { failure, type Result, success } from "#core/result.ts";
import { systemErrorCodeOf } from "../files/system-error.ts";
import type { DatabaseFailure } from "./database-failure.ts";

type EngineError = InstanceType<typeof SqliteDatabase.SqliteError>;

/** Carries an expected failure out of a transaction, so that it is rolled back; never leaves this folder. */
export class DatabaseFault extends Error {
  readonly failure: DatabaseFailure;

  constructor(failure: DatabaseFailure) {
    super(failure.kind);
    this.failure = failure;
  }
}

/** Does `action` on the database at `path`; a fault of disk, file or engine becomes a failure, a bug is thrown on. */
export async function attemptStorage<Value>(path: string, action: () => Promise<Value>): Promise<Result<Value, DatabaseFailure>> {
  try {
    return success(await action());
  } catch (error) {
    return failure(storageFailureOf(path, error));
  }
}

/** The failure an error stands for; throws the error on when it is none of disk, file or engine. */
export function storageFailureOf(path: string, error: unknown): DatabaseFailure {
  if (error instanceof DatabaseFault) return error.failure;
  const known = error instanceof SqliteDatabase.SqliteError ? ofEngine(path, error) : ofSystem(path, systemErrorCodeOf(error));
  if (known === undefined) throw error;
  return known;
}

/** The result code of SQLite behind an error, without its extension: `SQLITE_IOERR_WRITE` → `IOERR`. */
export function engineCodeOf(error: unknown): string | undefined {
  return error instanceof SqliteDatabase.SqliteError ? error.code.split("_")[1] : undefined;
}

function ofEngine(path: string, error: EngineError): DatabaseFailure | undefined {
  switch (engineCodeOf(error)) {
    case "FULL":
      return { kind: "disk-full", path };
    case "CORRUPT":
    case "NOTADB":
      return { kind: "damaged", path, details: [error.message] };
    case "BUSY":
    case "LOCKED":
      return { kind: "open-elsewhere", path };
    case "READONLY":
      return { kind: error.code === "SQLITE_READONLY_DBMOVED" ? "folder-gone" : "folder-read-only", path };
    case "IOERR":
    case "CANTOPEN":
      return existsSync(dirname(path)) ? { kind: "storage-failed", path, code: error.code } : { kind: "folder-gone", path };
    default:
      return undefined;
  }
}

function ofSystem(path: string, code: string | undefined): DatabaseFailure | undefined {
  switch (code) {
    case undefined:
      return undefined;
    case "ENOSPC":
    case "EDQUOT":
      return { kind: "disk-full", path };
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return { kind: "folder-read-only", path };
    case "ENOENT":
    case "ENOTDIR":
      return { kind: "folder-gone", path };
    default:
      return { kind: "storage-failed", path, code };
  }
}

/** Which promise of the schema a refused write would have broken; undefined for any other error. */
export function brokenConstraintOf(error: unknown): "unique" | "reference" | undefined {
  switch (error instanceof SqliteDatabase.SqliteError ? error.code : undefined) {
    case "SQLITE_CONSTRAINT_UNIQUE":
    case "SQLITE_CONSTRAINT_PRIMARYKEY":
      return "unique";
    case "SQLITE_CONSTRAINT_FOREIGNKEY":
      return "reference";
    default:
      return undefined;
  }
}
