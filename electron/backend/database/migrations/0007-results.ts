import type { Migration } from "./migration.ts";

// What was found: a figure, a fraction, a stage of completion, or nothing with perhaps a reason.
const MEASUREMENT = `measurement text not null,
      value text,
      numerator text,
      denominator text,
      stage text,
      reason text,
      check (case measurement
        when 'value' then value is not null
        when 'fraction' then numerator is not null and denominator is not null
        when 'completion' then stage in ('notStarted', 'inProgress', 'completed')
        else measurement = 'none'
      end)`;

export const results: Migration = {
  number: 7,
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
      indicator_id text not null references indicators (id),
      unit_id text not null references units (id),
      period text not null,
      span text not null check (span in ('inPeriod', 'cumulative')),
      state text not null check (state in ('preliminary', 'estimate', 'official')),
      as_of text check (as_of like '____-__-__'),
      narrative text,
      limits text,
      causes text,
      proposals text,
      source text,
      ${MEASUREMENT}
    )`,
    "create index results_by_indicator on results (indicator_id, period)",
    "create index results_by_unit on results (unit_id, period)",
    `create table result_parts (
      id text not null primary key,
      version integer not null check (version > 0),
      result_id text not null references results (id),
      label text not null,
      value text not null,
      position integer not null
    )`,
    "create index result_parts_by_result on result_parts (result_id)",
    `create table sub_results (
      id text not null primary key,
      version integer not null check (version > 0),
      result_id text not null references results (id),
      key text not null,
      position integer not null,
      ${MEASUREMENT},
      unique (result_id, key)
    )`,
  ],
};
