import type { Migration } from "./migration.ts";

export const recordOfChanges: Migration = {
  number: 1,
  name: "record-of-changes",
  statements: [
    `create table change_sets (
      id text not null primary key,
      ordinal integer not null unique,
      made_at text not null,
      actor text not null,
      reason text not null,
      undoes text references change_sets (id)
    )`,
    `create table changes (
      change_set_id text not null references change_sets (id),
      ordinal integer not null,
      table_name text not null,
      row_id text not null,
      row_version integer not null,
      was text,
      is_now text,
      primary key (change_set_id, ordinal),
      check (was is not null or is_now is not null)
    )`,
    "create index changes_of_row on changes (table_name, row_id)",
    `create table stored_texts (
      sha256 text not null primary key check (length(sha256) = 64),
      content text not null
    )`,
  ],
};
