import type { Migration } from "./migration.ts";

/** Finds the rows that were removed among the records of all the others; few, so that writing pays nothing for it. */
export const removedRows: Migration = {
  number: 13,
  name: "removed-rows",
  statements: ["create index changes_of_removed_row on changes (table_name, row_id) where is_now is null"],
};
