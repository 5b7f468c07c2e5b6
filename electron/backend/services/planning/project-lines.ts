import type { Changes } from "#backend/database/change-set.ts";
import type { ReadQueries } from "#backend/database/read.ts";
import { assignmentRepository } from "#backend/database/repositories/assignment-repository.ts";
import { projectRepository } from "#backend/database/repositories/project-repository.ts";
import type { MoneyColumn } from "#contract/planning.ts";
import { partsOf } from "#core/plain-date.ts";
import {
  enterMoney,
  enterProject,
  enterTeam,
  firstDayOf,
  type MoneyField,
  PROJECT_FIELDS,
  type Project,
  periodOf,
  showMoney,
  showProject,
  showTeam,
  type Team,
  type UnitDirectory,
  validateProjects,
} from "#core/planning/index.ts";
import { failure, type Result, success } from "#core/result.ts";
import { knownTeams } from "./assignment-changes.ts";
import type { OpenPlan } from "./open-plan.ts";
import { remarkOf } from "./remark.ts";
import type { SheetLines } from "./sheet-lines.ts";

/** Offered while no project of a plan has money. */
const FIRST_SOURCE = "ngân sách tỉnh";

/** The years and sources in which the projects of a plan have money, by year; for a plan without any the first year of its time. */
export function moneyColumnsOf({ plan }: OpenPlan, projects: Iterable<Project>): readonly MoneyColumn[] {
  const all = [...projects].flatMap(({ money }) => money.map(({ year, source }) => ({ year, source })));
  const distinct = [...new Map(all.map((one) => [`${one.year}:${one.source}`, one])).values()];
  if (distinct.length > 0) return distinct.toSorted((left, right) => left.year - right.year);
  return [{ year: partsOf(firstDayOf(periodOf(plan.period))).year, source: FIRST_SOURCE }];
}

/** A project as a line of its plan. */
interface ProjectEntry extends Team {
  readonly project: Project;
}

/** The projects of a plan as lines of text. */
export async function loadProjectLines(queries: ReadQueries, open: OpenPlan): Promise<SheetLines<ProjectEntry>> {
  const { plan, directory } = open;
  const stored = await projectRepository.list(queries, { plan_id: plan.id });
  const teams = knownTeams(await assignmentRepository.list(queries), "project", open);
  const versions = new Map(stored.map(({ value, version }) => [value.id, version]));
  return {
    entries: new Map(stored.map(({ value }) => [value.id, { project: value, ...teams.teamOf(value.id) }])),
    blank: (rowId) => ({
      project: { id: rowId, planId: plan.id, name: "", stage: "new", capital: "investment", money: [] },
      partners: [],
    }),
    enter: (entry, columnId, text) => enterProjectCell(entry, columnId, text, directory),
    show: (entry) => ({
      ...showProject(entry.project, directory.units),
      ...showTeam(entry, directory.units),
      ...moneyCells(entry.project),
    }),
    orderOf: orderOfColumn,
    presets: new Set(["stage", "capital"]),
    missingIn: ({ project }) => (project.name === "" ? { columnId: "name", reason: "Nhập tên dự án để lưu dòng này." } : undefined),
    closedIn: () => [],
    faultIn: () => undefined,
    remarksOn: ({ project }) => [...validateProjects([project]).map(remarkOf), ...teams.remarksOn(project.id)],
    save: async (changes, { added, changed, removedIds }) => {
      await projectRepository.insertAll(
        changes,
        added.map(({ project }) => project),
      );
      for (const { project } of changed) {
        const version = versions.get(project.id);
        if (version !== undefined) await projectRepository.save(changes, project, version);
      }
      await teams.save(
        changes,
        [...added, ...changed].map(({ project, ...team }) => ({ subjectId: project.id, ...team })),
      );
      await teams.removeAll(changes, removedIds);
      await removeProjects(changes, removedIds, versions);
    },
  };
}

function enterProjectCell(entry: ProjectEntry, columnId: string, text: string, directory: UnitDirectory): Result<ProjectEntry, string> {
  if (columnId === "lead" || columnId === "partners") {
    const team = enterTeam(entry, columnId, text, directory);
    return team.ok ? success({ project: entry.project, ...team.value }) : team;
  }
  const project = enterProjectField(entry.project, columnId, text, directory);
  return project.ok ? success({ ...entry, project: project.value }) : project;
}

function enterProjectField(project: Project, columnId: string, text: string, directory: UnitDirectory): Result<Project, string> {
  const money = moneyFieldOf(columnId);
  if (money !== undefined) return enterMoney(project, money, text);
  const field = PROJECT_FIELDS.find((one) => one === columnId);
  return field === undefined ? failure("Không có cột này trong danh sách dự án.") : enterProject(project, field, text, directory);
}

const MONEY_COLUMN = /^(amount|disbursed):(\d{4}):(.+)$/;

function moneyFieldOf(columnId: string): MoneyField | undefined {
  const [, part, year, source] = MONEY_COLUMN.exec(columnId) ?? [];
  if (part === undefined || year === undefined || source === undefined) return undefined;
  return { part: part === "amount" ? "amount" : "disbursed", year: Number(year), source };
}

const ORDER: readonly string[] = PROJECT_FIELDS;

/** A payment is read after the money it is paid from. */
function orderOfColumn(columnId: string): number {
  const part = moneyFieldOf(columnId)?.part;
  if (part !== undefined) return PROJECT_FIELDS.length + (part === "amount" ? 0 : 1);
  return ORDER.indexOf(columnId);
}

function moneyCells(project: Project): Readonly<Record<string, string>> {
  return Object.fromEntries(
    project.money.flatMap(({ year, source }) =>
      (["amount", "disbursed"] as const).map((part) => [`${part}:${year}:${source}`, showMoney(project, { part, year, source })]),
    ),
  );
}

async function removeProjects(changes: Changes, ids: readonly string[], versions: ReadonlyMap<string, number>): Promise<void> {
  for (const id of ids) {
    const version = versions.get(id);
    if (version === undefined) continue;
    const money = await changes.queries.selectFrom("project_money").select(["id", "version"]).where("project_id", "=", id).execute();
    for (const row of money) await changes.remove("project_money", row);
    await changes.remove("projects", { id, version });
  }
}
