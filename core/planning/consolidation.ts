import type { PlainDate } from "../plain-date.ts";
import type { Problem } from "../problem.ts";
import type { BreakdownPart, IndicatorResult, Measurement, ResultState } from "./result.ts";

/** What can be the matter when results of units are brought together. */
export type ConsolidationFault =
  | "missing"
  | "duplicate"
  | "unexpectedUnit"
  | "unitNotValid"
  | "notAddable"
  | "noFigure"
  | "mixedSpan"
  | "mixedState"
  | "mixedAsOf";

/** A fault with the units it concerns. */
export interface ConsolidationProblem extends Problem {
  readonly fault: ConsolidationFault;
  readonly unitIds: readonly string[];
}

/** Tổng hợp: the results of units brought into one, and everything needed to trust or doubt it. */
export interface Consolidation {
  /** The sum, the ratio of the sums, or how many units finished of those that should; `none` when nothing could be counted. */
  readonly measurement: Measurement;
  /** As its parts, when any part was counted: cumulative or in the period, and the weakest state among them. */
  readonly span: IndicatorResult["span"];
  readonly state: ResultState;
  /** The one day all figures stood at; absent when they differ or were not given. */
  readonly asOf?: PlainDate;
  /** Parts added up by label, when every counted result has the same labels. */
  readonly breakdown: readonly BreakdownPart[];
  /** The results counted, in the order of the units. */
  readonly resultIds: readonly string[];
  /** Units that should report and whose figure is counted; those whose figure is not, for whatever reason. */
  readonly countedUnitIds: readonly string[];
  readonly missingUnitIds: readonly string[];
  readonly problems: readonly ConsolidationProblem[];
}
