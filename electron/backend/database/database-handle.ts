import type { Kysely } from "kysely";
import type { BackupManifest } from "./backup-manifest.ts";
import type { Clock, Instant } from "./clock.ts";
import type { DataFolder } from "./data-folder.ts";
import type { Migration } from "./migrations/migration.ts";
import type { IdSource } from "./row-id.ts";
import type { DatabaseTables } from "./schema.ts";
import type { SqliteConnection } from "./sqlite-connection.ts";

/** A change set as a list of changes shows it. */
export interface ChangeSetSummary {
  readonly id: string;
  readonly madeAt: Instant;
  readonly actor: string;
  readonly reason: string;
}

/** What became of a database found damaged, or gone from its place. */
export interface Recovery {
  /** Where the damaged files are kept; absent where there was no file at all. */
  readonly quarantined?: string;
  /** The backup that opened in its place. */
  readonly backup: BackupManifest;
  /** The change sets made since that backup, as far as the damaged file still tells them; undefined where it cannot be read. */
  readonly missing: readonly ChangeSetSummary[] | undefined;
}

/** What the database takes from outside. `actor` is who works at this machine; it stands beside every change. */
export interface DatabaseEnvironment {
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly actor: string;
  /** The steps of the schema; those of the program where absent. */
  readonly migrations?: readonly Migration[];
}

/** A database held by this program alone. Everything goes through `read`, `changeSet` and the functions beside them. */
export interface OpenDatabase {
  readonly folder: DataFolder;
  readonly environment: DatabaseEnvironment;
  /** What happened where the file was found damaged or lost and the newest verified backup was taken instead. */
  readonly recovery?: Recovery;
  /** For the files of this folder only. */
  readonly engine: { readonly kysely: Kysely<DatabaseTables>; readonly connection: SqliteConnection; readonly inode: bigint };
}
