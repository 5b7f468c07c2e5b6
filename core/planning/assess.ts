import { present } from "../present.ts";
import { type ConditionContext, foundFor, verdictOn } from "./assess-condition.ts";
import type { AssessedCondition, Assessment, Verdict } from "./assessment.ts";
import { describeCondition } from "./describe-target.ts";
import { scaleOf } from "./figure.ts";
import { decimalsOf, type Indicator, scaleOfUnit, unitOfMeasure } from "./indicator.ts";
import type { IndicatorResult, Measurement, ResultState } from "./result.ts";
import type { Condition, SubCondition, Target } from "./target.ts";

/**
 * Judges a result by its target. Every condition counts: one that fails makes the whole "not met"; otherwise one that cannot be judged (no
 * figure, no denominator, another unit, not reported) leaves the whole "not assessed"; a target is met only by all of them. Figures are
 * compared exactly, fractions by their parts, so that 49,96% is not 50% even where it prints as 50,0%. A result for another indicator or
 * period is a bug and throws.
 */
export function assess(indicator: Indicator, target: Target, result: IndicatorResult | undefined): Assessment {
  requireSame(indicator, target, result);
  const conditions = [assessMain(indicator, target, result), ...target.subConditions.map((sub) => assessSub(indicator, sub, result))];
  const verdict = overall(conditions);
  const state = result?.state ?? "official";
  return { verdict, conditions, isEstimate: state === "estimate", explanation: explain(verdict, conditions, state) };
}

function assessMain(indicator: Indicator, { main }: Target, result: IndicatorResult | undefined): AssessedCondition {
  const unit = unitOfMeasure(indicator);
  const isComparable = main.comparator === "complete" || main.unit === unit;
  const measurement: Measurement = isComparable && result !== undefined ? result.measurement : { kind: "none" };
  const context = { scale: scaleOf(indicator), decimals: decimalsOf(indicator), unit, direction: indicator.direction };
  return assessCondition(main, measurement, context, result?.state);
}

function assessSub(indicator: Indicator, sub: SubCondition, result: IndicatorResult | undefined): AssessedCondition {
  const measurement = result?.subResults.find(({ key }) => key === sub.key)?.measurement ?? { kind: "none" as const };
  const unit = sub.condition.comparator === "complete" ? "" : sub.condition.unit;
  const context = { scale: scaleOfUnit(unit), decimals: decimalsOf(indicator), unit, direction: sub.direction ?? "higher" };
  return { key: sub.key, label: sub.label, ...assessCondition(sub.condition, measurement, context, result?.state) };
}

function assessCondition(
  condition: Condition,
  measurement: Measurement,
  context: ConditionContext,
  state: ResultState | undefined,
): AssessedCondition {
  const found = foundFor(condition, measurement, context);
  const wanted = describeCondition(condition);
  const met = verdictOn(condition, measurement, context);
  if (found === undefined) return { condition, wanted, met };
  const shown = state === "estimate" && found.figure !== undefined ? `ước ${found.shown}` : found.shown;
  return { condition, wanted, found: shown, ...present({ figure: found.figure }), met };
}

function overall(conditions: readonly AssessedCondition[]): Verdict {
  if (conditions.some(({ met }) => met === "notMet")) return "notMet";
  return conditions.every(({ met }) => met === "met") ? "met" : "notAssessed";
}

const OPENINGS: Readonly<Record<Verdict, string>> = { met: "Đạt", notMet: "Chưa đạt", notAssessed: "Chưa đánh giá được" };

/** How firm the figures are, said where they are not. */
const STATE_REMARKS: Readonly<Record<ResultState, string>> = {
  official: "",
  preliminary: " (số liệu sơ bộ)",
  estimate: " (số liệu ước)",
};

function explain(verdict: Verdict, conditions: readonly AssessedCondition[], state: ResultState): string {
  const clauses = conditions.map(({ label, found, wanted, met }) => {
    const subject = label === undefined ? "kết quả" : `trong đó ${label}`;
    const remark = conditions.length > 1 && met === "notMet" ? ", chưa đạt" : "";
    return found === undefined
      ? `${subject} chưa có số liệu để so với mục tiêu ${wanted}`
      : `${subject} ${found}, mục tiêu ${wanted}${remark}`;
  });
  return `${OPENINGS[verdict]}${STATE_REMARKS[state]}: ${clauses.join("; ")}.`;
}

function requireSame(indicator: Indicator, target: Target, result: IndicatorResult | undefined): void {
  if (target.indicatorId !== indicator.id) throw new Error(`Target ${target.id} is not for indicator ${indicator.id}`);
  if (result === undefined) return;
  if (result.indicatorId !== indicator.id) throw new Error(`Result ${result.id} is not of indicator ${indicator.id}`);
  if (result.period !== target.period)
    throw new Error(`Result ${result.id} is of ${result.period}, target ${target.id} of ${target.period}`);
}
