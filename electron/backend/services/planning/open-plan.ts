import type { ReadQueries } from "#backend/database/read.ts";
import { documentRepository } from "#backend/database/repositories/document-repository.ts";
import { planRepository } from "#backend/database/repositories/plan-repository.ts";
import { listUnits } from "#backend/database/repositories/unit-repository.ts";
import type { IdSource } from "#backend/database/row-id.ts";
import type { PlainDate } from "#core/plain-date.ts";
import { firstDayOf, lastDayOf, type Plan, periodOf, type UnitDirectory } from "#core/planning/index.ts";

/** A plan with what its lists are read by. */
export interface OpenPlan {
  readonly plan: Plan;
  readonly version: number;
  readonly directory: UnitDirectory;
  /** The day it assigns work on: that of its document, else the first of its time. */
  readonly issuedOn: PlainDate;
  readonly newId: IdSource;
}

/** The plan with an id; undefined where there is none. */
export async function openPlan(queries: ReadQueries, planId: string, newId: IdSource): Promise<OpenPlan | undefined> {
  const found = await planRepository.find(queries, planId);
  if (found === undefined) return undefined;
  const units = (await listUnits(queries)).map(({ value }) => value);
  const { value: plan, version } = found;
  const period = periodOf(plan.period);
  const document = plan.documentId === undefined ? undefined : await documentRepository.find(queries, plan.documentId);
  const issuedOn = document?.value.date ?? firstDayOf(period);
  return { plan, version, directory: { units, date: lastDayOf(period) }, issuedOn, newId };
}
