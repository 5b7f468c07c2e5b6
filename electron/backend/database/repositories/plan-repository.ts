import type { Plan } from "#core/planning/index.ts";
import type { Changes } from "../change-set.ts";
import type { ReadQueries } from "../read.ts";
import type { PlanRow } from "../tables/planning-tables.ts";
import { listFromText, listToText, type Stored, withoutNulls } from "./row-codec.ts";

/** All plans in the order they were entered. */
export async function listPlans(queries: ReadQueries): Promise<readonly Stored<Plan>[]> {
  const rows = await queries.selectFrom("plans").selectAll().orderBy("id").execute();
  return rows.map((row) => ({ value: planOf(row), version: row.version }));
}

/** Enters a plan under its own id. */
export async function insertPlan(changes: Changes, plan: Plan): Promise<void> {
  await changes.insert("plans", { id: plan.id, ...planColumns(plan) });
}

/** Saves a plan as it is now; refused when it is no longer at the version seen. */
export async function savePlan(changes: Changes, plan: Plan, seenVersion: number): Promise<void> {
  await changes.update("plans", { id: plan.id, version: seenVersion }, planColumns(plan));
}

function planOf(row: PlanRow): Plan {
  return {
    id: row.id,
    title: row.title,
    period: row.period,
    issuerUnitId: row.issuer_unit_id,
    areas: listFromText(row.areas),
    ...withoutNulls({ documentId: row.document_id, parentPlanId: row.parent_plan_id }),
  };
}

/** A plan in the columns of its table. */
export function planColumns(plan: Plan): Omit<PlanRow, "id" | "version"> {
  return {
    title: plan.title,
    period: plan.period,
    issuer_unit_id: plan.issuerUnitId,
    document_id: plan.documentId ?? null,
    parent_plan_id: plan.parentPlanId ?? null,
    areas: listToText(plan.areas),
  };
}
