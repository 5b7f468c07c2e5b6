import { setImmediate as nextTurn } from "node:timers/promises";
import type { OpenDatabase } from "#backend/database/database-handle.ts";
import { type ReadQueries, read } from "#backend/database/read.ts";
import { listIndicators } from "#backend/database/repositories/indicator-repository.ts";
import { prepareReportedFigures } from "#backend/database/repositories/reported-figures.ts";
import { listUnits } from "#backend/database/repositories/unit-repository.ts";
import type { PlainDate } from "#core/plain-date.ts";
import { type Consolidation, consolidateEach, type Indicator, lastDayOf, type PeriodKey, periodOf } from "#core/planning/index.ts";
import { failure, type Result, success } from "#core/result.ts";
import type { ConsolidatingFailure } from "./consolidating-failure.ts";

/** How far it has come, in periods. */
export type ReportConsolidated = (done: number, total: number) => void;

export interface ConsolidationRequest {
  /** Each is consolidated for itself; most requests name one. */
  readonly periods: readonly PeriodKey[];
  /** The units that should report. */
  readonly unitIds: readonly string[];
  /** All indicators that have a result in the period where absent. */
  readonly indicatorIds?: readonly string[];
  /** The day on which the units must stand; the last of each period where absent. */
  readonly date?: PlainDate;
  readonly onProgress?: ReportConsolidated;
  /** Stops between two periods; nothing was written, so nothing is left behind. */
  readonly signal?: AbortSignal;
}

/** The results of the units for one indicator and one period, brought into one. */
export interface ConsolidatedIndicator {
  readonly indicatorId: string;
  readonly period: PeriodKey;
  readonly consolidation: Consolidation;
}

/**
 * Brings the stored results of units into one for each period and indicator, by the rules of `consolidate`: what could not be counted stands
 * in the problems, with its units. In the order of the periods, then of the indicators asked for, else of the list of indicators. All is read
 * at one moment, one period after another, so that the memory needed is that of what it gives. Fails for an indicator nobody knows, when it is
 * cancelled, and when the disk fails.
 */
export async function consolidateResults(
  database: OpenDatabase,
  request: ConsolidationRequest,
): Promise<Result<readonly ConsolidatedIndicator[], ConsolidatingFailure>> {
  const done = await read(database, (queries) => consolidatePeriods(queries, request));
  return done.ok ? done.value : failure({ kind: "database", failure: done.failure });
}

async function consolidatePeriods(
  queries: ReadQueries,
  request: ConsolidationRequest,
): Promise<Result<readonly ConsolidatedIndicator[], ConsolidatingFailure>> {
  const { periods, indicatorIds, onProgress, signal } = request;
  const indicators = (await listIndicators(queries)).map(({ value }) => value);
  const asked = chooseIndicators(indicators, indicatorIds);
  if (!asked.ok) return asked;
  const units = (await listUnits(queries)).map(({ value }) => value);
  const findFigures = await prepareReportedFigures(queries);
  const consolidated: ConsolidatedIndicator[] = [];
  for (const [index, period] of periods.entries()) {
    if (signal?.aborted === true) return failure({ kind: "cancelled" });
    const consolidate = consolidateEach({ period, unitIds: request.unitIds, units, date: request.date ?? lastDayOf(periodOf(period)) });
    for (const indicator of asked.value) {
      const figures = await findFigures(indicator.id, period);
      if (figures.length === 0 && indicatorIds === undefined) continue;
      consolidated.push({ indicatorId: indicator.id, period, consolidation: consolidate(indicator, figures) });
    }
    onProgress?.(index + 1, periods.length);
    // The database answers at once and never waits: without this the wish to stop would not be heard.
    await nextTurn();
  }
  return success(consolidated);
}

function chooseIndicators(
  indicators: readonly Indicator[],
  ids: readonly string[] | undefined,
): Result<readonly Indicator[], ConsolidatingFailure> {
  if (ids === undefined) return success(indicators);
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const unknown = ids.find((id) => !byId.has(id));
  if (unknown !== undefined) return failure({ kind: "indicator-unknown", given: unknown });
  return success([...new Set(ids)].flatMap((id) => byId.get(id) ?? []));
}
