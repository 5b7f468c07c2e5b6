import type { Migration } from "./migration.ts";

/** Who issues a draft, where that is not the issuer of its plan: its figures follow the data as that office reports them. */
export const draftUnits: Migration = {
  number: 17,
  name: "draft-units",
  statements: ["alter table drafts add column unit_id text references units (id)", "create index drafts_by_unit on drafts (unit_id)"],
};
