import { type AssessedCondition, type Assessment, type Indicator, type IndicatorResult, VERDICT_LABELS } from "#core/planning/index.ts";
import type { IndicatorView } from "#core/templating/index.ts";
import type { GatheredFact } from "./gathered-fact.ts";

type JudgementView = Pick<IndicatorView, "isMainMet" | "isPartlyMet" | "isJudged" | "conditions">;

/** What became of the figure and of each further condition of a target. Without an assessment nothing is judged. */
export function judgementView(
  indicator: Indicator,
  result: IndicatorResult | undefined,
  assessment: Assessment | undefined,
): { readonly view: JudgementView; readonly facts: readonly GatheredFact[] } {
  const [main, ...further] = assessment?.conditions ?? [];
  if (result === undefined || main === undefined) return { view: NOTHING, facts: [] };
  const isMet = main.met === "met";
  const verdicts = further.length === 0 ? [] : [main, ...further].map((condition) => conditionVerdict(indicator, result, condition));
  const view = {
    isMainMet: main.met === "notAssessed" ? null : isMet,
    isPartlyMet: isMet && further.some(({ met }) => met !== "met"),
    isJudged: main.met !== "notAssessed",
    conditions: verdicts.map((verdict) => ({ verdict: verdict?.fact ?? null })),
  };
  return { view, facts: verdicts.filter((verdict) => verdict !== undefined) };
}

const NOTHING: JudgementView = { isMainMet: null, isPartlyMet: null, isJudged: false, conditions: [] };

/** The key of the figure itself among the conditions of a target. */
const MAIN_KEY = "chinh";

/** `tthc-thanh-toan@2022/danh-gia/giao-dich`; undefined while the condition cannot be judged. */
export function conditionVerdict(
  indicator: Indicator,
  result: IndicatorResult,
  { key = MAIN_KEY, label, met, wanted, found }: AssessedCondition,
): GatheredFact | undefined {
  if (met === "notAssessed") return undefined;
  const fact = { ref: `${indicator.code}@${result.period}/danh-gia/${key}`, text: VERDICT_LABELS[met], period: result.period };
  const about = `${label ?? indicator.name}: mục tiêu ${wanted}${found === undefined ? "" : `, kết quả ${found}`}`;
  return { fact, table: "results", rowId: result.id, about };
}

/** The condition of an assessment under the last part of a key: `chinh` for the figure itself. */
export function conditionNamed({ conditions }: Assessment, name: string): AssessedCondition | undefined {
  return conditions.find(({ key = MAIN_KEY }) => key === name);
}
