import type { Migration } from "./migration.ts";

// What a target or a condition beside it asks for: a figure, a span of figures, or work to be finished.
const CONDITION = `comparator text not null,
      value text,
      upper_value text,
      unit text,
      word text,
      check (case comparator
        when 'complete' then word is not null
        when 'between' then value is not null and upper_value is not null and unit is not null
        else value is not null and unit is not null and comparator in ('atLeast', 'moreThan', 'atMost', 'lessThan', 'exactly', 'reach')
      end)`;

export const planning: Migration = {
  number: 5,
  name: "planning",
  statements: [
    `create table plans (
      id text not null primary key,
      version integer not null check (version > 0),
      title text not null check (title <> ''),
      period text not null,
      issuer_unit_id text not null references units (id),
      document_id text references documents (id),
      parent_plan_id text references plans (id),
      areas text not null
    )`,
    "create index plans_by_issuer on plans (issuer_unit_id)",
    "create index plans_by_document on plans (document_id)",
    "create index plans_by_parent on plans (parent_plan_id)",
    `create table indicators (
      id text not null primary key,
      version integer not null check (version > 0),
      code text not null unique,
      name text not null check (name <> ''),
      area text not null,
      direction text not null check (direction in ('higher', 'lower', 'none')),
      measure_kind text not null check (measure_kind in ('quantity', 'ratio', 'completion')),
      unit text,
      decimals integer check (decimals >= 0),
      is_additive integer check (is_additive in (0, 1)),
      numerator text,
      denominator text,
      scale text,
      is_share integer check (is_share in (0, 1)),
      definition text,
      valid_from text check (valid_from like '____-__-__'),
      valid_to text check (valid_to like '____-__-__'),
      check (measure_kind = 'completion' or (unit is not null and decimals is not null)),
      check (measure_kind <> 'quantity' or is_additive is not null),
      check (measure_kind <> 'ratio' or (numerator is not null and denominator is not null and is_share is not null))
    )`,
    `create table targets (
      id text not null primary key,
      version integer not null check (version > 0),
      indicator_id text not null references indicators (id),
      period text not null,
      plan_id text references plans (id),
      unit_id text references units (id),
      ${CONDITION}
    )`,
    "create index targets_by_plan on targets (plan_id)",
    "create index targets_by_indicator on targets (indicator_id, period)",
    "create index targets_by_unit on targets (unit_id)",
    `create table target_conditions (
      id text not null primary key,
      version integer not null check (version > 0),
      target_id text not null references targets (id),
      key text not null,
      label text not null,
      direction text check (direction in ('higher', 'lower', 'none')),
      position integer not null,
      ${CONDITION},
      unique (target_id, key)
    )`,
  ],
};
