import type { Migration } from "./migration.ts";

/** What until now stood as JSON in the settings under `targets/<id>`; undoing what was written before works on the columns. */
const DETAILS = ["people", "documents", "plans", "indicators", "targets", "tasks", "projects"];

const isDetails = (key: string) => `(${DETAILS.map((kind) => `${key} like '${kind}/%'`).join(" or ")})`;

const detail = (name: string) => `json_extract(details.value, '$.${name}')`;

/** The key of a setting in the record of changes. */
const recordedKey = "json_extract(coalesce(is_now, was), '$.key')";

/** A report on an area as it is recorded, from the setting it was; joined to nothing it is text, not JSON within JSON. */
const recordedArea = (column: string) => {
  const said = (name: string) => `json_extract(json_extract(${column}, '$.value'), '$.${name}')`;
  return `case when ${column} is null then null else json_object('id', row_id, 'version', row_version, 'name', ${said("name")},
    'period', ${said("period")}, 'position', ${said("position")}, 'sections', '' || ${said("sections")}) end`;
};

/** In the order in which the rows were entered. */
const placeAsEntered = (table: string) => `update ${table} set position = entered.place
  from (select row_id, row_number() over (order by min(change_sets.ordinal * 1000000 + changes.ordinal)) - 1 as place
    from changes join change_sets on change_sets.id = changes.change_set_id
    where table_name = '${table}' and was is null group by row_id) as entered
  where entered.row_id = ${table}.id`;

/** In the order in which these rows were read until now. */
const placeById = (table: string, owner: string) => `update ${table} set position = (select count(*) from ${table} as earlier
  where earlier.${owner} = ${table}.${owner} and earlier.id < ${table}.id)`;

export const details: Migration = {
  number: 10,
  name: "details",
  statements: [
    "alter table people add column is_fictitious integer check (is_fictitious in (0, 1))",
    "alter table documents add column code text",
    "alter table documents add column kind_name text",
    "alter table documents add column issued_in text",
    "alter table documents add column area text",
    "alter table documents add column is_fictitious integer check (is_fictitious in (0, 1))",
    "alter table document_relations add column position integer not null default 0",
    "alter table plans add column task_parts text",
    "alter table indicators add column part_of_id text references indicators (id)",
    "alter table indicators add column position integer not null default 0",
    "create index indicators_by_whole on indicators (part_of_id)",
    "alter table targets add column name text",
    "alter table targets add column statement text",
    "alter table targets add column wording text",
    "alter table targets add column position integer not null default 0",
    "alter table tasks add column group_names text",
    "alter table projects add column group_name text",
    "alter table projects add column proposer_note text",
    "alter table project_money add column disbursed text",
    "alter table project_money add column position integer not null default 0",
    `create table area_reports (
      id text not null primary key,
      version integer not null check (version > 0),
      name text not null check (name <> ''),
      period text not null,
      position integer not null,
      sections text not null
    )`,
    "create index area_reports_by_period on area_reports (period, position)",
    // Two reporting duties may set different days for one period.
    "alter table periods rename to periods_before",
    `create table periods (
      id text not null primary key,
      version integer not null check (version > 0),
      key text not null,
      cutoff_on text check (cutoff_on like '____-__-__'),
      deadline_on text check (deadline_on like '____-__-__'),
      regime_id text references reporting_regimes (id)
    )`,
    "insert into periods (id, version, key, cutoff_on, deadline_on) select id, version, key, cutoff_on, deadline_on from periods_before",
    "drop table periods_before",
    "create unique index periods_by_key on periods (key, coalesce(regime_id, ''))",
    "create index periods_by_regime on periods (regime_id)",
  ],
  carriedOver: [
    `update people set is_fictitious = ${detail("isFictitious")} from settings as details where details.key = 'people/' || people.id`,
    `update documents set code = ${detail("code")}, kind_name = ${detail("kindName")}, issued_in = ${detail("issuedIn")},
      area = ${detail("area")}, is_fictitious = ${detail("isFictitious")}
      from settings as details where details.key = 'documents/' || documents.id`,
    `update plans set task_parts = ${detail("taskParts")} from settings as details where details.key = 'plans/' || plans.id`,
    `update indicators set part_of_id = ${detail("partOf")} from settings as details where details.key = 'indicators/' || indicators.id`,
    `update targets set name = ${detail("name")}, statement = ${detail("statement")}, wording = ${detail("wording")}
      from settings as details where details.key = 'targets/' || targets.id`,
    `update tasks set group_names = ${detail("groups")} from settings as details where details.key = 'tasks/' || tasks.id`,
    `update projects set group_name = ${detail("group")}, proposer_note = ${detail("proposerNote")}
      from settings as details where details.key = 'projects/' || projects.id`,
    `insert into area_reports (id, version, name, period, position, sections)
      select id, version, ${detail("name")}, ${detail("period")}, ${detail("position")}, ${detail("sections")}
      from settings as details where key like 'areas/%'`,
    placeAsEntered("indicators"),
    placeAsEntered("targets"),
    placeById("document_relations", "from_document_id"),
    placeById("project_money", "project_id"),
    `update changes set table_name = 'area_reports', was = ${recordedArea("was")}, is_now = ${recordedArea("is_now")}
      where table_name = 'settings' and ${recordedKey} like 'areas/%'`,
    `delete from changes where table_name = 'settings' and ${isDetails(recordedKey)}`,
    `delete from settings where key like 'areas/%' or ${isDetails("key")}`,
  ],
};
