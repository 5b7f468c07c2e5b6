import type { Migration } from "./migration.ts";

export const register: Migration = {
  number: 3,
  name: "register",
  statements: [
    `create table documents (
      id text not null primary key,
      version integer not null check (version > 0),
      origin text not null check (origin in ('own', 'cited')),
      kind text not null,
      number integer check (number > 0),
      symbol text not null,
      issued_on text check (issued_on like '____-__-__'),
      issuer text not null,
      issuer_unit_id text references units (id),
      title text not null,
      note text
    )`,
    "create index documents_by_symbol on documents (symbol, number)",
    "create index documents_by_issuer_unit on documents (issuer_unit_id)",
    `create table document_relations (
      id text not null primary key,
      version integer not null check (version > 0),
      from_document_id text not null references documents (id),
      to_document_id text not null references documents (id),
      relation text not null check (relation in ('basis', 'implements', 'replaces', 'amends', 'cites')),
      unique (from_document_id, to_document_id, relation),
      check (from_document_id <> to_document_id)
    )`,
    "create index document_relations_by_target on document_relations (to_document_id)",
  ],
};
