import type { ReadQueries } from "#backend/database/read.ts";
import { planRepository } from "#backend/database/repositories/plan-repository.ts";
import { reportingRegimeRepository } from "#backend/database/repositories/reporting-regime-repository.ts";
import { comparePeriods, type Period, periodKey, periodLabel, periodOf, periodsOfYear } from "#core/planning/index.ts";
import { upperInitial } from "#core/vietnamese/index.ts";

/** A plan and the periods its results can be entered for. */
export interface EntryPlan {
  readonly planId: string;
  readonly title: string;
  readonly periods: readonly { readonly key: string; readonly label: string }[];
}

/** The plans, the newest first, each with its whole time and the periods units report on: quarters, and what the regimes ask for. */
export async function entryPlaces(queries: ReadQueries): Promise<readonly EntryPlan[]> {
  const plans = (await planRepository.list(queries)).map(({ value }) => value);
  const regimes = (await reportingRegimeRepository.list(queries)).map(({ value }) => value);
  const kinds = [...new Set(["year" as const, "quarter" as const, ...regimes.flatMap(({ periods }) => periods)])];
  return plans
    .toSorted((left, right) => comparePeriods(periodOf(right.period), periodOf(left.period)))
    .map(({ id, title, period }) => ({ planId: id, title: upperInitial(title), periods: periodsWithin(periodOf(period), kinds) }));
}

function periodsWithin(whole: Period, kinds: readonly Parameters<typeof periodsOfYear>[0][]): EntryPlan["periods"] {
  const [from, to] = whole.kind === "span" ? [whole.fromYear, whole.toYear] : [whole.year, whole.year];
  const years = Array.from({ length: to - from + 1 }, (_, index) => to - index);
  const within = years.flatMap((year) => kinds.flatMap((kind) => periodsOfYear(kind, year)));
  const all = whole.kind === "span" ? [whole, ...within] : within;
  return all.map((period) => ({ key: periodKey(period), label: upperInitial(periodLabel(period)) }));
}
