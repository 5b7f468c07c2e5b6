import type { Decimal } from "../decimal.ts";
import type { PlainDate } from "../plain-date.ts";
import type { PeriodKey } from "./period.ts";

/**
 * What was found. A fraction keeps numerator and denominator, the ratio is always computed from them. `completion` is said in words. `none`
 * is an answer too: nothing can be given, and perhaps why.
 */
export type Measurement =
  | { readonly kind: "value"; readonly value: Decimal }
  | { readonly kind: "fraction"; readonly numerator: Decimal; readonly denominator: Decimal }
  | { readonly kind: "completion"; readonly stage: "notStarted" | "inProgress" | "completed" }
  | { readonly kind: "none"; readonly reason?: string };

/** How firm a figure is: sơ bộ, ước, chính thức. */
export type ResultState = "preliminary" | "estimate" | "official";

/** What was found for a further condition of the target; figures are in the unit of that condition. */
export interface SubResult {
  readonly key: string;
  readonly measurement: Measurement;
}

/** One part of a figure: `cấp độ 2`, 3. For a ratio the parts are parts of the numerator. */
export interface BreakdownPart {
  readonly label: string;
  readonly value: Decimal;
}

/** Kết quả thực hiện: what one unit reports on one indicator for one period. */
export interface IndicatorResult {
  readonly id: string;
  readonly indicatorId: string;
  readonly unitId: string;
  readonly period: PeriodKey;
  /** In the unit of its indicator. */
  readonly measurement: Measurement;
  /** What stands before a figure known only roughly: `trên`, `gần`, `khoảng`. */
  readonly qualifier?: string;
  /** Trong kỳ, or lũy kế since the beginning. */
  readonly span: "inPeriod" | "cumulative";
  readonly state: ResultState;
  /** Tính đến ngày: the day the figure stood so. */
  readonly asOf?: PlainDate;
  /** Parts that must add up to the figure; empty for none. */
  readonly breakdown: readonly BreakdownPart[];
  readonly subResults: readonly SubResult[];
  /** Kết quả bằng lời, hạn chế, nguyên nhân, kiến nghị. */
  readonly narrative?: string;
  readonly limits?: string;
  readonly causes?: string;
  readonly proposals?: string;
  /** Where the figure was taken from: a system, a submission, a document. */
  readonly source?: string;
}

/** What of a result matters when the results of units are brought together: the figure and how it was meant, not the words beside it. */
export type ReportedFigure = Pick<
  IndicatorResult,
  "id" | "indicatorId" | "unitId" | "period" | "measurement" | "span" | "state" | "asOf" | "breakdown"
>;
