import type { Changes } from "#backend/database/change-set.ts";
import type { ReadQueries } from "#backend/database/read.ts";
import { assignmentRepository } from "#backend/database/repositories/assignment-repository.ts";
import { taskRepository } from "#backend/database/repositories/task-repository.ts";
import { enterTask, type Plan, showTask, TASK_FIELDS, type Task, type TaskEntry, taskPartsAfter } from "#core/planning/index.ts";
import { failure } from "#core/result.ts";
import { knownTeams } from "./assignment-changes.ts";
import { changePlan } from "./change-plan.ts";
import type { OpenPlan } from "./open-plan.ts";
import type { LineChanges, SheetLines } from "./sheet-lines.ts";

const ORDER: readonly string[] = TASK_FIELDS;

/** The tasks of a plan as lines of text. */
export async function loadTaskLines(queries: ReadQueries, open: OpenPlan): Promise<SheetLines<TaskEntry>> {
  const { plan, directory } = open;
  const stored = await taskRepository.list(queries, { plan_id: plan.id });
  const teams = knownTeams(await assignmentRepository.list(queries), "task", open);
  const versions = new Map(stored.map(({ value, version }) => [value.id, version]));
  const known = new Map(stored.map(({ value }) => [value.id, value]));
  return {
    entries: new Map(stored.map(({ value }) => [value.id, { task: value, ...teams.teamOf(value.id) }])),
    blank: (rowId) => ({ task: { id: rowId, planId: plan.id, name: "", status: "notStarted", evidenceDocumentIds: [] }, partners: [] }),
    enter: (entry, columnId, text) => {
      const field = TASK_FIELDS.find((one) => one === columnId);
      return field === undefined ? failure("Không có cột này trong danh sách nhiệm vụ.") : enterTask(entry, field, text, directory);
    },
    show: (entry) => showTask(entry, directory.units),
    orderOf: (columnId) => ORDER.indexOf(columnId),
    presets: new Set(["status"]),
    missingIn: ({ task }) => (task.name === "" ? { columnId: "name", reason: "Nhập tên nhiệm vụ để lưu dòng này." } : undefined),
    closedIn: () => [],
    faultIn: () => undefined,
    remarksOn: ({ task }) => teams.remarksOn(task.id),
    save: async (changes, { added, changed, removedIds }) => {
      await taskRepository.insertAll(
        changes,
        added.map(({ task }) => task),
      );
      for (const { task } of changed) {
        const version = versions.get(task.id);
        if (version !== undefined && task !== known.get(task.id)) await taskRepository.save(changes, task, version);
      }
      await teams.save(
        changes,
        [...added, ...changed].map(({ task, ...team }) => ({ subjectId: task.id, ...team })),
      );
      const removed = removedIds.flatMap((id) => known.get(id) ?? []);
      await teams.removeAll(
        changes,
        removed.map(({ id }) => id),
      );
      await removeTasks(changes, removed, versions);
      await changePlan(changes, plan.id, (before) =>
        withTaskParts(before, [...known.values()], tasksAfter(known, { added, changed, removedIds })),
      );
    },
  };
}

/** The tasks in their order once lines were saved. */
function tasksAfter(known: ReadonlyMap<string, Task>, { added, changed, removedIds }: LineChanges<TaskEntry>): readonly Task[] {
  const after = new Map([...known, ...[...changed, ...added].map(({ task }) => [task.id, task] as const)]);
  for (const id of removedIds) after.delete(id);
  return [...after.values()];
}

/** A plan whose tasks stand under no headings says nothing of them. */
function withTaskParts({ taskParts = [], ...plan }: Plan, before: readonly Task[], after: readonly Task[]): Plan {
  const parts = taskPartsAfter(taskParts, before, after);
  return parts.length === 0 ? plan : { ...plan, taskParts: parts };
}

async function removeTasks(changes: Changes, tasks: readonly Task[], versions: ReadonlyMap<string, number>): Promise<void> {
  for (const task of tasks) {
    const version = versions.get(task.id);
    if (version === undefined) continue;
    const evidence = await changes.queries.selectFrom("task_evidence").select(["id", "version"]).where("task_id", "=", task.id).execute();
    for (const row of evidence) await changes.remove("task_evidence", row);
    await changes.remove("tasks", { id: task.id, version });
  }
}
