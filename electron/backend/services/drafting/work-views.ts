import type { PlainDate } from "#core/plain-date.ts";
import {
  CAPITAL_LABELS,
  describeDeadline,
  PROGRESS_LABELS,
  type Project,
  progressOf,
  STAGE_LABELS,
  type Task,
  taskHeadings,
} from "#core/planning/index.ts";
import type { ProjectView, TaskView } from "#core/templating/index.ts";
import { groupBy } from "../planning/group-by.ts";
import { nameOn, teamNamesOf } from "./assigned-units.ts";
import { documentView } from "./document-views.ts";
import type { Gathered } from "./gathered-fact.ts";
import type { ReportScope } from "./indicator-views.ts";
import type { OfficeRecords } from "./office-records.ts";
import { budgetFact, disbursedFact, totalFact } from "./project-facts.ts";

/** The tasks of a plan with their progress on `statusDay`; units are named as on the day of the document, which may be years before. */
export function taskViews(records: OfficeRecords, { plan, day }: ReportScope, statusDay: PlainDate): readonly Gathered<TaskView>[] {
  const tasks = records.tasks.filter(({ planId }) => planId === plan.id);
  const headings = taskHeadings(tasks);
  const assignmentsOf = groupBy(records.assignments, ({ subjectId }) => subjectId);
  return tasks.map((task, index) => {
    const team = { units: records.units, assignments: assignmentsOf.get(task.id) ?? [] };
    const view = { ...taskView(records, task, statusDay), ...teamNamesOf(team, "task", task.id, day), ...headings[index] };
    return { view, facts: [], rows: [{ view, table: "tasks", rowId: task.id }] };
  });
}

function taskView(records: OfficeRecords, task: Task, day: PlainDate): TaskView {
  const progress = progressOf(task, day);
  const evidence = task.evidenceDocumentIds.flatMap((id) => records.documents.filter((row) => row.id === id));
  return {
    name: task.name,
    area: task.area ?? null,
    deadline: task.deadline === undefined ? null : describeDeadline(task.deadline),
    status: PROGRESS_LABELS[progress],
    isDone: task.status === "completed",
    isLate: progress === "overdue",
    result: task.resultText ?? null,
    evidence: evidence.length === 0 ? null : evidence.map((row) => documentView(row).citation).join("; "),
  };
}

const CAPITAL_NAMES: Readonly<Record<Project["capital"], string>> = { investment: "vốn đầu tư", operating: "vốn sự nghiệp" };

/** A project with its total, its money of a year and what of that was paid out, all in triệu đồng. */
export function projectView(records: OfficeRecords, project: Project, year: number, day: PlainDate): Gathered<ProjectView> {
  const { name, stage, field, investor, goal, need, scope, period } = project;
  const team = teamNamesOf(records, "project", project.id, day);
  const [total, budget, disbursed] = [totalFact(project), budgetFact(project, year), disbursedFact(project, year)];
  const group = project.group ?? STAGE_LABELS[stage];
  const view = {
    name,
    part: project.part ?? group,
    group,
    stage: `${CAPITAL_LABELS[project.capital]} ${stage === "new" ? "mới" : "chuyển tiếp"}`,
    area: field ?? null,
    lead: team.lead ?? proposerName(records, project, day),
    investor: investor === undefined ? null : nameOn(records, investor, day),
    isCarriedOver: stage === "carriedOver",
    capital: CAPITAL_NAMES[project.capital],
    goal: goal ?? null,
    need: need ?? null,
    scope: scope ?? null,
    duration: period === undefined ? null : describeDeadline({ kind: "period", period }),
    total: total?.fact ?? null,
    budget: budget?.fact ?? null,
    disbursed: disbursed?.fact ?? null,
    blankReason: project.reasonForBlank ?? null,
  };
  return {
    view,
    facts: [total, budget, disbursed].filter((fact) => fact !== undefined),
    rows: [{ view, table: "projects", rowId: project.id }],
  };
}

/** With what the plan says beside it: `Sở Thông tin và Truyền thông (tổng hợp, trình chủ trương đầu tư)`. */
function proposerName(records: OfficeRecords, { proposer, proposerNote }: Project, day: PlainDate): string | null {
  if (proposer === undefined) return null;
  const name = nameOn(records, proposer, day);
  return proposerNote === undefined ? name : `${name} (${proposerNote})`;
}
