import SqliteDatabase from "better-sqlite3";
import { Kysely, SqliteDialect } from "kysely";
import { DatabaseFault } from "./storage-fault.ts";

/** The mark of our files in the header of a database (`PRAGMA application_id`): "THTH". */
export const APPLICATION_ID = 0x54485448;

/** Below this, two connections that write or checkpoint at the same instant can corrupt a database with a journal written ahead. */
const OLDEST_SAFE_SQLITE = "3.51.3";

/** A second program is answered within this time, long enough for a first one that is just closing. */
const BUSY_TIMEOUT_MS = 2000;

export type SqliteConnection = SqliteDatabase.Database;

/** Whether this version of SQLite (`3.54.1`) is safe to write with. */
export function isSafeSqliteVersion(version: string): boolean {
  const [found, needed] = [version, OLDEST_SAFE_SQLITE].map((text) => text.split(".").map(Number));
  const difference = needed?.map((part, place) => (found?.[place] ?? 0) - part).find((step) => step !== 0);
  return (difference ?? 0) >= 0;
}

/**
 * Opens the database for this program alone, or makes an empty one, and looks over its pages. Throws a fault when the engine is too old,
 * the file belongs to another program, is held by one, or is damaged.
 *
 * The lock is SQLite's own, kept until closing (`locking_mode=EXCLUSIVE`): the system drops it when a process dies, so nothing stale is
 * left behind, and no shared memory is used.
 */
export function openWritableSync(path: string): SqliteConnection {
  const connection = new SqliteDatabase(path, { timeout: BUSY_TIMEOUT_MS });
  try {
    prepareConnection(connection, path);
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** Opens an existing database to be looked at only. */
export function openReadOnlySync(path: string): SqliteConnection {
  const connection = new SqliteDatabase(path, { readonly: true, fileMustExist: true });
  connection.pragma("trusted_schema = OFF");
  return connection;
}

/** The faults `check` finds in the pages of a database; none when it is sound. */
export function findPageFaults(connection: SqliteConnection, check: "quick_check" | "integrity_check"): readonly string[] {
  const lines = connection.prepare<[], string>(`pragma ${check}(20)`).pluck().all();
  return lines.length === 1 && lines[0] === "ok" ? [] : lines;
}

/** Kysely over one connection. It lets one transaction or query through at a time. */
export function kyselyOver<Tables>(connection: SqliteConnection): Kysely<Tables> {
  const statements = new Map<string, SqliteDatabase.Statement>();
  const prepared = (sql: string) => {
    const known = statements.get(sql);
    if (known !== undefined) return known;
    const made = connection.prepare(sql);
    if (statements.size < 500) statements.set(sql, made);
    return made;
  };
  const prepare = (sql: string) => {
    // The lock is held already; asking for the right to write at once keeps it so should the locking ever change.
    if (sql === "begin") return prepared("begin immediate");
    // On a full disk SQLite has rolled back by itself, and refuses to do it again.
    return sql === "rollback" && !connection.inTransaction ? prepared("select 1") : prepared(sql);
  };
  return new Kysely<Tables>({ dialect: new SqliteDialect({ database: { prepare, close: () => connection.close() } }) });
}

function prepareConnection(connection: SqliteConnection, path: string): void {
  const version = connection.prepare<[], string>("select sqlite_version()").pluck().get() ?? "";
  if (!isSafeSqliteVersion(version)) throw new DatabaseFault({ kind: "engine-too-old", found: version, needed: OLDEST_SAFE_SQLITE });
  connection.pragma("locking_mode = EXCLUSIVE");
  claim(connection, path);
  // Confirmed means on disk, also when the power fails right after (3.8 ms a transaction, measured).
  connection.pragma("synchronous = FULL");
  connection.pragma("foreign_keys = ON");
  connection.pragma("trusted_schema = OFF");
  connection.pragma("cell_size_check = ON");
  connection.pragma("mmap_size = 0");
  const faults = findPageFaults(connection, "quick_check");
  if (faults.length > 0) throw new DatabaseFault({ kind: "damaged", path, details: faults });
}

function claim(connection: SqliteConnection, path: string): void {
  const mark = connection.pragma("application_id", { simple: true });
  const tables = connection.prepare<[], number>("select count(*) from sqlite_schema").pluck().get() ?? 0;
  if (mark !== APPLICATION_ID && (mark !== 0 || tables > 0)) throw new DatabaseFault({ kind: "not-ours", path });
  const mode = connection.pragma("journal_mode = WAL", { simple: true });
  if (mode !== "wal") throw new DatabaseFault({ kind: "storage-failed", path, code: `journal_mode=${mode}` });
  connection.exec("begin immediate; commit");
  if (mark === 0) connection.pragma(`application_id = ${APPLICATION_ID}`);
}
