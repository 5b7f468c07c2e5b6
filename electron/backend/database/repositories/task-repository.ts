import type { Task, TaskDeadline } from "#core/planning/index.ts";
import type { TaskEvidenceRow, TaskRow } from "../tables/work-tables.ts";
import { type Columns, createRepository } from "./repository.ts";
import { listFromText, listToText, withoutNulls } from "./row-codec.ts";

type DeadlineColumns = Pick<TaskRow, "deadline_kind" | "deadline_on" | "deadline_period" | "deadline_wording" | "deadline_met_on">;

/** Tasks and the documents that show they were done, in the order of their plan. */
export const taskRepository = createRepository({
  table: "tasks",
  parts: { evidence: { table: "task_evidence", owner: "task_id", order: "position", rowsOf: evidenceColumns } },
  columnsOf,
  readRow: (row, { evidence }) => taskOf(row, evidence),
});

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
      groups: row.group_names === null ? null : listFromText(row.group_names),
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
function columnsOf(task: Task): Columns<"tasks"> {
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
    group_names: task.groups === undefined ? null : listToText(task.groups),
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
function evidenceColumns({ id, evidenceDocumentIds }: Task) {
  return evidenceDocumentIds.map((documentId, position) => ({ task_id: id, document_id: documentId, position }));
}
