import type { Changes } from "#backend/database/change-set.ts";
import type { ReadQueries } from "#backend/database/read.ts";
import { assignmentRepository } from "#backend/database/repositories/assignment-repository.ts";
import { taskRepository } from "#backend/database/repositories/task-repository.ts";
import { enterTask, showTask, TASK_FIELDS, type Task, type TaskEntry } from "#core/planning/index.ts";
import { failure } from "#core/result.ts";
import { knownTeams } from "./assignment-changes.ts";
import type { OpenPlan } from "./open-plan.ts";
import type { SheetLines } from "./sheet-lines.ts";

const ORDER: readonly string[] = TASK_FIELDS;

/** The tasks of a plan as lines of text. */
export async function loadTaskLines(queries: ReadQueries, { plan, directory, newId }: OpenPlan): Promise<SheetLines<TaskEntry>> {
  const stored = await taskRepository.list(queries, { plan_id: plan.id });
  const teams = knownTeams(await assignmentRepository.list(queries), "task", newId);
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
    },
  };
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
