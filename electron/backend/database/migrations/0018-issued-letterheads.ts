import type { Migration } from "./migration.ts";

/** The letterhead in Word a document was issued on: whatever the office writes on later, its files come out as they were. */
export const issuedLetterheads: Migration = {
  number: 18,
  name: "issued-letterheads",
  statements: [
    "alter table issued_snapshots add column letterhead_unit_id text references units (id)",
    "alter table issued_snapshots add column letterhead text references stored_texts (sha256)",
    "create index issued_snapshots_by_letterhead_unit on issued_snapshots (letterhead_unit_id)",
  ],
};
