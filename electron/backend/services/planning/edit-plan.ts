import type { Changes } from "#backend/database/change-set.ts";
import type { OpenDatabase } from "#backend/database/database-handle.ts";
import { planRepository } from "#backend/database/repositories/plan-repository.ts";
import { unitRepository } from "#backend/database/repositories/unit-repository.ts";
import type { PlanHead } from "#contract/planning.ts";
import { enterPeriod, type PeriodKey, type Plan } from "#core/planning/index.ts";
import { failure, type Result, success } from "#core/result.ts";
import { lowerInitial } from "#core/vietnamese/index.ts";
import { changePlanning } from "./change-planning.ts";
import { loadIndicatorLines } from "./indicator-lines.ts";
import { openPlan } from "./open-plan.ts";
import type { HeadMistake, PlanningFailure } from "./planning-failure.ts";
import { loadProjectLines } from "./project-lines.ts";
import type { SheetLines } from "./sheet-lines.ts";
import { loadTaskLines } from "./task-lines.ts";

/** Makes a plan with a head and nothing in it yet; gives its id. */
export function createPlan(database: OpenDatabase, head: PlanHead): Promise<Result<string, PlanningFailure>> {
  return changePlanning(database, `Thêm kế hoạch ${head.title}`, async (changes) => {
    const checked = await checkHead(changes, head);
    if (!checked.ok) return checked;
    const plan: Plan = { id: database.environment.ids(), areas: [], ...checked.value };
    await planRepository.insert(changes, plan);
    return success(plan.id);
  });
}

/** Gives a plan another head; what it holds stays. */
export function savePlanHead(database: OpenDatabase, planId: string, head: PlanHead): Promise<Result<undefined, PlanningFailure>> {
  return changePlanning(database, `Sửa kế hoạch ${head.title}`, async (changes) => {
    const found = await planRepository.find(changes.queries, planId);
    if (found === undefined) return failure({ kind: "plan-unknown", given: planId });
    const checked = await checkHead(changes, head, planId);
    if (!checked.ok) return checked;
    const { documentId: _document, parentPlanId: _parent, ...rest } = found.value;
    await planRepository.save(changes, { ...rest, ...checked.value }, found.version);
    return success(undefined);
  });
}

/** Removes a plan with its targets, tasks and projects; its indicators and their results stay. */
export function removePlan(database: OpenDatabase, planId: string): Promise<Result<undefined, PlanningFailure>> {
  return changePlanning(database, "Xóa kế hoạch", async (changes) => {
    const open = await openPlan(changes.queries, planId, database.environment.ids);
    if (open === undefined) return failure({ kind: "plan-unknown", given: planId });
    const children = await planRepository.list(changes.queries, { parent_plan_id: planId });
    if (children.length > 0)
      return failure({ kind: "plan-in-use", title: open.plan.title, children: children.map(({ value }) => value.title) });
    await removeLines(changes, await loadIndicatorLines(changes.queries, open));
    await removeLines(changes, await loadTaskLines(changes.queries, open));
    await removeLines(changes, await loadProjectLines(changes.queries, open));
    // Entering an indicator may have added an area to the plan: the version is read anew.
    const { version } = (await planRepository.find(changes.queries, planId)) ?? open;
    await changes.remove("plans", { id: planId, version });
    return success(undefined);
  });
}

async function removeLines<Entry>(changes: Changes, lines: SheetLines<Entry>): Promise<void> {
  await lines.save(changes, { added: [], changed: [], removedIds: [...lines.entries.keys()] });
}

type CheckedHead = Pick<Plan, "title" | "period" | "issuerUnitId" | "documentId" | "parentPlanId">;

async function checkHead(changes: Changes, head: PlanHead, planId?: string): Promise<Result<CheckedHead, PlanningFailure>> {
  const title = titleOf(head.title);
  const period = enterPeriod(head.period.trim());
  const issuer = await unitRepository.find(changes.queries, head.issuerUnitId);
  const mistakes: readonly HeadMistake[] = [
    ...(title === "" ? [{ field: "title" as const, message: "Chưa có tên kế hoạch; hãy ghi nội dung sau chữ “Kế hoạch”." }] : []),
    ...(period.ok ? [] : [{ field: "period" as const, message: period.failure }]),
    ...(issuer === undefined ? [{ field: "issuerUnitId" as const, message: "Chưa chọn cơ quan ban hành; hãy chọn trong danh mục." }] : []),
    ...(planId !== undefined && head.parentPlanId === planId
      ? [{ field: "parentPlanId" as const, message: "Kế hoạch không thể là kế hoạch cấp trên của chính nó; hãy chọn kế hoạch khác." }]
      : []),
  ];
  if (mistakes.length > 0 || !period.ok) return failure({ kind: "head-mistaken", mistakes });
  return success({ title, period: period.value satisfies PeriodKey, issuerUnitId: head.issuerUnitId, ...linksOf(head) });
}

function linksOf({ documentId, parentPlanId }: PlanHead): Pick<Plan, "documentId" | "parentPlanId"> {
  return { ...(documentId === null ? {} : { documentId }), ...(parentPlanId === null ? {} : { parentPlanId }) };
}

/** A title follows the word "Kế hoạch"; whoever types that word as well means the same. */
function titleOf(typed: string): string {
  const title = typed
    .normalize("NFC")
    .trim()
    .replace(/\s+/g, " ")
    .replace(/^kế hoạch /i, "");
  return lowerInitial(title);
}
