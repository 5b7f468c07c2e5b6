import type { ReadQueries } from "#backend/database/read.ts";
import { planRepository } from "#backend/database/repositories/plan-repository.ts";
import { listUnits } from "#backend/database/repositories/unit-repository.ts";
import type { IdSource } from "#backend/database/row-id.ts";
import { lastDayOf, type Plan, periodOf, type UnitDirectory } from "#core/planning/index.ts";

/** A plan with what its lists are read by. */
export interface OpenPlan {
  readonly plan: Plan;
  readonly version: number;
  readonly directory: UnitDirectory;
  readonly newId: IdSource;
}

/** The plan with an id; undefined where there is none. */
export async function openPlan(queries: ReadQueries, planId: string, newId: IdSource): Promise<OpenPlan | undefined> {
  const found = await planRepository.find(queries, planId);
  if (found === undefined) return undefined;
  const units = (await listUnits(queries)).map(({ value }) => value);
  return { plan: found.value, version: found.version, directory: { units, date: lastDayOf(periodOf(found.value.period)) }, newId };
}
