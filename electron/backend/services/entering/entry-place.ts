import type { ChangeFailure } from "#backend/database/change-failure.ts";
import type { ReadQueries } from "#backend/database/read.ts";
import { planRepository } from "#backend/database/repositories/plan-repository.ts";
import {
  findUnit,
  type Period,
  type Plan,
  parsePeriod,
  periodKey,
  previousPeriod,
  samePeriodLastYear,
  type Unit,
} from "#core/planning/index.ts";
import { failure, type Result, success } from "#core/result.ts";
import { loadOfficeRecords, type OfficeRecords } from "../drafting/office-records.ts";

/** Whose results of which plan and period are entered. */
export interface EntryPlace {
  readonly planId: string;
  readonly period: string;
  /** The issuer of the plan where it is left out. */
  readonly unitId?: string | undefined;
}

/** Why results could not be shown or entered. */
export type EntryFailure =
  | { readonly kind: "plan-unknown"; readonly given: string }
  | { readonly kind: "period-malformed"; readonly given: string }
  | { readonly kind: "unit-unknown"; readonly given: string }
  | { readonly kind: "database"; readonly failure: ChangeFailure };

/** The place with everything that is shown beside it. */
export interface FoundPlace {
  readonly records: OfficeRecords;
  readonly plan: Plan;
  readonly period: Period;
  readonly unit: Unit;
}

/** Finds plan, period and unit, with the results of the period and of those it is compared with. */
export async function findPlace(queries: ReadQueries, place: EntryPlace): Promise<Result<FoundPlace, EntryFailure>> {
  const period = parsePeriod(place.period);
  if (period === undefined) return failure({ kind: "period-malformed", given: place.period });
  const plan = (await planRepository.find(queries, place.planId))?.value;
  if (plan === undefined) return failure({ kind: "plan-unknown", given: place.planId });
  const compared = [period, previousPeriod(period), samePeriodLastYear(period) ?? period].map(periodKey);
  const records = await loadOfficeRecords(queries, [...new Set(compared)]);
  const unitId = place.unitId ?? plan.issuerUnitId;
  const unit = findUnit(records.units, unitId);
  return unit === undefined ? failure({ kind: "unit-unknown", given: unitId }) : success({ records, plan, period, unit });
}
