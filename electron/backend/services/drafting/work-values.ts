import { withoutNulls } from "#backend/database/repositories/row-codec.ts";
import type { AssignmentRow, ProjectMoneyRow, ProjectRow } from "#backend/database/tables/work-tables.ts";
import type { Assignee, Assignment, AssignmentSubject, Project } from "#core/planning/index.ts";

/** A project with its money. */
export function projectOf(row: ProjectRow, money: readonly ProjectMoneyRow[]): Project {
  const { id, name, field, stage, capital, goal, need, scope, period, total } = row;
  const proposer = assigneeIn(row.proposer_unit_id, row.proposer_group);
  const investor = assigneeIn(row.investor_unit_id, row.investor_group);
  return {
    ...withoutNulls({ id, planId: row.plan_id, name, field, stage, capital, goal, need, scope, period, total }),
    ...withoutNulls({ earlierProjectId: row.earlier_project_id, reasonForBlank: row.reason_for_blank }),
    ...(proposer === undefined ? {} : { proposer }),
    ...(investor === undefined ? {} : { investor }),
    money: money.map(({ year, source, amount }) => ({ year, source, amount })),
  };
}

/** Who leads or takes part in what. */
export function assignmentOf(row: AssignmentRow): Assignment {
  const assignee = assigneeIn(row.unit_id, row.group_name);
  const [subject, subjectId] = subjectIn(row);
  if (assignee === undefined) throw new Error(`An assignment of nobody: ${row.id}`);
  return { id: row.id, subject, subjectId, assignee, role: row.role };
}

function subjectIn(row: AssignmentRow): readonly [AssignmentSubject, string] {
  if (row.indicator_id !== null) return ["indicator", row.indicator_id];
  return row.task_id === null ? ["project", row.project_id ?? ""] : ["task", row.task_id];
}

function assigneeIn(unitId: string | null, group: string | null): Assignee | undefined {
  if (unitId !== null) return { kind: "unit", unitId };
  return group === null ? undefined : { kind: "group", name: group };
}
