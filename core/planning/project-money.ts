import { compareDecimals, type Decimal, sumOf } from "../decimal.ts";
import { present } from "../present.ts";
import { eachAt, type Problem, problemAt } from "../problem.ts";
import { formatNumber } from "../vietnamese/index.ts";
import { periodOf } from "./period.ts";
import { monthsOf } from "./period-days.ts";
import { periodLabel } from "./period-label.ts";
import type { Project } from "./project.ts";

/** The money a project needs in a year, from all sources, in triệu đồng; undefined when nothing is entered for it. */
export function moneyInYear({ money }: Project, year: number): Decimal | undefined {
  return sumOfKnown(money.filter((one) => one.year === year).map(({ amount }) => amount));
}

/** What was paid out for a project in a year, from all sources, in triệu đồng; undefined when nothing was reported. */
export function disbursedInYear({ money }: Project, year: number): Decimal | undefined {
  return sumOfKnown(money.filter((one) => one.year === year).flatMap(({ disbursed }) => disbursed ?? []));
}

/** The sums of a group of projects, in triệu đồng. A sum of nothing known is absent, not zero. */
export interface ProjectTotals {
  readonly total?: Decimal;
  readonly inYear?: Decimal;
  /** Projects that lack their total or their money of the year, so that a reader knows what the sums leave out. */
  readonly incompleteIds: readonly string[];
}

/** The exact sums of projects: their totals and their money in one year. */
export function totalsOf(projects: readonly Project[], year: number): ProjectTotals {
  const total = sumOfKnown(projects.flatMap((project) => project.total ?? []));
  const inYear = sumOfKnown(projects.flatMap((project) => moneyInYear(project, year) ?? []));
  const incompleteIds = projects
    .filter((project) => project.total === undefined || moneyInYear(project, year) === undefined)
    .map(({ id }) => id);
  return { ...present({ total, inYear }), incompleteIds };
}

/**
 * What is wrong with the figures of projects: a sum or payment below zero, a year outside the time of the project, the years adding up to more than the
 * total, a blank without its reason, a source entered twice for a year.
 */
export function validateProjects(projects: readonly Project[]): readonly Problem[] {
  return eachAt("projects", projects, (project, path) => [
    ...validateAmounts(project, path),
    ...validateSum(project, path),
    ...validateBlank(project, path),
  ]);
}

function validateAmounts({ name, money, period }: Project, path: string): readonly Problem[] {
  const months = period === undefined ? undefined : monthsOf(periodOf(period));
  return eachAt(`${path}.money`, money, ({ year, source, amount, disbursed = ZERO }, place, index) => [
    ...(compareDecimals(amount, ZERO) < 0
      ? [problemAt(place, `Vốn năm ${year} của “${name}” là số âm.`, "Ghi số tiền không âm, đơn vị triệu đồng.")]
      : []),
    ...(compareDecimals(disbursed, ZERO) < 0
      ? [problemAt(place, `Số giải ngân năm ${year} của “${name}” là số âm.`, "Ghi số tiền không âm, đơn vị triệu đồng.")]
      : []),
    ...(months !== undefined && period !== undefined && (year < months.fromYear || year > months.toYear)
      ? [
          problemAt(
            place,
            `“${name}” có vốn năm ${year}, ngoài thời gian triển khai ${periodLabel(periodOf(period))}.`,
            "Sửa năm hoặc thời gian triển khai.",
          ),
        ]
      : []),
    ...(money.slice(0, index).some((other) => other.year === year && other.source === source)
      ? [problemAt(place, `“${name}” có hai dòng vốn năm ${year} từ nguồn “${source}”.`, "Gộp hai dòng thành một.")]
      : []),
  ]);
}

function validateSum({ name, money, total }: Project, path: string): readonly Problem[] {
  if (total === undefined) return [];
  const sum = sumOf(money.map(({ amount }) => amount));
  if (compareDecimals(total, ZERO) < 0)
    return [problemAt(`${path}.total`, `Tổng mức đầu tư của “${name}” là số âm.`, "Ghi số tiền không âm.")];
  const message = `Vốn các năm của “${name}” cộng lại là ${formatNumber(sum)} triệu đồng, lớn hơn tổng mức ${formatNumber(total)} triệu đồng.`;
  return compareDecimals(sum, total) > 0 ? [problemAt(`${path}.total`, message, "Kiểm tra lại tổng mức hoặc vốn từng năm.")] : [];
}

function validateBlank({ name, money, total, reasonForBlank }: Project, path: string): readonly Problem[] {
  const isBlank = total === undefined || money.length === 0;
  if (!isBlank || reasonForBlank !== undefined) return [];
  return [problemAt(path, `“${name}” chưa có tổng mức đầu tư hoặc vốn theo năm.`, "Điền số tiền, hoặc ghi lý do để trống.")];
}

const ZERO = "0" as Decimal;

function sumOfKnown(amounts: readonly Decimal[]): Decimal | undefined {
  return amounts.length === 0 ? undefined : sumOf(amounts);
}
