import type { Task, TaskDeadline } from "#core/planning/index.ts";
import type { Changes } from "../change-set.ts";
import type { ReadQueries } from "../read.ts";
import type { TaskEvidenceRow, TaskRow } from "../tables/work-tables.ts";
import { replaceRows, rowsByOwner, type Stored, withoutNulls } from "./row-codec.ts";

type DeadlineColumns = Pick<TaskRow, "deadline_kind" | "deadline_on" | "deadline_period" | "deadline_wording" | "deadline_met_on">;

/** The tasks of a plan in the order of the plan. */
export async function listTasks(queries: ReadQueries, planId: string): Promise<readonly Stored<Task>[]> {
  const rows = await queries.selectFrom("tasks").selectAll().where("plan_id", "=", planId).orderBy("position").orderBy("id").execute();
  const ofThese = queries.selectFrom("tasks").select("id").where("plan_id", "=", planId);
  const evidence = await queries.selectFrom("task_evidence").selectAll().where("task_id", "in", ofThese).orderBy("position").execute();
  const evidenceOf = rowsByOwner(evidence, ({ task_id }) => task_id);
  return rows.map((row) => ({ value: taskOf(row, evidenceOf(row.id)), version: row.version }));
}

/** Enters a task under its own id, at its place in the plan. */
export async function insertTask(changes: Changes, task: Task, position: number): Promise<void> {
  await changes.insert("tasks", { id: task.id, ...taskColumns(task), position });
  await replaceRows(changes, "task_evidence", [], taskEvidenceColumns(task));
}

/** Saves a task as it is now, at the place it has; refused when it is no longer at the version seen. */
export async function saveTask(changes: Changes, task: Task, seenVersion: number): Promise<void> {
  const seen = { id: task.id, version: seenVersion };
  const { version } = await changes.update("tasks", seen, taskColumns(task));
  const present = await changes.queries.selectFrom("task_evidence").selectAll().where("task_id", "=", task.id).execute();
  const hasChanged = await replaceRows(changes, "task_evidence", present, taskEvidenceColumns(task));
  if (hasChanged && version === seenVersion) await changes.touch("tasks", seen);
}

function taskOf(row: TaskRow, evidence: readonly TaskEvidenceRow[]): Task {
  return {
    id: row.id,
    planId: row.plan_id,
    name: row.name,
    status: row.status,
    evidenceDocumentIds: evidence.map(({ document_id }) => document_id),
    ...withoutNulls({
      area: row.area,
      product: row.product,
      deadline: deadlineOf(row),
      completedOn: row.completed_on,
      resultText: row.result_text,
      basisDocumentId: row.basis_document_id,
    }),
  };
}

/** The checks of the table see to it that a kind of deadline has its columns. */
function deadlineOf(row: DeadlineColumns): TaskDeadline | null {
  const { deadline_kind: kind, deadline_on: date, deadline_period: period, deadline_wording: wording } = row;
  if (kind === null) return null;
  if (kind === "date" && date !== null) return { kind, date };
  if (kind === "period" && period !== null) return { kind, period };
  if (kind === "recurring" && wording !== null)
    return { kind, wording: wording as Extract<TaskDeadline, { kind: "recurring" }>["wording"] };
  if (kind !== "conditional" || wording === null) throw new Error(`A deadline “${kind}” lacks its time`);
  return { kind, condition: wording, ...withoutNulls({ metOn: row.deadline_met_on }) };
}

/** A task in the columns of its table; its evidence stands in rows of its own. */
export function taskColumns(task: Task): Omit<TaskRow, "id" | "version" | "position"> {
  return {
    plan_id: task.planId,
    name: task.name,
    area: task.area ?? null,
    product: task.product ?? null,
    ...deadlineColumns(task.deadline),
    status: task.status,
    completed_on: task.completedOn ?? null,
    result_text: task.resultText ?? null,
    basis_document_id: task.basisDocumentId ?? null,
  };
}

const NO_DEADLINE = { deadline_kind: null, deadline_on: null, deadline_period: null, deadline_wording: null, deadline_met_on: null };

function deadlineColumns(deadline: TaskDeadline | undefined): DeadlineColumns {
  switch (deadline?.kind) {
    case undefined:
      return NO_DEADLINE;
    case "date":
      return { ...NO_DEADLINE, deadline_kind: deadline.kind, deadline_on: deadline.date };
    case "period":
      return { ...NO_DEADLINE, deadline_kind: deadline.kind, deadline_period: deadline.period };
    case "recurring":
      return { ...NO_DEADLINE, deadline_kind: deadline.kind, deadline_wording: deadline.wording };
    case "conditional":
      return {
        ...NO_DEADLINE,
        deadline_kind: deadline.kind,
        deadline_wording: deadline.condition,
        deadline_met_on: deadline.metOn ?? null,
      };
  }
}

/** The documents that show a task was done, in their order, a row each. */
export function taskEvidenceColumns({ id, evidenceDocumentIds }: Task) {
  return evidenceDocumentIds.map((documentId, position) => ({ task_id: id, document_id: documentId, position }));
}
