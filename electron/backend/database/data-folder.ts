import { join } from "node:path";

/** Where everything of a data folder stands. */
export interface DataFolder {
  readonly path: string;
  readonly database: string;
  readonly backups: string;
  /** Files found damaged are kept here, one folder each. */
  readonly quarantine: string;
}

/** The places inside the data folder at `path`. Makes nothing. */
export function dataFolderAt(path: string): DataFolder {
  return { path, database: join(path, "the-thuc.sqlite"), backups: join(path, "backups"), quarantine: join(path, "quarantine") };
}

/** What SQLite keeps beside a database: the journal written ahead, and its index. */
export function companionsOf(database: string): readonly string[] {
  return [`${database}-wal`, `${database}-shm`, `${database}-journal`];
}
