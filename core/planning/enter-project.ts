import { compareDecimals, type Decimal } from "../decimal.ts";
import { failure, type Result, success } from "../result.ts";
import { formatNumber } from "../vietnamese/index.ts";
import type { Assignee } from "./assignment.ts";
import { enterAssignee, showAssignees, type UnitDirectory } from "./enter-assignee.ts";
import { enterFigure } from "./enter-figure.ts";
import { enterPeriod } from "./enter-period.ts";
import { periodOf } from "./period.ts";
import { periodLabel } from "./period-label.ts";
import { CAPITAL_LABELS, type Project, STAGE_LABELS, type YearMoney } from "./project.ts";
import type { Unit } from "./unit.ts";

/** What can be entered of a project besides its money by year and source. */
export const PROJECT_FIELDS = [
  "part",
  "group",
  "field",
  "name",
  "proposer",
  "proposerNote",
  "investor",
  "stage",
  "capital",
  "period",
  "total",
  "goal",
  "need",
  "scope",
  "reasonForBlank",
] as const;

export type ProjectField = (typeof PROJECT_FIELDS)[number];

/** The money of one year from one source, planned or paid out. */
export interface MoneyField {
  readonly part: "amount" | "disbursed";
  readonly year: number;
  readonly source: string;
}

/** The project with one field as it was typed; money in triệu đồng. Fails with a Vietnamese sentence: what is wrong and what to type. */
export function enterProject(project: Project, field: ProjectField, text: string, directory: UnitDirectory): Result<Project, string> {
  const typed = text.normalize("NFC").trim();
  switch (field) {
    case "name":
      return typed === "" ? failure("Dự án phải có tên; muốn bỏ cả dòng thì chọn Xóa dòng.") : success({ ...project, name: typed });
    case "proposer":
    case "investor": {
      const assignee = enterAssignee(typed, directory);
      return assignee.ok ? success(withAssignee(project, field, assignee.value)) : assignee;
    }
    case "stage": {
      const stage = keyNamed(STAGE_LABELS, typed) ?? keyNamed(SHORT_STAGES, typed);
      return stage === undefined ? failure(notOneOf(typed, Object.values(STAGE_LABELS))) : success({ ...project, stage });
    }
    case "capital": {
      const capital = keyNamed(CAPITAL_NAMES, typed) ?? keyNamed(CAPITAL_LABELS, typed);
      return capital === undefined ? failure(notOneOf(typed, Object.values(CAPITAL_NAMES))) : success({ ...project, capital });
    }
    case "period":
      return enterTime(project, typed);
    case "total":
      return enterTotal(project, typed);
    default: {
      const { [field]: _was, ...rest } = project;
      return success(typed === "" ? rest : { ...rest, [field]: typed });
    }
  }
}

/** The kinds of money a project has, in the words they are entered by. */
export const CAPITAL_NAMES: Readonly<Record<Project["capital"], string>> = { investment: "Vốn đầu tư", operating: "Vốn sự nghiệp" };

const SHORT_STAGES: Readonly<Record<Project["stage"], string>> = { new: "Mới", carriedOver: "Chuyển tiếp" };

/** The project with its money of a year from a source as it was typed, in triệu đồng. Fails with a Vietnamese sentence. */
export function enterMoney(project: Project, { part, year, source }: MoneyField, text: string): Result<Project, string> {
  const typed = text.normalize("NFC").trim();
  const isThis = (one: YearMoney) => one.year === year && one.source === source;
  const was = project.money.find(isThis);
  const figure = typed === "" ? undefined : enterSum(typed);
  if (figure !== undefined && !figure.ok) return figure;
  const money = moneyWith({ year, source }, was, part, figure?.value);
  if (!money.ok) return money;
  const others = project.money.filter((one) => !isThis(one));
  const rows = was === undefined ? [...project.money, ...money.value] : project.money.flatMap((one) => (isThis(one) ? money.value : [one]));
  return success({ ...project, money: money.value.length === 0 ? others : rows });
}

/** The texts of a project, each as `enterProject` reads it back. */
export function showProject(project: Project, units: readonly Unit[]): Readonly<Record<ProjectField, string>> {
  const { part = "", group = "", field = "", name, proposerNote = "", goal = "", need = "", scope = "", reasonForBlank = "" } = project;
  const nameOf = (assignee: Assignee | undefined) => (assignee === undefined ? "" : showAssignees([assignee], units));
  return {
    ...{ part, group, field, name, proposerNote, goal, need, scope, reasonForBlank },
    proposer: nameOf(project.proposer),
    investor: nameOf(project.investor),
    stage: STAGE_LABELS[project.stage],
    capital: CAPITAL_NAMES[project.capital],
    period: project.period === undefined ? "" : periodLabel(periodOf(project.period)).replace(/^giai đoạn /, ""),
    total: project.total === undefined ? "" : formatNumber(project.total),
  };
}

/** The money of a year from a source as `enterMoney` reads it back; empty where there is none. */
export function showMoney({ money }: Project, { part, year, source }: MoneyField): string {
  const figure = money.find((one) => one.year === year && one.source === source)?.[part];
  return figure === undefined ? "" : formatNumber(figure);
}

/** A payment has its plan beside it: which of the two is missing is said, neither is guessed. */
function moneyWith(
  place: Pick<YearMoney, "year" | "source">,
  was: YearMoney | undefined,
  part: MoneyField["part"],
  figure: Decimal | undefined,
): Result<readonly YearMoney[], string> {
  if (part === "amount") {
    if (figure !== undefined) return success([{ ...place, ...was, amount: figure }]);
    return was?.disbursed === undefined ? success([]) : failure("Đã có số giải ngân của nguồn vốn này; hãy xóa số giải ngân trước.");
  }
  if (was === undefined)
    return figure === undefined ? success([]) : failure("Chưa có số vốn được bố trí của nguồn này; hãy nhập số vốn trước.");
  const { disbursed: _was, ...planned } = was;
  return success([figure === undefined ? planned : { ...planned, disbursed: figure }]);
}

/** Đồng are six digits behind triệu đồng; a comma before three digits is its mark. */
function enterSum(typed: string): Result<Decimal, string> {
  const figure = enterFigure(typed, 3);
  if (!figure.ok) return figure;
  return compareDecimals(figure.value, "0" as Decimal) < 0 ? failure("Số tiền không âm; đơn vị là triệu đồng.") : figure;
}

function enterTotal(project: Project, typed: string): Result<Project, string> {
  const { total: _was, ...rest } = project;
  if (typed === "") return success(rest);
  const total = enterSum(typed);
  return total.ok ? success({ ...rest, total: total.value }) : total;
}

function enterTime(project: Project, typed: string): Result<Project, string> {
  const { period: _was, ...rest } = project;
  if (typed === "") return success(rest);
  const period = enterPeriod(typed);
  return period.ok ? success({ ...rest, period: period.value }) : period;
}

function withAssignee(project: Project, field: "proposer" | "investor", assignee: Assignee | undefined): Project {
  const { [field]: _was, ...rest } = project;
  return assignee === undefined ? rest : { ...rest, [field]: assignee };
}

function keyNamed<Key extends string>(names: Readonly<Record<Key, string>>, typed: string): Key | undefined {
  const found = Object.entries<string>(names).find(([, name]) => name.toLowerCase() === typed.toLowerCase());
  return found?.[0] as Key | undefined;
}

function notOneOf(typed: string, names: readonly string[]): string {
  return `“${typed}” không có trong các lựa chọn; hãy chọn ${names.join(" hoặc ")}.`;
}
