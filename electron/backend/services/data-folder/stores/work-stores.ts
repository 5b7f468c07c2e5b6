import type { TaskRow } from "#backend/database/tables/work-tables.ts";
import type { Assignee, TaskDeadline } from "#core/planning/index.ts";
import type { Facts } from "../facts.ts";
import { dependentRows, rowStore } from "./fact-store.ts";

type DeadlineColumns = Pick<TaskRow, "deadline_kind" | "deadline_on" | "deadline_period" | "deadline_wording" | "deadline_met_on">;

/** Tasks and the documents that show they were done. */
export const taskStore = rowStore<Facts["tasks"], "tasks">(
  "tasks",
  (task) => ({
    plan_id: task.planId,
    name: task.name,
    area: task.area ?? null,
    product: task.product ?? null,
    ...deadlineColumns(task.deadline),
    status: task.status,
    completed_on: task.completedOn ?? null,
    result_text: task.resultText ?? null,
    basis_document_id: task.basisDocumentId ?? null,
  }),
  dependentRows("task_evidence", "task_id", ({ id, evidenceDocumentIds }: Facts["tasks"]) =>
    evidenceDocumentIds.map((documentId, position) => ({ task_id: id, document_id: documentId, position })),
  ),
);

/** Projects and their money. */
export const projectStore = rowStore<Facts["projects"], "projects">(
  "projects",
  (project) => ({
    plan_id: project.planId,
    name: project.name,
    field: project.field ?? null,
    proposer_unit_id: unitIn(project.proposer),
    proposer_group: groupIn(project.proposer),
    investor_unit_id: unitIn(project.investor),
    investor_group: groupIn(project.investor),
    stage: project.stage,
    earlier_project_id: project.earlierProjectId ?? null,
    capital: project.capital,
    goal: project.goal ?? null,
    need: project.need ?? null,
    scope: project.scope ?? null,
    period: project.period ?? null,
    total: project.total ?? null,
    reason_for_blank: project.reasonForBlank ?? null,
  }),
  dependentRows("project_money", "project_id", ({ id, money }: Facts["projects"]) => money.map((one) => ({ project_id: id, ...one }))),
);

/** Assignments. */
export const assignmentStore = rowStore<Facts["assignments"], "assignments">("assignments", ({ subject, subjectId, assignee, role }) => ({
  indicator_id: subject === "indicator" ? subjectId : null,
  task_id: subject === "task" ? subjectId : null,
  project_id: subject === "project" ? subjectId : null,
  role,
  unit_id: unitIn(assignee),
  group_name: groupIn(assignee),
}));

function unitIn(assignee: Assignee | undefined): string | null {
  return assignee?.kind === "unit" ? assignee.unitId : null;
}

function groupIn(assignee: Assignee | undefined): string | null {
  return assignee?.kind === "group" ? assignee.name : null;
}

const NO_DEADLINE: DeadlineColumns = {
  deadline_kind: null,
  deadline_on: null,
  deadline_period: null,
  deadline_wording: null,
  deadline_met_on: null,
};

function deadlineColumns(deadline: TaskDeadline | undefined): DeadlineColumns {
  switch (deadline?.kind) {
    case undefined:
      return NO_DEADLINE;
    case "date":
      return { ...NO_DEADLINE, deadline_kind: "date", deadline_on: deadline.date };
    case "period":
      return { ...NO_DEADLINE, deadline_kind: "period", deadline_period: deadline.period };
    case "recurring":
      return { ...NO_DEADLINE, deadline_kind: "recurring", deadline_wording: deadline.wording };
    case "conditional":
      return {
        ...NO_DEADLINE,
        deadline_kind: "conditional",
        deadline_wording: deadline.condition,
        deadline_met_on: deadline.metOn ?? null,
      };
  }
}
