import type { ReadQueries } from "#backend/database/read.ts";
import { listIndicators } from "#backend/database/repositories/indicator-repository.ts";
import { reportingPeriodRepository } from "#backend/database/repositories/reporting-period-repository.ts";
import { listResults } from "#backend/database/repositories/result-repository.ts";
import { listTargets } from "#backend/database/repositories/target-repository.ts";
import { listUnits } from "#backend/database/repositories/unit-repository.ts";
import type { Indicator, IndicatorResult, PeriodKey, ReportingPeriod, Target, Unit } from "#core/planning/index.ts";
import { FACT_KINDS, type FactKind } from "./fact-kind.ts";
import { FACT_REPOSITORIES } from "./fact-repositories.ts";

/** What the data folder holds before an import, as far as new facts are checked against it. */
export interface KnownOffice {
  /** The ids in use, and the version of each. */
  readonly versions: { readonly [Kind in FactKind]: ReadonlyMap<string, number> };
  readonly units: readonly Unit[];
  readonly indicators: readonly Indicator[];
  /** The days laid down for reporting periods. */
  readonly periods: readonly ReportingPeriod[];
  /** Of the periods asked for. */
  readonly targets: readonly Target[];
  readonly results: readonly IndicatorResult[];
}

/** Reads what facts of these periods are checked against. */
export async function loadKnownOffice(queries: ReadQueries, periods: ReadonlySet<PeriodKey>): Promise<KnownOffice> {
  const versions: [FactKind, ReadonlyMap<string, number>][] = [];
  for (const kind of FACT_KINDS) versions.push([kind, await FACT_REPOSITORIES[kind].versions(queries)]);
  const targets: Target[] = [];
  const results: IndicatorResult[] = [];
  for (const period of periods) {
    targets.push(...(await listTargets(queries, period)).map(({ value }) => value));
    results.push(...(await listResults(queries, period)).map(({ value }) => value));
  }
  return {
    versions: Object.fromEntries(versions) as KnownOffice["versions"],
    units: (await listUnits(queries)).map(({ value }) => value),
    indicators: (await listIndicators(queries)).map(({ value }) => value),
    periods: (await reportingPeriodRepository.list(queries)).map(({ value }) => value),
    targets,
    results,
  };
}
