import type { PlainDate } from "../plain-date.ts";
import type { ConsolidationFault, ConsolidationProblem } from "./consolidation.ts";
import { consolidationProblem } from "./consolidation-problem.ts";
import type { Indicator } from "./indicator.ts";
import type { PeriodKey } from "./period.ts";
import type { ReportedFigure } from "./result.ts";
import type { Unit } from "./unit.ts";
import { isValidOn } from "./validity.ts";

/** What is brought together: an indicator, a period, the units that should report, and the day on which they must stand. */
export interface ConsolidationScope {
  readonly indicator: Indicator;
  readonly period: PeriodKey;
  readonly unitIds: readonly string[];
  /** The directory the ids belong to. */
  readonly units: readonly Unit[];
  readonly date: PlainDate;
}

/** One result a unit that can be counted, in the order of the units, and what is the matter with the others. */
export interface CollectedReports {
  readonly counted: readonly ReportedFigure[];
  readonly problems: readonly ConsolidationProblem[];
}

/** Sorts results into those that can be counted and faults, one problem a fault with all its units. The same record given twice is one. */
export function collectReports(scope: ConsolidationScope, results: readonly ReportedFigure[]): CollectedReports {
  const own = distinctById(results.filter(({ indicatorId, period }) => indicatorId === scope.indicator.id && period === scope.period));
  const unitIds = new Set(scope.unitIds);
  const ownByUnit = byUnitId(own);
  const unitById = new Map(scope.units.map((unit) => [unit.id, unit]));
  const reports = [...unitIds].map((unitId) => reportOf(scope, unitId, unitById.get(unitId), ownByUnit.get(unitId) ?? []));
  const unexpected = [...ownByUnit.keys()].filter((id) => !unitIds.has(id)).toSorted();
  const faults = FAULTS.map((fault) => [fault, reports.filter((report) => report.fault === fault).map(({ unitId }) => unitId)] as const);
  const found = [...faults, ["unexpectedUnit", unexpected] as const].filter(([, ids]) => ids.length > 0);
  return {
    counted: reports.flatMap(({ result }) => result ?? []),
    problems: found.map(([fault, ids]) => consolidationProblem(fault, ids, scope)),
  };
}

/** In the order they are told. */
const FAULTS: readonly ConsolidationFault[] = ["missing", "noFigure", "duplicate", "unitNotValid", "notAddable"];

interface UnitReport {
  readonly unitId: string;
  readonly result?: ReportedFigure;
  readonly fault?: ConsolidationFault;
}

function reportOf(scope: ConsolidationScope, unitId: string, unit: Unit | undefined, reported: readonly ReportedFigure[]): UnitReport {
  if (unit === undefined || !isValidOn(unit, scope.date)) return { unitId, fault: "unitNotValid" };
  const [result, ...others] = reported;
  if (result === undefined) return { unitId, fault: "missing" };
  if (others.length > 0) return { unitId, fault: "duplicate" };
  if (result.measurement.kind === "none") return { unitId, fault: "noFigure" };
  return isAddable(scope.indicator, result) ? { unitId, result } : { unitId, fault: "notAddable" };
}

/** A per cent without its fraction cannot be weighted; a rank cannot be added; a bare figure says nothing of work done. */
function isAddable({ measure }: Indicator, { measurement }: ReportedFigure): boolean {
  switch (measure.kind) {
    case "quantity":
      return measure.isAdditive && measurement.kind === "value";
    case "ratio":
      return measurement.kind === "fraction";
    case "completion":
      return measurement.kind === "completion" || measurement.kind === "fraction";
  }
}

function distinctById(results: readonly ReportedFigure[]): readonly ReportedFigure[] {
  return [...new Map(results.map((result) => [result.id, result])).values()];
}

function byUnitId(results: readonly ReportedFigure[]): ReadonlyMap<string, readonly ReportedFigure[]> {
  const groups = new Map<string, ReportedFigure[]>();
  for (const result of results) {
    const group = groups.get(result.unitId);
    if (group === undefined) groups.set(result.unitId, [result]);
    else group.push(result);
  }
  return groups;
}
