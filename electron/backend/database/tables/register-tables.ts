import type { PlainDate } from "#core/plain-date.ts";
import type { PeriodKey } from "#core/planning/index.ts";
import type { Flag, RecordedRow } from "./row.ts";

/**
 * A document of the register (sổ văn bản): the office's own, or one that others cite. `symbol` is without the number, `code` number and symbol as printed;
 * `kind_name` names a kind no office of the program issues (`Luật`). `issued_in` and `area`: the list of documents it is shown in.
 */
export interface DocumentRow extends RecordedRow {
  readonly origin: "own" | "cited";
  readonly kind: string;
  readonly number: number | null;
  readonly symbol: string;
  readonly issued_on: PlainDate | null;
  readonly issuer: string;
  readonly issuer_unit_id: string | null;
  readonly title: string;
  readonly note: string | null;
  readonly code: string | null;
  readonly kind_name: string | null;
  readonly issued_in: PeriodKey | null;
  readonly area: string | null;
  readonly is_fictitious: Flag | null;
}

/** How one document stands to another: `from` is based on, carries out, replaces, amends or cites `to`. */
export interface DocumentRelationRow extends RecordedRow {
  readonly from_document_id: string;
  readonly to_document_id: string;
  readonly relation: "basis" | "implements" | "replaces" | "amends" | "cites";
  readonly position: number;
}
