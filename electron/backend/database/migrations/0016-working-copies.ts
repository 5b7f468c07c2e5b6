import type { Migration } from "./migration.ts";

/**
 * What a draft says while somebody types in it: written every moment, so it is no version and no recorded change. A crash loses none of it; a
 * version is made of it when the writer saves, leaves or exports.
 */
export const workingCopies: Migration = {
  number: 16,
  name: "working-copies",
  statements: [
    `create table working_copies (
      draft_id text not null primary key references drafts (id) on delete cascade,
      content text not null,
      saved_at text not null
    )`,
  ],
};
