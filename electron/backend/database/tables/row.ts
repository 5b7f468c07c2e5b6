/** What every recorded row carries: its key (UUIDv7) and how often it was written, by which a stale write is refused. */
export interface RecordedRow {
  readonly id: string;
  readonly version: number;
}

/** A yes or no as both database engines keep it. */
export type Flag = 0 | 1;
