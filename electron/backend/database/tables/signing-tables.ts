import type { PlainDate } from "#core/plain-date.ts";
import type { Flag, RecordedRow } from "./row.ts";

/** Someone who may sign; `is_fictitious` marks people made up for a sample. */
export interface PersonRow extends RecordedRow {
  readonly name: string;
  readonly is_fictitious: Flag | null;
}

/** What a person may sign as for a unit. `behalf` is JSON: the lines TM., KT. … from top to bottom. */
export interface SigningAuthorityRow extends RecordedRow {
  readonly person_id: string;
  readonly unit_id: string;
  readonly behalf: string;
  readonly position: string;
  readonly is_acting: Flag;
  readonly basis_document_id: string | null;
  readonly valid_from: PlainDate | null;
  readonly valid_to: PlainDate | null;
}
