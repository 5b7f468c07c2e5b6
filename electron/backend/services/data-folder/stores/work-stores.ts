import { taskColumns, taskEvidenceColumns } from "#backend/database/repositories/task-repository.ts";
import type { Assignee } from "#core/planning/index.ts";
import type { Facts } from "../facts.ts";
import { dependentRows, rowStore } from "./fact-store.ts";

/** Tasks and the documents that show they were done. */
export const taskStore = rowStore<Facts["tasks"], "tasks">(
  "tasks",
  taskColumns,
  dependentRows("task_evidence", "task_id", taskEvidenceColumns),
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
