import type { Migration } from "./migration.ts";

export const organisation: Migration = {
  number: 2,
  name: "organisation",
  statements: [
    `create table units (
      id text not null primary key,
      version integer not null check (version > 0),
      name text not null check (name <> ''),
      short_names text not null,
      abbreviation text,
      side text not null check (side in ('state', 'party', 'union')),
      level text not null check (level in ('central', 'province', 'district', 'commune')),
      parent_id text references units (id),
      valid_from text check (valid_from like '____-__-__'),
      valid_to text check (valid_to like '____-__-__'),
      check (valid_from is null or valid_to is null or valid_from <= valid_to)
    )`,
    "create index units_by_parent on units (parent_id)",
    `create table unit_successors (
      id text not null primary key,
      version integer not null check (version > 0),
      unit_id text not null references units (id),
      successor_id text not null references units (id),
      duties text,
      position integer not null,
      check (unit_id <> successor_id)
    )`,
    "create index unit_successors_by_unit on unit_successors (unit_id)",
    "create index unit_successors_by_successor on unit_successors (successor_id)",
  ],
};
