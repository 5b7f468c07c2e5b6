import type { FactRef } from "#core/document/inline.ts";
import { type Assessment, assess, type Indicator, type IndicatorResult, type Plan, type Target } from "#core/planning/index.ts";
import { type FactKey, parseFactKey } from "./fact-key.ts";
import type { GatheredFact } from "./gathered-fact.ts";
import { resultFact, targetFact, verdictFact } from "./indicator-facts.ts";
import { conditionNamed, conditionVerdict } from "./judgement-view.ts";
import type { OfficeRecords } from "./office-records.ts";
import { resultPartFact, targetPartFact } from "./part-facts.ts";
import { moneyFact } from "./project-facts.ts";
import { reportedResult } from "./reported-result.ts";

/** The facts a template or a document names by key, as the issuer of the plan reports them; those that are not there are left out. */
export function namedFacts(records: OfficeRecords, plan: Plan, keys: readonly FactRef[]): readonly GatheredFact[] {
  return keys.flatMap((ref) => {
    const key = parseFactKey(ref);
    const found = key === undefined ? undefined : factUnder(records, plan, key);
    return found === undefined ? [] : [{ ...found, fact: { ...found.fact, ref } }];
  });
}

function factUnder(records: OfficeRecords, plan: Plan, key: FactKey): GatheredFact | undefined {
  if (key.kind === "project") {
    const project = records.projects.find(({ id }) => id === key.projectId);
    return project && moneyFact(project, key.money);
  }
  const indicator = records.indicators.find(({ code }) => code === key.code);
  if (indicator === undefined) return undefined;
  const target = targetNamed(records, plan, indicator, key.period);
  if (key.part === "target") return target && targetOrPart(indicator, target, key.detail);
  const result = resultNamed(records, plan, indicator, key);
  if (key.part !== "verdict") return result && resultOrPart(indicator, result, target, key.detail);
  return target && result && verdictOrPart(indicator, result, assess(indicator, target, result), key.detail);
}

function targetOrPart(indicator: Indicator, target: Target, detail: string | undefined): GatheredFact | undefined {
  return detail === undefined ? targetFact(indicator, target) : targetPartFact(indicator, target, detail);
}

function resultOrPart(
  indicator: Indicator,
  result: IndicatorResult,
  target: Target | undefined,
  detail: string | undefined,
): GatheredFact | undefined {
  return detail === undefined ? resultFact(indicator, result) : resultPartFact(indicator, result, target, detail);
}

function verdictOrPart(
  indicator: Indicator,
  result: IndicatorResult,
  assessment: Assessment,
  detail: string | undefined,
): GatheredFact | undefined {
  if (detail === undefined) return verdictFact(indicator, result, assessment);
  const condition = conditionNamed(assessment, detail);
  return condition && conditionVerdict(indicator, result, condition);
}

/** The target the plan itself sets, else the one set by any other plan. */
function targetNamed({ targets }: OfficeRecords, plan: Plan, { id }: Indicator, period: string): Target | undefined {
  const set = targets.filter((target) => target.indicatorId === id && target.period === period);
  return set.find(({ planId }) => planId === plan.id) ?? set[0];
}

function resultNamed(
  records: OfficeRecords,
  plan: Plan,
  { id }: Indicator,
  { period, part }: Extract<FactKey, { readonly kind: "indicator" }>,
): IndicatorResult | undefined {
  const spanned = part === "inPeriod" || part === "cumulative" ? records.results.filter(({ span }) => span === part) : records.results;
  return reportedResult({ units: records.units, results: spanned }, plan.issuerUnitId, id, period);
}
