import type { ReadQueries } from "#backend/database/read.ts";
import { listIndicators } from "#backend/database/repositories/indicator-repository.ts";
import { listPlans } from "#backend/database/repositories/plan-repository.ts";
import { listResults } from "#backend/database/repositories/result-repository.ts";
import { rowsByOwner, type Stored } from "#backend/database/repositories/row-codec.ts";
import { listTargets } from "#backend/database/repositories/target-repository.ts";
import { listTasks } from "#backend/database/repositories/task-repository.ts";
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
import { regimeOf } from "./regime-values.ts";
import { authorityOf, personOf } from "./signing-values.ts";
import { assignmentOf, projectOf } from "./work-values.ts";

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
  const planning = await loadPlanning(queries);
  return {
    ...planning,
    ...(await loadOrganisation(queries)),
    ...(await loadWork(queries, planning.plans)),
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
  const periods = await queries.selectFrom("targets").select("period").distinct().orderBy("period").execute();
  return {
    plans: valuesOf(await listPlans(queries)),
    indicators: valuesOf(await listIndicators(queries)),
    targets: await listEach(
      periods.map(({ period }) => period),
      (period) => listTargets(queries, period),
    ),
  };
}

async function loadWork(queries: ReadQueries, plans: readonly Plan[]) {
  const projects = await queries.selectFrom("projects").selectAll().orderBy("position").orderBy("id").execute();
  const money = await queries.selectFrom("project_money").selectAll().orderBy("id").execute();
  const assignments = await queries.selectFrom("assignments").selectAll().orderBy("position").orderBy("id").execute();
  const moneyOf = rowsByOwner(money, ({ project_id }) => project_id);
  return {
    tasks: await listEach(
      plans.map(({ id }) => id),
      (planId) => listTasks(queries, planId),
    ),
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

async function listEach<Key, Value>(
  keys: readonly Key[],
  list: (key: Key) => Promise<readonly Stored<Value>[]>,
): Promise<readonly Value[]> {
  const values: Value[] = [];
  // One connection answers one query after another.
  for (const key of keys) values.push(...valuesOf(await list(key)));
  return values;
}

function valuesOf<Value>(stored: readonly Stored<Value>[]): readonly Value[] {
  return stored.map(({ value }) => value);
}
