import type { Migration } from "./migration.ts";

/** The words themselves stand in the engine's own full-text index; see `search-index.ts`. */
export const search: Migration = {
  number: 9,
  name: "search",
  statements: [
    `create table search_entries (
      entry_number integer not null primary key,
      area text not null,
      row_id text not null,
      label text not null,
      unique (area, row_id)
    )`,
  ],
};
