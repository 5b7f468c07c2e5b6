import type { Project } from "#core/planning/index.ts";
import type { ProjectMoneyRow, ProjectRow } from "../tables/work-tables.ts";
import { assigneeIn, groupIn, unitIn } from "./assignee-columns.ts";
import { type Columns, createRepository } from "./repository.ts";
import { withoutNulls } from "./row-codec.ts";

/** Projects with their money, in the order of their plan. */
export const projectRepository = createRepository({
  table: "projects",
  parts: { money: { table: "project_money", owner: "project_id", order: "position", rowsOf: moneyColumns } },
  columnsOf,
  readRow: (row, { money }) => projectOf(row, money),
});

function projectOf(row: ProjectRow, money: readonly ProjectMoneyRow[]): Project {
  const { id, name, field, stage, capital, goal, need, scope, period, total } = row;
  return {
    ...withoutNulls({ id, planId: row.plan_id, name, part: row.part_name, group: row.group_name, field, proposerNote: row.proposer_note }),
    ...withoutNulls({ stage, capital, goal, need, scope, period, total }),
    ...withoutNulls({ earlierProjectId: row.earlier_project_id, reasonForBlank: row.reason_for_blank }),
    ...withoutNulls({ proposer: assigneeIn(row.proposer_unit_id, row.proposer_group) }),
    ...withoutNulls({ investor: assigneeIn(row.investor_unit_id, row.investor_group) }),
    money: money.map(({ year, source, amount, disbursed }) => ({ year, source, amount, ...withoutNulls({ disbursed }) })),
  };
}

function columnsOf(project: Project): Columns<"projects"> {
  return {
    plan_id: project.planId,
    name: project.name,
    part_name: project.part ?? null,
    group_name: project.group ?? null,
    field: project.field ?? null,
    proposer_unit_id: unitIn(project.proposer),
    proposer_group: groupIn(project.proposer),
    proposer_note: project.proposerNote ?? null,
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
  };
}

function moneyColumns({ id, money }: Project) {
  return money.map(({ year, source, amount, disbursed }, position) => ({
    project_id: id,
    year,
    source,
    amount,
    disbursed: disbursed ?? null,
    position,
  }));
}
