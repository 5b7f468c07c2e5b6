import { compareDecimals, type Decimal, decimal, sumOf } from "../decimal.ts";
import { type ConsolidationScope, collectReports } from "./collect-reports.ts";
import type { Consolidation, ConsolidationProblem } from "./consolidation.ts";
import { consolidationProblem } from "./consolidation-problem.ts";
import type { BreakdownPart, IndicatorResult, Measurement, ReportedFigure, ResultState } from "./result.ts";

/**
 * Brings the results of units for one indicator and period into one: quantities are added, ratios become the ratio of the sums (never an
 * average of per cents), work becomes how many of the expected units finished it. What cannot be counted with certainty is left out and
 * said: two results of a unit, a unit nobody expects or that did not stand, a figure that cannot be added. Figures of the period and figures
 * since the beginning give no sum at all. The order of the results changes nothing; those of other indicators and periods are passed over.
 */
export function consolidate(scope: ConsolidationScope, results: readonly ReportedFigure[]): Consolidation {
  const { counted, problems } = collectReports(scope, results);
  const isMixed = new Set(counted.map(({ span }) => span)).size > 1;
  const countedUnitIds = new Set(counted.map(({ unitId }) => unitId));
  const asOf = commonDay(counted);
  return {
    measurement: isMixed ? { kind: "none" } : combine(scope, counted),
    span: counted[0]?.span ?? "inPeriod",
    state: weakest(counted),
    ...(asOf === undefined ? {} : { asOf }),
    breakdown: isMixed ? [] : combineBreakdowns(counted),
    resultIds: counted.map(({ id }) => id),
    countedUnitIds: [...countedUnitIds],
    missingUnitIds: [...new Set(scope.unitIds)].filter((id) => !countedUnitIds.has(id)),
    problems: [...problems, ...mixtures(scope, counted)],
  };
}

function combine({ indicator, unitIds }: ConsolidationScope, counted: readonly ReportedFigure[]): Measurement {
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
    return { kind: "fraction", numerator: decimal(finished), denominator: decimal(new Set(unitIds).size) };
  }
  return { kind: "value", value: sumOf(measurements.flatMap((one) => (one.kind === "value" ? one.value : []))) };
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

function commonDay(counted: readonly ReportedFigure[]): IndicatorResult["asOf"] {
  const [first, ...others] = new Set(counted.map(({ asOf }) => asOf));
  return others.length === 0 ? first : undefined;
}

/** In the order of the first unit's parts; none as soon as the labels of any unit differ, because a part would then be short. */
function combineBreakdowns(counted: readonly ReportedFigure[]): readonly BreakdownPart[] {
  const [first, ...others] = counted;
  if (first === undefined) return [];
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

/** Differences among counted results that a reader of the sum must know of. */
function mixtures(scope: ConsolidationScope, counted: readonly ReportedFigure[]): readonly ConsolidationProblem[] {
  const unitIds = counted.map(({ unitId }) => unitId);
  const isMixed = (key: (result: ReportedFigure) => string | undefined): boolean =>
    new Set(counted.map(key).filter((value) => value !== undefined)).size > 1;
  return [
    ...(isMixed(({ span }) => span) ? [consolidationProblem("mixedSpan", unitIds, scope)] : []),
    ...(isMixed(({ state }) => state) ? [consolidationProblem("mixedState", unitIds, scope)] : []),
    ...(isMixed(({ asOf }) => asOf) ? [consolidationProblem("mixedAsOf", unitIds, scope)] : []),
  ];
}
