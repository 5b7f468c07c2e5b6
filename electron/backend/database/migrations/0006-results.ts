import type { Migration } from "./migration.ts";

export const results: Migration = {
  number: 6,
  name: "results",
  statements: [
    `create table reporting_regimes (
      id text not null primary key,
      version integer not null check (version > 0),
      name text not null check (name <> ''),
      kind text not null check (kind in ('periodic', 'thematic', 'adHoc')),
      receiving_unit_id text not null references units (id),
      basis_document_id text references documents (id),
      rules text not null
    )`,
    "create index reporting_regimes_by_receiver on reporting_regimes (receiving_unit_id)",
    "create index reporting_regimes_by_basis on reporting_regimes (basis_document_id)",
    `create table periods (
      id text not null primary key,
      version integer not null check (version > 0),
      key text not null unique,
      cutoff_on text check (cutoff_on like '____-__-__'),
      deadline_on text check (deadline_on like '____-__-__')
    )`,
    `create table results (
      id text not null primary key,
      version integer not null check (version > 0),
      indicator_id text references indicators (id),
      task_id text references tasks (id),
      project_id text references projects (id),
      period text not null,
      unit_id text references units (id),
      state text not null check (state in ('preliminary', 'estimate', 'official')),
      basis text not null check (basis in ('in-period', 'cumulative')),
      value text,
      numerator text,
      denominator text,
      as_of text check (as_of like '____-__-__'),
      narrative text,
      limits text,
      causes text,
      source text,
      check ((indicator_id is not null and task_id is null and project_id is null)
        or (indicator_id is null and task_id is not null and project_id is null)
        or (indicator_id is null and task_id is null and project_id is not null))
    )`,
    "create index results_by_indicator on results (indicator_id, period)",
    "create index results_by_task on results (task_id, period)",
    "create index results_by_project on results (project_id, period)",
    "create index results_by_unit on results (unit_id, period)",
    `create table result_parts (
      id text not null primary key,
      version integer not null check (version > 0),
      result_id text not null references results (id),
      label text not null,
      value text,
      position integer not null
    )`,
    "create index result_parts_by_result on result_parts (result_id)",
  ],
};
