import type { Migration } from "./migration.ts";

export const work: Migration = {
  number: 6,
  name: "work",
  statements: [
    `create table tasks (
      id text not null primary key,
      version integer not null check (version > 0),
      plan_id text not null references plans (id),
      name text not null check (name <> ''),
      area text,
      product text,
      deadline_kind text check (deadline_kind in ('date', 'period', 'recurring', 'conditional')),
      deadline_on text check (deadline_on like '____-__-__'),
      deadline_period text,
      deadline_wording text,
      deadline_met_on text check (deadline_met_on like '____-__-__'),
      status text not null check (status in ('notStarted', 'inProgress', 'completed', 'suspended')),
      completed_on text check (completed_on like '____-__-__'),
      result_text text,
      basis_document_id text references documents (id),
      position integer not null,
      check (case deadline_kind
        when 'date' then deadline_on is not null
        when 'period' then deadline_period is not null
        when 'recurring' then deadline_wording is not null
        when 'conditional' then deadline_wording is not null
        else deadline_on is null and deadline_period is null and deadline_wording is null and deadline_met_on is null
      end)
    )`,
    "create index tasks_by_plan on tasks (plan_id)",
    "create index tasks_by_basis on tasks (basis_document_id)",
    `create table task_evidence (
      id text not null primary key,
      version integer not null check (version > 0),
      task_id text not null references tasks (id),
      document_id text not null references documents (id),
      position integer not null,
      unique (task_id, document_id)
    )`,
    "create index task_evidence_by_document on task_evidence (document_id)",
    `create table projects (
      id text not null primary key,
      version integer not null check (version > 0),
      plan_id text not null references plans (id),
      name text not null check (name <> ''),
      field text,
      proposer_unit_id text references units (id),
      proposer_group text,
      investor_unit_id text references units (id),
      investor_group text,
      stage text not null check (stage in ('new', 'carriedOver')),
      earlier_project_id text references projects (id),
      capital text not null check (capital in ('investment', 'operating')),
      goal text,
      need text,
      scope text,
      period text,
      total text,
      reason_for_blank text,
      position integer not null,
      check (proposer_unit_id is null or proposer_group is null),
      check (investor_unit_id is null or investor_group is null)
    )`,
    "create index projects_by_plan on projects (plan_id)",
    "create index projects_by_earlier on projects (earlier_project_id)",
    "create index projects_by_proposer on projects (proposer_unit_id)",
    "create index projects_by_investor on projects (investor_unit_id)",
    `create table project_money (
      id text not null primary key,
      version integer not null check (version > 0),
      project_id text not null references projects (id),
      year integer not null,
      source text not null,
      amount text not null,
      unique (project_id, year, source)
    )`,
    `create table assignments (
      id text not null primary key,
      version integer not null check (version > 0),
      indicator_id text references indicators (id),
      task_id text references tasks (id),
      project_id text references projects (id),
      role text not null check (role in ('lead', 'partner')),
      unit_id text references units (id),
      group_name text,
      position integer not null,
      check ((unit_id is null and group_name is not null) or (unit_id is not null and group_name is null)),
      check ((indicator_id is not null and task_id is null and project_id is null)
        or (indicator_id is null and task_id is not null and project_id is null)
        or (indicator_id is null and task_id is null and project_id is not null))
    )`,
    "create index assignments_by_indicator on assignments (indicator_id)",
    "create index assignments_by_task on assignments (task_id)",
    "create index assignments_by_project on assignments (project_id)",
    "create index assignments_by_unit on assignments (unit_id)",
  ],
};
