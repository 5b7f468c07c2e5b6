import type { Plan, TaskPart, WatchedArea } from "#core/planning/index.ts";
import type { PlanRow } from "../tables/planning-tables.ts";
import { type Columns, createRepository } from "./repository.ts";
import { listFromText, listToText, withoutNulls } from "./row-codec.ts";

/** Plans. */
export const planRepository = createRepository({ table: "plans", parts: {}, columnsOf, readRow: planOf });

function planOf(row: PlanRow): Plan {
  return {
    id: row.id,
    title: row.title,
    period: row.period,
    issuerUnitId: row.issuer_unit_id,
    areas: listFromText(row.areas),
    ...withoutNulls({
      documentId: row.document_id,
      parentPlanId: row.parent_plan_id,
      taskParts: row.task_parts === null ? null : (JSON.parse(row.task_parts) as readonly TaskPart[]),
      watched: row.watched === null ? null : (JSON.parse(row.watched) as readonly WatchedArea[]),
    }),
  };
}

function columnsOf(plan: Plan): Columns<"plans"> {
  return {
    title: plan.title,
    period: plan.period,
    issuer_unit_id: plan.issuerUnitId,
    document_id: plan.documentId ?? null,
    parent_plan_id: plan.parentPlanId ?? null,
    areas: listToText(plan.areas),
    task_parts: plan.taskParts === undefined ? null : JSON.stringify(plan.taskParts),
    watched: plan.watched === undefined ? null : JSON.stringify(plan.watched),
  };
}
