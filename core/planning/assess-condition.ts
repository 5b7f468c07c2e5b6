import { compareDecimals, type Decimal } from "../decimal.ts";
import { formatNumber } from "../vietnamese/index.ts";
import type { Verdict } from "./assessment.ts";
import { figureWithUnit } from "./describe-target.ts";
import { compareMeasurement, roundedFigure } from "./figure.ts";
import type { Direction } from "./indicator.ts";
import type { Measurement } from "./result.ts";
import type { Condition, FigureComparator } from "./target.ts";

/** How figures of a condition are read: what one whole counts, digits printed, unit, and which way is better. */
export interface ConditionContext {
  readonly scale: Decimal;
  readonly decimals: number;
  readonly unit: string;
  readonly direction: Direction;
}

/** What was found, in words, with the figure where there is one. */
export interface Found {
  readonly shown: string;
  readonly figure?: Decimal;
}

/** Whether what was found satisfies a condition, decided on exact values. */
export function verdictOn(condition: Condition, measurement: Measurement, context: ConditionContext): Verdict {
  switch (condition.comparator) {
    case "complete":
      return completionVerdict(measurement);
    case "between":
      return rangeVerdict(condition, measurement, context);
    default:
      return figureVerdict(
        resolved(condition.comparator, context.direction),
        compareMeasurement(measurement, context.scale, condition.value),
      );
  }
}

/**
 * What was found, in words: `68,48% (1.271/1.856)`, `đang thực hiện`. Printed with the digits of the indicator, and with as many more as
 * it takes for the printed figure to stand to the wanted one as the true figure does.
 */
export function foundFor(condition: Condition, measurement: Measurement, context: ConditionContext): Found | undefined {
  if (measurement.kind === "completion") {
    return condition.comparator === "complete" ? { shown: STAGE_WORDS[measurement.stage] } : undefined;
  }
  if (measurement.kind === "none") return undefined;
  if (condition.comparator === "complete") {
    return measurement.kind === "fraction" ? { shown: fractionText(measurement) } : undefined;
  }
  const figure = tellingFigure(boundsOf(condition), measurement, context);
  if (figure === undefined) return undefined;
  const shown = figureWithUnit(figure.value, context.unit, measurement.kind === "fraction" ? figure.decimals : undefined);
  return { shown: measurement.kind === "fraction" ? `${shown} (${fractionText(measurement)})` : shown, figure: figure.value };
}

const STAGE_WORDS = { notStarted: "chưa triển khai", inProgress: "đang thực hiện", completed: "đã hoàn thành" } as const;

/** Six of seventeen systems are not all of them; a bare value says nothing of completion. */
function completionVerdict(measurement: Measurement): Verdict {
  if (measurement.kind === "completion") return measurement.stage === "completed" ? "met" : "notMet";
  if (measurement.kind !== "fraction" || compareDecimals(measurement.denominator, ZERO) <= 0) return "notAssessed";
  return compareDecimals(measurement.numerator, measurement.denominator) >= 0 ? "met" : "notMet";
}

function rangeVerdict(range: Extract<Condition, { comparator: "between" }>, measurement: Measurement, context: ConditionContext): Verdict {
  const toLowest = compareMeasurement(measurement, context.scale, range.lowest);
  const toHighest = compareMeasurement(measurement, context.scale, range.highest);
  if (toLowest === undefined || toHighest === undefined) return "notAssessed";
  const isEnough = context.direction === "lower" || toLowest >= 0;
  const isWithin = context.direction === "higher" || toHighest <= 0;
  return isEnough && isWithin ? "met" : "notMet";
}

/** "Đạt 80%" asks for at least, at most or exactly so much, by which way is better. */
function resolved(comparator: FigureComparator, direction: Direction): Exclude<FigureComparator, "reach"> {
  if (comparator !== "reach") return comparator;
  if (direction === "none") return "exactly";
  return direction === "higher" ? "atLeast" : "atMost";
}

function figureVerdict(comparator: Exclude<FigureComparator, "reach">, order: -1 | 0 | 1 | undefined): Verdict {
  if (order === undefined) return "notAssessed";
  const accepted = { atLeast: [0, 1], moreThan: [1], atMost: [-1, 0], lessThan: [-1], exactly: [0] }[comparator];
  return accepted.includes(order) ? "met" : "notMet";
}

/** More digits than this tell a reader nothing. */
const MOST_EXTRA_DIGITS = 6;

function tellingFigure(bounds: readonly Decimal[], measurement: Measurement, { scale, decimals }: ConditionContext) {
  const isTelling = (figure: Decimal): boolean =>
    bounds.every((bound) => compareDecimals(figure, bound) === compareMeasurement(measurement, scale, bound));
  const figures = Array.from({ length: MOST_EXTRA_DIGITS + 1 }, (_, extra) => {
    const value = measurement.kind === "value" ? measurement.value : roundedFigure(measurement, scale, decimals + extra);
    return value === undefined ? undefined : { value, decimals: decimals + extra };
  }).filter((figure) => figure !== undefined);
  return figures.find(({ value }) => isTelling(value)) ?? figures[0];
}

function boundsOf(condition: Exclude<Condition, { comparator: "complete" }>): readonly Decimal[] {
  return condition.comparator === "between" ? [condition.lowest, condition.highest] : [condition.value];
}

function fractionText({ numerator, denominator }: Extract<Measurement, { kind: "fraction" }>): string {
  return `${formatNumber(numerator)}/${formatNumber(denominator)}`;
}

const ZERO = "0" as Decimal;
