import type { Instant } from "../clock.ts";

/** What one person did at one moment, as a whole. `ordinal` counts from 1 without gaps. */
export interface ChangeSetRow {
  readonly id: string;
  readonly ordinal: number;
  readonly made_at: Instant;
  readonly actor: string;
  readonly reason: string;
  /** The change set this one takes back. */
  readonly undoes: string | null;
}

/** One row written: what it was and what it is, as JSON; null where it was not, or is no more. */
export interface ChangeRow {
  readonly change_set_id: string;
  readonly ordinal: number;
  readonly table_name: string;
  readonly row_id: string;
  readonly row_version: number;
  readonly was: string | null;
  readonly is_now: string | null;
}

/** A migration that was carried out. */
export interface AppliedMigrationRow {
  readonly number: number;
  readonly name: string;
  readonly checksum: string;
  readonly applied_at: Instant;
}

/** A long text kept once under its own SHA-256, so that versions and the record of changes only name it. Never changed. */
export interface StoredTextRow {
  readonly sha256: string;
  readonly content: string;
}

/** What a draft says while somebody types in it (JSON). Written every moment, so it is no recorded change; a version is made of it. */
export interface WorkingCopyRow {
  readonly draft_id: string;
  readonly content: string;
  readonly saved_at: Instant;
}

/** What search finds; derived from the recorded tables and made anew at need. */
export interface SearchEntryRow {
  readonly entry_number: number;
  readonly area: string;
  readonly row_id: string;
  readonly label: string;
}
