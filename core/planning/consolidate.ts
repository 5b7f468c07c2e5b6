import { compareDecimals, type Decimal, decimal, sumOf } from "../decimal.ts";
import { present } from "../present.ts";
import { collectReports, type ExpectedUnits, expectUnits, type ReportingScope } from "./collect-reports.ts";
import type { Consolidation, ConsolidationFault } from "./consolidation.ts";
import { consolidationProblem } from "./consolidation-problem.ts";
import type { Indicator } from "./indicator.ts";
import type { BreakdownPart, Measurement, ReportedFigure, ResultState } from "./result.ts";

/** What is brought together: an indicator, a period, the units that should report, and the day on which they must stand. */
export interface ConsolidationScope extends ReportingScope {
  readonly indicator: Indicator;
}

/**
 * Brings the results of units for one indicator and period into one: quantities are added, ratios become the ratio of the sums (never an
 * average of per cents), work becomes how many of the expected units finished it. What cannot be counted with certainty is left out and
 * said: two results of a unit, a unit nobody expects or that did not stand, a figure that cannot be added. Figures of the period and figures
 * since the beginning give no sum at all. The order of the results changes nothing; those of other indicators and periods are passed over.
 */
export function consolidate(scope: ConsolidationScope, results: readonly ReportedFigure[]): Consolidation {
  return consolidateEach(scope)(scope.indicator, results);
}

/** As `consolidate`, for many indicators of one scope: its units are looked up once. */
export function consolidateEach(scope: ReportingScope): (indicator: Indicator, results: readonly ReportedFigure[]) => Consolidation {
  const expected = expectUnits(scope);
  return (indicator, results) => {
    const { counted, countedUnitIds, leftOutUnitIds, faults } = collectReports(expected, indicator, results);
    const [first] = counted;
    const mixtures = mixturesIn(counted);
    const isMixed = mixtures.includes("mixedSpan");
    const asOf = counted.every((result) => result.asOf === first?.asOf) ? first?.asOf : undefined;
    const told = [...faults, ...mixtures.map((fault) => [fault, countedUnitIds] as const)];
    return {
      measurement: isMixed ? { kind: "none" } : combine(expected, indicator, counted),
      span: first?.span ?? "inPeriod",
      state: weakest(counted),
      ...present({ asOf }),
      breakdown: isMixed ? [] : combineBreakdowns(counted),
      resultIds: counted.map(({ id }) => id),
      countedUnitIds,
      missingUnitIds: leftOutUnitIds,
      problems: told.map(([fault, unitIds]) => consolidationProblem(fault, unitIds, { ...scope, indicator })),
    };
  };
}

function combine({ ids }: ExpectedUnits, indicator: Indicator, counted: readonly ReportedFigure[]): Measurement {
  if (counted.length === 0) return { kind: "none" };
  const measurements = counted.map(({ measurement }) => measurement);
  const fractions = measurements.filter((one) => one.kind === "fraction");
  if (fractions.length === measurements.length) {
    return {
      kind: "fraction",
      numerator: sumOf(fractions.map((one) => one.numerator)),
      denominator: sumOf(fractions.map((one) => one.denominator)),
    };
  }
  if (indicator.measure.kind === "completion") {
    const finished = measurements.filter(isFinished).length;
    return { kind: "fraction", numerator: decimal(finished), denominator: decimal(ids.length) };
  }
  return { kind: "value", value: sumOf(measurements.filter((one) => one.kind === "value").map(({ value }) => value)) };
}

function isFinished(measurement: Measurement): boolean {
  if (measurement.kind === "completion") return measurement.stage === "completed";
  return measurement.kind === "fraction" && compareDecimals(measurement.numerator, measurement.denominator) >= 0;
}

/** From the least to the most certain. */
const STATES: readonly ResultState[] = ["estimate", "preliminary", "official"];

function weakest(counted: readonly ReportedFigure[]): ResultState {
  return STATES.find((state) => counted.some((result) => result.state === state)) ?? "official";
}

/** In the order of the first unit's parts; none as soon as the labels of any unit differ, because a part would then be short. */
function combineBreakdowns(counted: readonly ReportedFigure[]): readonly BreakdownPart[] {
  const [first, ...others] = counted;
  if (first === undefined || first.breakdown.length === 0) return [];
  const labels = labelsOf(first.breakdown);
  if (others.some(({ breakdown }) => labelsOf(breakdown) !== labels)) return [];
  return first.breakdown.map(({ label }) => ({ label, value: sumOf(counted.flatMap(({ breakdown }) => valuesOf(breakdown, label))) }));
}

function labelsOf(breakdown: readonly BreakdownPart[]): string {
  return JSON.stringify(breakdown.map(({ label }) => label).toSorted());
}

function valuesOf(breakdown: readonly BreakdownPart[], label: string): readonly Decimal[] {
  return breakdown.filter((part) => part.label === label).map(({ value }) => value);
}

/** Differences among counted results that a reader of the sum must know of. A day that was not given differs from none. */
function mixturesIn(counted: readonly ReportedFigure[]): readonly ConsolidationFault[] {
  const [first] = counted;
  const day = counted.find(({ asOf }) => asOf !== undefined)?.asOf;
  return [
    ...(counted.some(({ span }) => span !== first?.span) ? (["mixedSpan"] as const) : []),
    ...(counted.some(({ state }) => state !== first?.state) ? (["mixedState"] as const) : []),
    ...(counted.some(({ asOf }) => asOf !== undefined && asOf !== day) ? (["mixedAsOf"] as const) : []),
  ];
}
