import type { PlainDate } from "../plain-date.ts";
import type { ConsolidationFault } from "./consolidation.ts";
import type { Indicator } from "./indicator.ts";
import type { PeriodKey } from "./period.ts";
import type { ReportedFigure } from "./result.ts";
import type { Unit } from "./unit.ts";
import { isValidOn } from "./validity.ts";

/** Who should report for a period, and the day on which these units must stand. */
export interface ReportingScope {
  readonly period: PeriodKey;
  readonly unitIds: readonly string[];
  /** The directory the ids belong to. */
  readonly units: readonly Unit[];
  readonly date: PlainDate;
}

/** The units that should report, each once, looked up in the directory. */
export interface ExpectedUnits {
  readonly period: PeriodKey;
  readonly ids: readonly string[];
  /** The place of each unit among the ids. */
  readonly placeOf: ReadonlyMap<string, number>;
  /** Whether the unit at a place stands on the day. */
  readonly isStanding: readonly boolean[];
}

/** One result a unit that can be counted, in the order of the units, and what is the matter with the others. */
export interface CollectedReports {
  readonly counted: readonly ReportedFigure[];
  /** Their units. */
  readonly countedUnitIds: readonly string[];
  /** The units that should report and whose figure is not counted. */
  readonly leftOutUnitIds: readonly string[];
  /** The units of each fault, in the order the faults are told. */
  readonly faults: readonly (readonly [ConsolidationFault, readonly string[]])[];
}

/** Looks the units of a scope up, once for all indicators. */
export function expectUnits({ period, unitIds, units, date }: ReportingScope): ExpectedUnits {
  const unitById = new Map(units.map((unit) => [unit.id, unit]));
  const ids = [...new Set(unitIds)];
  const isStanding = ids.map((id) => {
    const unit = unitById.get(id);
    return unit !== undefined && isValidOn(unit, date);
  });
  return { period, ids, placeOf: new Map(ids.map((id, place) => [id, place])), isStanding };
}

/** Sorts results into those that can be counted and faults with their units. The same record given twice is one. */
export function collectReports(expected: ExpectedUnits, indicator: Indicator, results: readonly ReportedFigure[]): CollectedReports {
  const { found, doubled, unexpected } = placeResults(expected, indicator, results);
  const counted: ReportedFigure[] = [];
  const countedUnitIds: string[] = [];
  const leftOut: (readonly [ConsolidationFault, string])[] = [];
  expected.ids.forEach((unitId, place) => {
    const result = found[place];
    const fault = expected.isStanding[place] === true ? faultOf(indicator, result, doubled.has(place)) : "unitNotValid";
    if (fault !== undefined) {
      leftOut.push([fault, unitId]);
    } else if (result !== undefined) {
      counted.push(result);
      countedUnitIds.push(unitId);
    }
  });
  const faults = FAULTS.map((fault) => [fault, leftOut.filter(([one]) => one === fault).map(([, unitId]) => unitId)] as const);
  return {
    counted,
    countedUnitIds,
    leftOutUnitIds: leftOut.map(([, unitId]) => unitId),
    faults: [...faults, ["unexpectedUnit", [...unexpected].toSorted()] as const].filter(([, ids]) => ids.length > 0),
  };
}

/** In the order they are told. */
const FAULTS: readonly ConsolidationFault[] = ["missing", "noFigure", "duplicate", "unitNotValid", "notAddable"];

/** Puts the results of the indicator and period each at the place of its unit. */
function placeResults({ period, ids, placeOf }: ExpectedUnits, indicator: Indicator, results: readonly ReportedFigure[]) {
  const found = new Array<ReportedFigure | undefined>(ids.length).fill(undefined);
  const doubled = new Set<number>();
  const unexpected = new Set<string>();
  for (const result of results) {
    if (result.indicatorId !== indicator.id || result.period !== period) continue;
    const place = placeOf.get(result.unitId);
    if (place === undefined) unexpected.add(result.unitId);
    else if (found[place] === undefined) found[place] = result;
    else if (found[place].id !== result.id) doubled.add(place);
  }
  return { found, doubled, unexpected };
}

/** What is the matter with the result of a unit that stands; undefined where it can be counted. */
function faultOf(indicator: Indicator, result: ReportedFigure | undefined, isDoubled: boolean): ConsolidationFault | undefined {
  if (result === undefined) return "missing";
  if (isDoubled) return "duplicate";
  if (result.measurement.kind === "none") return "noFigure";
  return isAddable(indicator, result) ? undefined : "notAddable";
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
