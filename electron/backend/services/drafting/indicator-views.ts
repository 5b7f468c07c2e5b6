import type { PlainDate } from "#core/plain-date.ts";
import {
  assess,
  compareResults,
  type Indicator,
  type IndicatorResult,
  type Period,
  type Plan,
  periodKey,
  previousPeriod,
  samePeriodLastYear,
  type Target,
  unitOfMeasure,
} from "#core/planning/index.ts";
import type { IndicatorView } from "#core/templating/index.ts";
import { groupBy } from "../planning/group-by.ts";
import { teamNamesOf } from "./assigned-units.ts";
import type { Gathered } from "./gathered-fact.ts";
import { resultFact, targetFact, verdictFact } from "./indicator-facts.ts";
import { judgementView } from "./judgement-view.ts";
import type { OfficeRecords } from "./office-records.ts";
import { reportedResult } from "./reported-result.ts";

/** A plan, the period reported on, and the day by which units are named. */
export interface ReportScope {
  readonly plan: Plan;
  readonly period: Period;
  readonly day: PlainDate;
}

/**
 * The indicators of a plan in the order of its areas and in each of its targets, with target, result, verdict and the results they are compared
 * with. A plan that sets no targets reports on the indicators it watches, else on every one of its areas, as far as there is a result.
 */
export function indicatorViews(records: OfficeRecords, scope: ReportScope): readonly Gathered<IndicatorView>[] {
  const reported = reportedIndicators(records, scope);
  const resultsOf = groupBy(records.results, ({ indicatorId }) => indicatorId);
  const assignmentsOf = groupBy(records.assignments, ({ subjectId }) => subjectId);
  const views = reported.map(({ indicator, target }) => {
    const own = { results: resultsOf.get(indicator.id) ?? [], assignments: assignmentsOf.get(indicator.id) ?? [] };
    return indicatorView({ ...records, ...own }, scope, indicator, target);
  });
  return reported.some(({ target }) => target !== undefined) ? views : views.filter(({ view }) => view.result);
}

/** An indicator a plan is reported on with, and its target where the plan sets one. */
export interface ReportedIndicator {
  readonly indicator: Indicator;
  readonly target: Target | undefined;
}

/** The indicators a plan is reported on with, in the order of its areas and in each of its targets. */
export function reportedIndicators(
  records: Pick<OfficeRecords, "indicators" | "targets">,
  scope: ReportScope,
): readonly ReportedIndicator[] {
  const { plan } = scope;
  const own = records.targets.filter((target) => target.planId === plan.id && isForIssuer(target, plan));
  const targetsOf = groupBy(own, ({ indicatorId }) => indicatorId);
  return indicatorsOf(records, plan, own).map((indicator) => ({ indicator, target: targetIn(targetsOf.get(indicator.id) ?? [], scope) }));
}

function indicatorsOf({ indicators }: Pick<OfficeRecords, "indicators">, plan: Plan, targets: readonly Target[]): readonly Indicator[] {
  const byId = groupBy(indicators, ({ id }) => id);
  const withId = (id: string) => byId.get(id) ?? [];
  const targeted = [...new Set(targets.map(({ indicatorId }) => indicatorId))];
  if (targeted.length > 0) return inAreaOrder(targeted.flatMap(withId), plan);
  if (plan.watched === undefined) return inAreaOrder(indicators, plan).filter(({ area }) => plan.areas.includes(area));
  return plan.watched.flatMap(({ area, indicators: watched }) =>
    watched.flatMap(({ indicatorId, name }) => withId(indicatorId).map((one) => ({ ...one, area, name: name ?? one.name }))),
  );
}

function isForIssuer({ unitId }: Target, plan: Plan): boolean {
  return unitId === undefined || unitId === plan.issuerUnitId;
}

/** Areas the plan does not list come last. */
function inAreaOrder(indicators: readonly Indicator[], { areas }: Plan): readonly Indicator[] {
  const placeOf = ({ area }: Indicator) => (areas.includes(area) ? areas.indexOf(area) : areas.length);
  return indicators.toSorted((left, right) => placeOf(left) - placeOf(right));
}

/** Of the targets of an indicator that of the very period; where the plan sets none, that of the whole plan. */
function targetIn(own: readonly Target[], { plan, period }: ReportScope): Target | undefined {
  return own.find((target) => target.period === periodKey(period)) ?? own.find((target) => target.period === plan.period) ?? own[0];
}

function indicatorView(
  records: OfficeRecords,
  scope: ReportScope,
  indicator: Indicator,
  target: Target | undefined,
): Gathered<IndicatorView> {
  const result = resultIn(records, scope, indicator, scope.period);
  // A verdict is given on the period the target is set for, never on a part of it.
  const assessment = target !== undefined && result?.period === target.period ? assess(indicator, target, result) : undefined;
  const known = {
    target: target && targetFact(indicator, target),
    result: result && resultFact(indicator, result),
    verdict: result && assessment && verdictFact(indicator, result, assessment),
    ...earlierFacts(records, scope, indicator, result),
  };
  const judgement = judgementView(indicator, result, assessment);
  const { code, name, area } = indicator;
  const team = teamNamesOf(records, "indicator", indicator.id, scope.day);
  const view = {
    code,
    name,
    area,
    partOf: records.indicators.find(({ id }) => id === indicator.partOf)?.code ?? null,
    unit: unitOfMeasure(indicator),
    ...team,
    isAssigned: team.lead !== null,
    target: known.target?.fact ?? null,
    statement: target?.statement ?? null,
    result: known.result?.fact ?? null,
    previous: known.previous?.fact ?? null,
    lastYear: known.lastYear?.fact ?? null,
    verdict: known.verdict?.fact ?? null,
    isMet: known.verdict === undefined ? null : assessment?.verdict === "met",
    ...judgement.view,
    definition: indicator.definition ?? null,
    narrative: result?.narrative ?? null,
  };
  const facts = [...Object.values(known).filter((fact) => fact !== undefined), ...judgement.facts];
  return { view, facts, rows: [{ view, table: "indicators", rowId: indicator.id }] };
}

/** A whole year and nine months are preceded by the same period of last year, which is compared with once. */
function earlierFacts(records: OfficeRecords, scope: ReportScope, indicator: Indicator, result: IndicatorResult | undefined) {
  const before = previousPeriod(scope.period);
  const lastYear = samePeriodLastYear(scope.period);
  const isSame = lastYear !== undefined && periodKey(lastYear) === periodKey(before);
  return {
    previous: earlierFact(records, scope, indicator, result, before),
    lastYear: lastYear === undefined || isSame ? undefined : earlierFact(records, scope, indicator, result, lastYear),
  };
}

function earlierFact(
  records: OfficeRecords,
  scope: ReportScope,
  indicator: Indicator,
  result: IndicatorResult | undefined,
  period: Period,
) {
  const earlier = resultIn(records, scope, indicator, period);
  if (earlier === undefined || (result !== undefined && !compareResults(indicator, result, earlier).ok)) return undefined;
  return resultFact(indicator, earlier);
}

/** A review of several years says how things stand in the last of them where nothing is known of the whole. */
function resultIn(records: OfficeRecords, { plan }: ReportScope, indicator: Indicator, period: Period): IndicatorResult | undefined {
  const lastYear = period.kind === "span" ? [periodKey({ kind: "year", year: period.toYear })] : [];
  const found = [periodKey(period), ...lastYear].map((key) => reportedResult(records, plan.issuerUnitId, indicator.id, key));
  return found.find((result) => result !== undefined);
}
