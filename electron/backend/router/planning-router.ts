import type { Refusal } from "#contract/refusal.ts";
import { describeChangeFailure } from "../database/change-failure.ts";
import { type ReadQueries, read } from "../database/read.ts";
import { undoChange } from "../services/data-folder/undo-change.ts";
import { createPlan, removePlan, savePlanHead } from "../services/planning/edit-plan.ts";
import { lastChange } from "../services/planning/last-change.ts";
import { listPlans, planHeadChoices } from "../services/planning/plan-list.ts";
import { enterPlanCells, planSheet, removePlanRows } from "../services/planning/plan-sheet.ts";
import type { HeadMistake, PlanningFailure } from "../services/planning/planning-failure.ts";
import { api, openDatabaseOf, type RouterContext, valueOrRefusal } from "./context.ts";
import { refusalOfData } from "./refusal-of-data.ts";

/** Plans with their indicators, tasks and projects. */
export const planningRouter = {
  plans: api.planning.plans.handler(({ context, errors }) => readOrRefuse(context, errors, listPlans)),
  headChoices: api.planning.headChoices.handler(({ context, errors }) => readOrRefuse(context, errors, planHeadChoices)),
  create: api.planning.create.handler(async ({ context, input, errors }) => ({
    planId: valueOrRefusal(await createPlan(openDatabaseOf(context, errors), input), errors, refusalOfPlanning),
  })),
  saveHead: api.planning.saveHead.handler(async ({ context, input: { planId, ...head }, errors }) => {
    valueOrRefusal(await savePlanHead(openDatabaseOf(context, errors), planId, head), errors, refusalOfPlanning);
  }),
  remove: api.planning.remove.handler(async ({ context, input, errors }) => {
    valueOrRefusal(await removePlan(openDatabaseOf(context, errors), input.planId), errors, refusalOfPlanning);
  }),
  sheet: api.planning.sheet.handler(async ({ context, input, errors }) =>
    valueOrRefusal(await planSheet(openDatabaseOf(context, errors), input), errors, refusalOfPlanning),
  ),
  enter: api.planning.enter.handler(async ({ context, input: { edits, ...place }, errors }) =>
    valueOrRefusal(await enterPlanCells(openDatabaseOf(context, errors), place, edits), errors, refusalOfPlanning),
  ),
  removeRows: api.planning.removeRows.handler(async ({ context, input: { rowIds, ...place }, errors }) =>
    valueOrRefusal(await removePlanRows(openDatabaseOf(context, errors), place, rowIds), errors, refusalOfPlanning),
  ),
  lastChange: api.planning.lastChange.handler(({ context, errors }) => readOrRefuse(context, errors, lastChange)),
  undo: api.planning.undo.handler(async ({ context, input, errors }) => {
    valueOrRefusal(await undoChange(openDatabaseOf(context, errors), input.id), errors, refusalOfData);
  }),
};

async function readOrRefuse<Value>(
  context: RouterContext,
  errors: Parameters<typeof openDatabaseOf>[1] & Parameters<typeof valueOrRefusal>[1],
  work: (queries: ReadQueries) => Promise<Value>,
): Promise<Value> {
  const done = await read(openDatabaseOf(context, errors), work);
  return valueOrRefusal(done, errors, (failure) => refusalOfData({ kind: "database", failure }));
}

const HEAD_FIELDS: Readonly<Record<HeadMistake["field"], string>> = {
  title: "Tên kế hoạch",
  period: "Thời gian",
  issuerUnitId: "Cơ quan ban hành",
  parentPlanId: "Kế hoạch cấp trên",
};

function refusalOfPlanning(failure: PlanningFailure): Refusal {
  switch (failure.kind) {
    case "plan-unknown":
      return { kind: failure.kind, message: "Kế hoạch này không còn nữa; hãy chọn kế hoạch khác." };
    case "head-mistaken":
      return {
        kind: failure.kind,
        message: "Chưa lưu được kế hoạch; hãy sửa các chỗ sau.",
        mistakes: failure.mistakes.map(({ field, message }) => ({ where: HEAD_FIELDS[field], message })),
      };
    case "plan-in-use":
      return {
        kind: failure.kind,
        message: `Còn ${failure.children.length} kế hoạch cụ thể hóa kế hoạch này nên chưa xóa được; hãy sửa hoặc xóa các kế hoạch ấy trước.`,
        mistakes: failure.children.map((message) => ({ message })),
      };
    case "database":
      return { kind: failure.failure.kind, message: describeChangeFailure(failure.failure) };
  }
}
