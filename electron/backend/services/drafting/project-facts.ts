import type { Decimal } from "#core/decimal.ts";
import { disbursedInYear, moneyInYear, type Project } from "#core/planning/index.ts";
import type { GatheredFact } from "./gathered-fact.ts";

const MONEY_UNIT = "triệu đồng";

/** The money of a project under the last part of its key: `tong`, a year, or `2023:giai-ngan`; undefined where it is not known. */
export function moneyFact(project: Project, money: string): GatheredFact | undefined {
  if (money === "tong") return totalFact(project);
  const [, year, part] = /^(\d{4})(:giai-ngan)?$/.exec(money) ?? [];
  if (year === undefined) return undefined;
  return part === undefined ? budgetFact(project, Number(year)) : disbursedFact(project, Number(year));
}

/** The total of a project, `du-an/da2023-01@tong`. */
export function totalFact({ id, name, total }: Project): GatheredFact | undefined {
  if (total === undefined) return undefined;
  const fact = { ref: `du-an/${id}@tong`, value: total, unit: MONEY_UNIT };
  return { fact, table: "projects", rowId: id, about: `Tổng mức đầu tư “${name}”` };
}

/** The money planned for a year from all sources, `du-an/da2023-01@2023`. */
export function budgetFact(project: Project, year: number): GatheredFact | undefined {
  const about = `Kinh phí năm ${year} “${project.name}”`;
  return yearFact(project, year, { ref: `du-an/${project.id}@${year}`, value: moneyInYear(project, year), about });
}

/** What was paid out in a year from all sources, `du-an/da2023-01@2023:giai-ngan`. */
export function disbursedFact(project: Project, year: number): GatheredFact | undefined {
  const about = `Đã giải ngân năm ${year} “${project.name}”`;
  return yearFact(project, year, { ref: `du-an/${project.id}@${year}:giai-ngan`, value: disbursedInYear(project, year), about });
}

function yearFact(
  { id, money }: Project,
  year: number,
  { ref, value, about }: { readonly ref: string; readonly value: Decimal | undefined; readonly about: string },
): GatheredFact | undefined {
  if (value === undefined) return undefined;
  const sources = money.filter((one) => one.year === year).map(({ source }) => source);
  return { fact: { ref, value, unit: MONEY_UNIT }, table: "projects", rowId: id, about, source: [...new Set(sources)].join("; ") };
}
