import type { Brand } from "../brand.ts";

/** The short written form of a period, as it is stored and named in facts: `2022`, `2023-Q1`, `2023-H1`, `2023-M09`, `2023-03`, `2019..2024`. */
export type PeriodKey = Brand<string, "PeriodKey">;

/**
 * What a target, a result or a report covers. Half-years are the first and the last six months; nine months count from January; a span
 * runs from the first day of `fromYear` to the last day of `toYear`.
 */
export type Period =
  | { readonly kind: "month"; readonly year: number; readonly month: number }
  | { readonly kind: "quarter"; readonly year: number; readonly quarter: number }
  | { readonly kind: "halfYear"; readonly year: number; readonly half: number }
  | { readonly kind: "nineMonths"; readonly year: number }
  | { readonly kind: "year"; readonly year: number }
  | { readonly kind: "span"; readonly fromYear: number; readonly toYear: number };

/** Kinds of period that return every year, and so can be reported on regularly. */
export type RegularPeriodKind = Exclude<Period["kind"], "span">;

/**
 * Reads a key: `2022`, `2023-Q1` … `2023-Q4`, `2023-H1`, `2023-H2`, `2023-M09`, `2023-01` … `2023-12`, `2019..2024`. Undefined for anything
 * else: month 13, a span that does not go forward, years outside 1900–2999, blanks.
 */
export function parsePeriod(key: string): Period | undefined {
  const [, fromYear = "", toYear = ""] = /^(\d{4})\.\.(\d{4})$/.exec(key) ?? [];
  if (fromYear !== "") return spanOf(Number(fromYear), Number(toYear));
  const [, year = "", part = ""] = /^(\d{4})(?:-(Q[1-4]|H[12]|M09|0[1-9]|1[0-2]))?$/.exec(key) ?? [];
  return isYear(Number(year)) ? partOfYear(Number(year), part) : undefined;
}

/** The period of a key the program itself stored; throws on a malformed key, because that is a bug. */
export function periodOf(key: PeriodKey): Period {
  const period = parsePeriod(key);
  if (period === undefined) throw new Error(`Not a period: ${key}`);
  return period;
}

/** Reads a key and gives it back as a checked one; undefined where `parsePeriod` gives undefined. */
export function parsePeriodKey(text: string): PeriodKey | undefined {
  return parsePeriod(text) === undefined ? undefined : (text as PeriodKey);
}

/** The key of a period; `parsePeriod` reads it back. */
export function periodKey(period: Period): PeriodKey {
  return keyText(period) as PeriodKey;
}

function keyText(period: Period): string {
  switch (period.kind) {
    case "month":
      return `${period.year}-${String(period.month).padStart(2, "0")}`;
    case "quarter":
      return `${period.year}-Q${period.quarter}`;
    case "halfYear":
      return `${period.year}-H${period.half}`;
    case "nineMonths":
      return `${period.year}-M09`;
    case "year":
      return String(period.year);
    case "span":
      return `${period.fromYear}..${period.toYear}`;
  }
}

function partOfYear(year: number, part: string): Period {
  if (part === "") return { kind: "year", year };
  if (part === "M09") return { kind: "nineMonths", year };
  const ordinal = Number(part.replace(/\D/, ""));
  if (part.startsWith("Q")) return { kind: "quarter", year, quarter: ordinal };
  return part.startsWith("H") ? { kind: "halfYear", year, half: ordinal } : { kind: "month", year, month: ordinal };
}

/** The span from one year to a later one; undefined when it does not go forward or a year lies outside 1900–2999. */
export function spanOf(fromYear: number, toYear: number): Period | undefined {
  return isYear(fromYear) && isYear(toYear) && fromYear < toYear ? { kind: "span", fromYear, toYear } : undefined;
}

/** Years that figures are kept for: wide enough for any history, narrow enough to refuse a slip of the hand. */
function isYear(year: number): boolean {
  return year >= 1900 && year <= 2999;
}
