import type { ReadQueries } from "#backend/database/read.ts";
import { listIndicators } from "#backend/database/repositories/indicator-repository.ts";
import { listResults } from "#backend/database/repositories/result-repository.ts";
import { rowsByOwner, type Stored } from "#backend/database/repositories/row-codec.ts";
import { listTargets } from "#backend/database/repositories/target-repository.ts";
import { listUnits } from "#backend/database/repositories/unit-repository.ts";
import type { DocumentRelationRow, DocumentRow } from "#backend/database/tables/register-tables.ts";
import type { PeriodRow } from "#backend/database/tables/result-tables.ts";
import type {
  Assignment,
  Indicator,
  IndicatorResult,
  PeriodKey,
  Person,
  Plan,
  Project,
  ReportingRegime,
  SigningAuthority,
  Target,
  Task,
  Unit,
} from "#core/planning/index.ts";
import { planOf, regimeOf } from "./plan-values.ts";
import { authorityOf, personOf } from "./signing-values.ts";
import { assignmentOf, projectOf, taskOf } from "./work-values.ts";

/** What an office keeps, as values of core. */
export interface OfficeRecords {
  readonly units: readonly Unit[];
  readonly people: readonly Person[];
  readonly authorities: readonly SigningAuthority[];
  readonly plans: readonly Plan[];
  readonly indicators: readonly Indicator[];
  readonly targets: readonly Target[];
  readonly results: readonly IndicatorResult[];
  readonly tasks: readonly Task[];
  readonly projects: readonly Project[];
  readonly assignments: readonly Assignment[];
  readonly regimes: readonly ReportingRegime[];
  readonly periods: readonly PeriodRow[];
  readonly documents: readonly DocumentRow[];
  readonly relations: readonly DocumentRelationRow[];
  /** What the office has settled, by key; values are read JSON. */
  readonly settings: ReadonlyMap<string, unknown>;
}

/** Reads everything a document is drafted from; of the results, which grow with every round, those of `periods` alone. */
export async function loadOfficeRecords(queries: ReadQueries, periods: readonly PeriodKey[]): Promise<OfficeRecords> {
  return {
    ...(await loadOrganisation(queries)),
    ...(await loadPlanning(queries)),
    ...(await loadWork(queries)),
    ...(await loadRegister(queries)),
    results: await listEach(periods, (period) => listResults(queries, period)),
  };
}

async function loadOrganisation(queries: ReadQueries) {
  const people = await queries.selectFrom("people").selectAll().orderBy("id").execute();
  const authorities = await queries.selectFrom("signing_authorities").selectAll().orderBy("id").execute();
  return {
    units: valuesOf(await listUnits(queries)),
    people: people.map(personOf),
    authorities: authorities.map(authorityOf),
  };
}

async function loadPlanning(queries: ReadQueries) {
  const plans = await queries.selectFrom("plans").selectAll().orderBy("id").execute();
  const periods = await queries.selectFrom("targets").select("period").distinct().orderBy("period").execute();
  return {
    plans: plans.map(planOf),
    indicators: valuesOf(await listIndicators(queries)),
    targets: await listEach(
      periods.map(({ period }) => period),
      (period) => listTargets(queries, period),
    ),
  };
}

async function loadWork(queries: ReadQueries) {
  const tasks = await queries.selectFrom("tasks").selectAll().orderBy("position").orderBy("id").execute();
  const evidence = await queries.selectFrom("task_evidence").selectAll().orderBy("position").execute();
  const projects = await queries.selectFrom("projects").selectAll().orderBy("position").orderBy("id").execute();
  const money = await queries.selectFrom("project_money").selectAll().orderBy("id").execute();
  const assignments = await queries.selectFrom("assignments").selectAll().orderBy("position").orderBy("id").execute();
  const evidenceOf = rowsByOwner(evidence, ({ task_id }) => task_id);
  const moneyOf = rowsByOwner(money, ({ project_id }) => project_id);
  return {
    tasks: tasks.map((row) => taskOf(row, evidenceOf(row.id))),
    projects: projects.map((row) => projectOf(row, moneyOf(row.id))),
    assignments: assignments.map(assignmentOf),
  };
}

async function loadRegister(queries: ReadQueries) {
  const regimes = await queries.selectFrom("reporting_regimes").selectAll().orderBy("id").execute();
  const settings = await queries.selectFrom("settings").selectAll().execute();
  return {
    regimes: regimes.map(regimeOf),
    periods: await queries.selectFrom("periods").selectAll().execute(),
    documents: await queries.selectFrom("documents").selectAll().orderBy("issued_on").orderBy("id").execute(),
    relations: await queries.selectFrom("document_relations").selectAll().orderBy("id").execute(),
    settings: new Map<string, unknown>(settings.map(({ key, value }) => [key, JSON.parse(value)])),
  };
}

async function listEach<Value>(
  periods: readonly PeriodKey[],
  list: (period: PeriodKey) => Promise<readonly Stored<Value>[]>,
): Promise<readonly Value[]> {
  const values: Value[] = [];
  // One connection answers one query after another.
  for (const period of periods) values.push(...valuesOf(await list(period)));
  return values;
}

function valuesOf<Value>(stored: readonly Stored<Value>[]): readonly Value[] {
  return stored.map(({ value }) => value);
}
