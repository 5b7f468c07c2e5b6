import type { PlainDate } from "#core/plain-date.ts";
import { describeDeadline, moneyInYear, PROGRESS_LABELS, type Project, progressOf, STAGE_LABELS, type Task } from "#core/planning/index.ts";
import type { ProjectView, TaskView } from "#core/templating/index.ts";
import { nameOn, teamNamesOf } from "./assigned-units.ts";
import { documentView } from "./document-views.ts";
import type { Gathered, GatheredFact } from "./gathered-fact.ts";
import type { OfficeRecords } from "./office-records.ts";

/** A task with its progress on a day. */
export function taskView(records: OfficeRecords, task: Task, day: PlainDate): TaskView {
  const progress = progressOf(task, day);
  const evidence = task.evidenceDocumentIds.flatMap((id) => records.documents.filter((row) => row.id === id));
  return {
    name: task.name,
    area: task.area ?? null,
    ...teamNamesOf(records, "task", task.id, day),
    deadline: task.deadline === undefined ? null : describeDeadline(task.deadline),
    status: PROGRESS_LABELS[progress],
    isDone: task.status === "completed",
    isLate: progress === "overdue",
    result: task.resultText ?? null,
    evidence: evidence.length === 0 ? null : evidence.map((row) => documentView(row).citation).join("; "),
  };
}

/** A project with its total and its money of a year, both in triệu đồng. */
export function projectView(records: OfficeRecords, project: Project, year: number, day: PlainDate): Gathered<ProjectView> {
  const { name, stage, field, proposer, investor, goal, need, scope, period } = project;
  const team = teamNamesOf(records, "project", project.id, day);
  const [total, budget] = [totalFact(project), budgetFact(project, year)];
  const view = {
    name,
    group: STAGE_LABELS[stage],
    area: field ?? null,
    lead: team.lead ?? (proposer === undefined ? null : nameOn(records, proposer, day)),
    investor: investor === undefined ? null : nameOn(records, investor, day),
    isCarriedOver: stage === "carriedOver",
    goal: goal ?? null,
    need: need ?? null,
    scope: scope ?? null,
    duration: period === undefined ? null : describeDeadline({ kind: "period", period }),
    total: total?.fact ?? null,
    budget: budget?.fact ?? null,
  };
  return { view, facts: [total, budget].filter((fact) => fact !== undefined) };
}

const MONEY_UNIT = "triệu đồng";

/** The money of a project under the last part of its key: `tong`, or a year; undefined where it is not known. */
export function moneyFact(project: Project, money: string): GatheredFact | undefined {
  if (money === "tong") return totalFact(project);
  return /^\d{4}$/.test(money) ? budgetFact(project, Number(money)) : undefined;
}

function totalFact({ id, name, total }: Project): GatheredFact | undefined {
  if (total === undefined) return undefined;
  const fact = { ref: `du-an/${id}@tong`, value: total, unit: MONEY_UNIT };
  return { fact, table: "projects", rowId: id, about: `Tổng mức đầu tư “${name}”` };
}

function budgetFact(project: Project, year: number): GatheredFact | undefined {
  const value = moneyInYear(project, year);
  if (value === undefined) return undefined;
  const fact = { ref: `du-an/${project.id}@${year}`, value, unit: MONEY_UNIT };
  const source = project.money.filter((one) => one.year === year).map((one) => one.source);
  return {
    fact,
    table: "projects",
    rowId: project.id,
    about: `Kinh phí năm ${year} “${project.name}”`,
    source: [...new Set(source)].join("; "),
  };
}
