import type { OfficialDocument } from "../document/official-document.ts";
import type { Finding, Severity } from "./finding.ts";
import type { Reading } from "./read-passages.ts";

/** What a rule says of a place; the engine adds whose finding it is. */
export type Sighting = Omit<Finding, "rule" | "severity">;

/** One rule of the checker. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  /** Why it is a rule: the clause, or what goes wrong otherwise. English, for who maintains it. */
  readonly reason: string;
  /** Every place that breaks the rule. The reading is of the same document. */
  readonly check: (document: OfficialDocument, reading: Reading) => readonly Sighting[];
}
