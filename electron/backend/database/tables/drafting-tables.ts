import type { Instant } from "../clock.ts";
import type { RecordedRow } from "./row.ts";

/** A document being written. Its text stands in its versions; the last one counts. */
export interface DraftRow extends RecordedRow {
  readonly title: string;
  readonly kind: string;
  readonly plan_id: string | null;
  readonly period: string | null;
  /** Who issues it; null where that is the issuer of the plan. */
  readonly unit_id: string | null;
  /** The template of the office it was filled from; null for one that came with the program. */
  readonly template_id: string | null;
  /** What the template was called, whoever's it was. */
  readonly template_code: string | null;
}

/** What a draft said at one moment; `content` names the stored document (JSON) by its SHA-256. */
export interface DraftVersionRow extends RecordedRow {
  readonly draft_id: string;
  readonly ordinal: number;
  readonly content: string;
  readonly saved_at: Instant;
  readonly saved_by: string;
  readonly note: string | null;
}

/** A document as it was issued, frozen with the facts its figures came from (`document` and `facts` name stored JSON). */
export interface IssuedSnapshotRow extends RecordedRow {
  readonly document_id: string;
  readonly draft_id: string | null;
  readonly document: string;
  readonly facts: string;
  /** Whose letterhead in Word there was then, and which (`letterhead` names the stored file); null where the office had none. */
  readonly letterhead_unit_id: string | null;
  readonly letterhead: string | null;
  readonly issued_at: Instant;
  readonly issued_by: string;
}

/** A template of the office; `content` names the stored text (Markdown). */
export interface TemplateRow extends RecordedRow {
  readonly code: string;
  readonly name: string;
  readonly content: string;
}

/** The letterhead of a unit in Word; `content` names the stored file (base64). */
export interface LetterheadRow extends RecordedRow {
  readonly unit_id: string;
  readonly file_name: string;
  readonly content: string;
}

/** One setting; `value` is JSON. */
export interface SettingRow extends RecordedRow {
  readonly key: string;
  readonly value: string;
}
