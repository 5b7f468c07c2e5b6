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
    `create table tasks (
      id text not null primary key,
      version integer not null check (version > 0),
      plan_id text not null references plans (id),
      parent_id text references tasks (id),
      area text,
      name text not null check (name <> ''),
      starts_on text check (starts_on like '____-__-__'),
      due_on text check (due_on like '____-__-__'),
      time_wording text,
      state text not null,
      evidence_document_id text references documents (id),
      position integer not null
    )`,
    "create index tasks_by_plan on tasks (plan_id)",
    "create index tasks_by_parent on tasks (parent_id)",
    "create index tasks_by_evidence on tasks (evidence_document_id)",
    `create table projects (
      id text not null primary key,
      version integer not null check (version > 0),
      plan_id text references plans (id),
      parent_id text references projects (id),
      code text unique,
      name text not null check (name <> ''),
      field text,
      is_carried_over integer not null check (is_carried_over in (0, 1)),
      goal text,
      need text,
      scope text,
      capital text,
      first_year integer,
      last_year integer,
      position integer not null
    )`,
    "create index projects_by_plan on projects (plan_id)",
    "create index projects_by_parent on projects (parent_id)",
    `create table project_money (
      id text not null primary key,
      version integer not null check (version > 0),
      project_id text not null references projects (id),
      year integer,
      purpose text not null check (purpose in ('estimate', 'allocated', 'disbursed')),
      amount text not null,
      money_unit text not null
    )`,
    "create index project_money_by_project on project_money (project_id, year)",
    `create table assignments (
      id text not null primary key,
      version integer not null check (version > 0),
      target_id text references targets (id),
      task_id text references tasks (id),
      project_id text references projects (id),
      role text not null check (role in ('lead', 'partner')),
      unit_id text references units (id),
      wording text,
      position integer not null,
      check (unit_id is not null or wording is not null),
      check ((target_id is not null and task_id is null and project_id is null)
        or (target_id is null and task_id is not null and project_id is null)
        or (target_id is null and task_id is null and project_id is not null))
    )`,
    "create index assignments_by_target on assignments (target_id)",
    "create index assignments_by_task on assignments (task_id)",
    "create index assignments_by_project on assignments (project_id)",
    "create index assignments_by_unit on assignments (unit_id)",
  ],
};
