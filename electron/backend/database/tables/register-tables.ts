import type { PlainDate } from "#core/plain-date.ts";
import type { DocumentKind } from "#core/standards/document-kinds.ts";
import type { RecordedRow } from "./row.ts";

/** A document of the register (sổ văn bản): the office's own, or one that others cite. `symbol` is without the number. */
export interface DocumentRow extends RecordedRow {
  readonly origin: "own" | "cited";
  readonly kind: DocumentKind;
  readonly number: number | null;
  readonly symbol: string;
  readonly issued_on: PlainDate | null;
  readonly issuer: string;
  readonly issuer_unit_id: string | null;
  readonly title: string;
  readonly note: string | null;
}

/** How one document stands to another: `from` is based on, carries out, replaces, amends or cites `to`. */
export interface DocumentRelationRow extends RecordedRow {
  readonly from_document_id: string;
  readonly to_document_id: string;
  readonly relation: "basis" | "implements" | "replaces" | "amends" | "cites";
}
