import type { Migration } from "./migration.ts";

/** What stood before the code of a template in the note of a draft's first version. */
const NOTE = "Soạn từ mẫu ";

export const officeForms: Migration = {
  number: 14,
  name: "office-forms",
  statements: [
    // A template that came with the program has no row to point to; its code says which it was.
    "alter table drafts add column template_code text",
    `create table letterheads (
      id text not null primary key,
      version integer not null check (version > 0),
      unit_id text not null unique references units (id),
      file_name text not null,
      content text not null references stored_texts (sha256)
    )`,
    "create index letterheads_by_content on letterheads (content)",
  ],
  carriedOver: [
    `update drafts set template_code = coalesce(
      (select code from templates where templates.id = drafts.template_id),
      (select substr(note, ${NOTE.length + 1}) from draft_versions
        where draft_id = drafts.id and ordinal = 1 and note like '${NOTE}%'))`,
  ],
};
