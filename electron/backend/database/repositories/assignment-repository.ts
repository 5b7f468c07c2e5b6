import type { Assignment, AssignmentSubject } from "#core/planning/index.ts";
import type { AssignmentRow } from "../tables/work-tables.ts";
import { assigneeIn, groupIn, unitIn } from "./assignee-columns.ts";
import { type Columns, createRepository } from "./repository.ts";

/** Who leads and takes part in what; partners in the order they are printed. */
export const assignmentRepository = createRepository({ table: "assignments", parts: {}, columnsOf, readRow: assignmentOf });

function assignmentOf(row: AssignmentRow): Assignment {
  const assignee = assigneeIn(row.unit_id, row.group_name);
  const [subject, subjectId] = subjectIn(row);
  if (assignee === null) throw new Error(`An assignment of nobody: ${row.id}`);
  return { id: row.id, subject, subjectId, assignee, role: row.role };
}

function subjectIn(row: AssignmentRow): readonly [AssignmentSubject, string] {
  if (row.indicator_id !== null) return ["indicator", row.indicator_id];
  return row.task_id === null ? ["project", row.project_id ?? ""] : ["task", row.task_id];
}

function columnsOf({ subject, subjectId, assignee, role }: Assignment): Columns<"assignments"> {
  return {
    indicator_id: subject === "indicator" ? subjectId : null,
    task_id: subject === "task" ? subjectId : null,
    project_id: subject === "project" ? subjectId : null,
    role,
    unit_id: unitIn(assignee),
    group_name: groupIn(assignee),
  };
}
