import { compareDecimals, type Decimal, decimal, differenceOf, productOf, quotientOf, roundTo } from "../decimal.ts";
import { present } from "../present.ts";
import { type Problem, problemAt } from "../problem.ts";
import { failure, type Result, success } from "../result.ts";
import { figureWithUnit } from "./describe-target.ts";
import { figureOf } from "./figure.ts";
import { decimalsOf, type Indicator, unitOfMeasure } from "./indicator.ts";
import { type Period, periodKey, periodOf } from "./period.ts";
import { comparePeriods } from "./period-days.ts";
import { periodLabel } from "./period-label.ts";
import { samePeriodLastYear } from "./period-sequence.ts";
import type { IndicatorResult } from "./result.ts";

/** How a result stands to an earlier one. */
export interface Comparison {
  readonly current: Decimal;
  readonly earlier: Decimal;
  /** Current minus earlier, in the unit of the indicator; for per cents these are percentage points (điểm phần trăm). */
  readonly difference: Decimal;
  /** The difference in per cent of the earlier figure, rounded half up; absent for per cents and where the earlier figure is not positive. */
  readonly relativeChange?: Decimal;
  /** For a sentence: `tăng 5,2 điểm phần trăm so với cùng kỳ năm 2022`, `bằng cùng kỳ năm 2022`, `không đổi so với quý I năm 2023`. */
  readonly wording: string;
}

/** Digits of a relative change after the mark. */
const RELATIVE_DECIMALS = 1;

/**
 * Compares a result with one of an earlier period. Both figures are taken as printed, with the digits of the indicator, so that a reader who
 * subtracts them finds the difference of the sentence. Per cents differ by points; other figures by per cent, or by their own unit where the
 * earlier figure is not positive or the change would print as 0%. Fails when a figure is missing, or when one counts the period and the
 * other since the beginning. Results of another indicator, or in the wrong order, are a bug and throw.
 */
export function compareResults(indicator: Indicator, current: IndicatorResult, earlier: IndicatorResult): Result<Comparison, Problem> {
  const [period, base] = [periodOf(current.period), periodOf(earlier.period)];
  if (current.indicatorId !== indicator.id || earlier.indicatorId !== indicator.id) throw new Error(`Not results of ${indicator.id}`);
  if (comparePeriods(base, period) >= 0) throw new Error(`${earlier.period} is not before ${current.period}`);
  if (current.span !== earlier.span) return failure(unlikeSpans(indicator, period, base));
  const [now, before] = [figureOf(indicator, current), figureOf(indicator, earlier)];
  if (now === undefined) return failure(noFigure(indicator, period));
  if (before === undefined) return failure(noFigure(indicator, base));
  return success(compareFigures(indicator, now, before, basisOf(period, base)));
}

function compareFigures(indicator: Indicator, current: Decimal, earlier: Decimal, basis: Basis): Comparison {
  const difference = differenceOf(current, earlier);
  const relativeChange = isPercent(indicator) ? undefined : relativeChangeOf(difference, earlier);
  const wording = wordingOf(indicator, difference, relativeChange, basis);
  return { current, earlier, difference, ...present({ relativeChange }), wording };
}

function relativeChangeOf(difference: Decimal, earlier: Decimal): Decimal | undefined {
  return compareDecimals(earlier, ZERO) > 0 ? quotientOf(productOf(difference, HUNDRED), earlier, RELATIVE_DECIMALS) : undefined;
}

interface Basis {
  readonly label: string;
  readonly isSamePeriod: boolean;
}

/** A whole year is compared with the year before it, not with a "cùng kỳ". */
function basisOf(period: Period, base: Period): Basis {
  const lastYear = samePeriodLastYear(period);
  const isSamePeriod = period.kind !== "year" && lastYear !== undefined && periodKey(lastYear) === periodKey(base);
  return isSamePeriod && base.kind !== "span"
    ? { label: `cùng kỳ năm ${base.year}`, isSamePeriod }
    : { label: periodLabel(base), isSamePeriod };
}

function wordingOf(indicator: Indicator, difference: Decimal, relativeChange: Decimal | undefined, { label, isSamePeriod }: Basis): string {
  const order = compareDecimals(difference, ZERO);
  if (order === 0) return isSamePeriod ? `bằng ${label}` : `không đổi so với ${label}`;
  return `${order > 0 ? "tăng" : "giảm"} ${amountOfChange(indicator, magnitude(difference), relativeChange)} so với ${label}`;
}

function amountOfChange(indicator: Indicator, difference: Decimal, relativeChange: Decimal | undefined): string {
  const unit = unitOfMeasure(indicator);
  if (isPercent(indicator)) return figureWithUnit(difference, POINTS, decimalsToPrint(difference, decimalsOf(indicator)));
  if (relativeChange === undefined || roundTo(relativeChange, RELATIVE_DECIMALS) === ZERO) return figureWithUnit(difference, unit);
  return figureWithUnit(magnitude(relativeChange), "%");
}

/** A whole number of points prints without its zeros: `tăng 5 điểm phần trăm`. */
function decimalsToPrint(difference: Decimal, decimals: number): number {
  return roundTo(difference, 0) === difference ? 0 : decimals;
}

const POINTS = "điểm phần trăm";

function isPercent(indicator: Indicator): boolean {
  return unitOfMeasure(indicator).startsWith("%");
}

function magnitude(value: Decimal): Decimal {
  return compareDecimals(value, ZERO) < 0 ? differenceOf(ZERO, value) : value;
}

function unlikeSpans({ name }: Indicator, period: Period, base: Period): Problem {
  const message = `“${name}”: một trong hai số của ${periodLabel(period)} và ${periodLabel(base)} là lũy kế, số kia là trong kỳ, nên không so sánh được.`;
  return problemAt("span", message, "Nhập cả hai kỳ theo cùng một cách tính.");
}

function noFigure({ name }: Indicator, period: Period): Problem {
  return problemAt(
    "measurement",
    `“${name}” chưa có số liệu của ${periodLabel(period)} để so sánh.`,
    "Nhập số liệu của kỳ này, hoặc bỏ phần so sánh.",
  );
}

const ZERO = decimal(0);
const HUNDRED = decimal(100);
