import type { ReadQueries } from "#backend/database/read.ts";
import { areaReportRepository } from "#backend/database/repositories/area-report-repository.ts";
import { assignmentRepository } from "#backend/database/repositories/assignment-repository.ts";
import { documentRepository } from "#backend/database/repositories/document-repository.ts";
import { listIndicators } from "#backend/database/repositories/indicator-repository.ts";
import { letterheadRepository } from "#backend/database/repositories/letterhead-repository.ts";
import { personRepository } from "#backend/database/repositories/person-repository.ts";
import { planRepository } from "#backend/database/repositories/plan-repository.ts";
import { projectRepository } from "#backend/database/repositories/project-repository.ts";
import { reportingPeriodRepository } from "#backend/database/repositories/reporting-period-repository.ts";
import { reportingRegimeRepository } from "#backend/database/repositories/reporting-regime-repository.ts";
import { listResults } from "#backend/database/repositories/result-repository.ts";
import type { Stored } from "#backend/database/repositories/row-codec.ts";
import { listSettings } from "#backend/database/repositories/setting-repository.ts";
import { signingAuthorityRepository } from "#backend/database/repositories/signing-authority-repository.ts";
import { listTargets } from "#backend/database/repositories/target-repository.ts";
import { taskRepository } from "#backend/database/repositories/task-repository.ts";
import { listUnits } from "#backend/database/repositories/unit-repository.ts";
import type {
  AreaReport,
  Assignment,
  Indicator,
  IndicatorResult,
  Letterhead,
  PeriodKey,
  Person,
  Plan,
  Project,
  RegisterDocument,
  ReportingPeriod,
  ReportingRegime,
  SigningAuthority,
  Target,
  Task,
  Unit,
} from "#core/planning/index.ts";

/** What an office keeps, as values of core; indicators, targets, tasks, projects and assignments in the order of their plans. */
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
  readonly periods: readonly ReportingPeriod[];
  /** The register with its relations, in the order of days. */
  readonly documents: readonly RegisterDocument[];
  /** Of every period, in the order of the report. */
  readonly areas: readonly AreaReport[];
  /** How units write, where they have settled it. */
  readonly letterheads: readonly Letterhead[];
  /** What the office has settled, by key; values are read JSON. */
  readonly settings: ReadonlyMap<string, unknown>;
}

/** Reads everything a document is drafted from; of the results, which grow with every round, those of `periods` alone. */
export async function loadOfficeRecords(queries: ReadQueries, periods: readonly PeriodKey[]): Promise<OfficeRecords> {
  return {
    ...(await loadOrganisation(queries)),
    ...(await loadPlanning(queries)),
    ...(await loadWork(queries)),
    ...(await loadReporting(queries)),
    results: await loadResults(queries, periods),
  };
}

async function loadOrganisation(queries: ReadQueries) {
  return {
    units: valuesOf(await listUnits(queries)),
    people: valuesOf(await personRepository.list(queries)),
    authorities: valuesOf(await signingAuthorityRepository.list(queries)),
    documents: valuesOf(await documentRepository.list(queries)),
    letterheads: valuesOf(await letterheadRepository.list(queries)),
    settings: await listSettings(queries),
  };
}

async function loadPlanning(queries: ReadQueries) {
  return {
    plans: valuesOf(await planRepository.list(queries)),
    indicators: valuesOf(await listIndicators(queries)),
    targets: valuesOf(await listTargets(queries)),
  };
}

async function loadWork(queries: ReadQueries) {
  return {
    tasks: valuesOf(await taskRepository.list(queries)),
    projects: valuesOf(await projectRepository.list(queries)),
    assignments: valuesOf(await assignmentRepository.list(queries)),
  };
}

async function loadReporting(queries: ReadQueries) {
  return {
    regimes: valuesOf(await reportingRegimeRepository.list(queries)),
    periods: valuesOf(await reportingPeriodRepository.list(queries)),
    areas: valuesOf(await areaReportRepository.list(queries)),
  };
}

async function loadResults(queries: ReadQueries, periods: readonly PeriodKey[]): Promise<readonly IndicatorResult[]> {
  const results: IndicatorResult[] = [];
  // One connection answers one query after another.
  for (const period of periods) results.push(...valuesOf(await listResults(queries, period)));
  return results;
}

function valuesOf<Value>(stored: readonly Stored<Value>[]): readonly Value[] {
  return stored.map(({ value }) => value);
}
