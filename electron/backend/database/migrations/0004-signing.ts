import type { Migration } from "./migration.ts";

export const signing: Migration = {
  number: 4,
  name: "signing",
  statements: [
    `create table people (
      id text not null primary key,
      version integer not null check (version > 0),
      name text not null check (name <> '')
    )`,
    `create table signing_authorities (
      id text not null primary key,
      version integer not null check (version > 0),
      person_id text not null references people (id),
      unit_id text not null references units (id),
      behalf text not null,
      position text not null,
      is_acting integer not null check (is_acting in (0, 1)),
      basis_document_id text references documents (id),
      valid_from text check (valid_from like '____-__-__'),
      valid_to text check (valid_to like '____-__-__'),
      check (valid_from is null or valid_to is null or valid_from <= valid_to)
    )`,
    "create index signing_authorities_by_person on signing_authorities (person_id)",
    "create index signing_authorities_by_unit on signing_authorities (unit_id)",
    "create index signing_authorities_by_basis on signing_authorities (basis_document_id)",
  ],
};
