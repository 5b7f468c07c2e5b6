import {
  chainOfPredecessors,
  chainOfSuccessors,
  findUnit,
  type IndicatorResult,
  type PeriodKey,
  type ResultState,
  type Unit,
} from "#core/planning/index.ts";
import type { OfficeRecords } from "./office-records.ts";

const FIRMEST_FIRST: readonly ResultState[] = ["official", "preliminary", "estimate"];

/**
 * The result of an indicator for a period as the issuer of a plan reports it: its own, or that of the units it was made of or went over into.
 * Where the issuer reports none itself (a committee of the Party, a ministry), that of the one unit no other reporting unit stands above.
 * Of several the firmest; undefined where none was reported, or no one unit speaks for the whole.
 */
export function reportedResult(
  { units, results }: Pick<OfficeRecords, "units" | "results">,
  issuerId: string,
  indicatorId: string,
  period: PeriodKey,
): IndicatorResult | undefined {
  const reported = results.filter((result) => result.indicatorId === indicatorId && result.period === period);
  const issuers = [issuerId, ...[...chainOfPredecessors(units, issuerId), ...chainOfSuccessors(units, issuerId)].map(({ id }) => id)];
  const own = issuers.map((id) => reported.filter(({ unitId }) => unitId === id)).find((found) => found.length > 0);
  return firmest(own ?? reportedFromTop(units, reported));
}

function firmest(results: readonly IndicatorResult[]): IndicatorResult | undefined {
  return FIRMEST_FIRST.map((state) => results.findLast((result) => result.state === state)).find((result) => result !== undefined);
}

function reportedFromTop(units: readonly Unit[], reported: readonly IndicatorResult[]): readonly IndicatorResult[] {
  const reporters = new Set(reported.map(({ unitId }) => unitId));
  const top = [...reporters].filter((id) => !isUnderOneOf(units, id, reporters, units.length));
  return top.length === 1 ? reported.filter(({ unitId }) => unitId === top[0]) : [];
}

function isUnderOneOf(units: readonly Unit[], id: string, others: ReadonlySet<string>, stepsLeft: number): boolean {
  const parentId = findUnit(units, id)?.parentId;
  if (parentId === undefined || stepsLeft === 0) return false;
  return others.has(parentId) || isUnderOneOf(units, parentId, others, stepsLeft - 1);
}
