import type { Period, RegularPeriodKind } from "./period.ts";

/**
 * The period of the same kind and length just before: the quarter before, the year before, the span of as many years before. Nine months
 * come once a year, so before them stand the nine months of the year before.
 */
export function previousPeriod(period: Period): Period {
  switch (period.kind) {
    case "month":
      return period.month === 1 ? { kind: "month", year: period.year - 1, month: 12 } : { ...period, month: period.month - 1 };
    case "quarter":
      return period.quarter === 1 ? { kind: "quarter", year: period.year - 1, quarter: 4 } : { ...period, quarter: period.quarter - 1 };
    case "halfYear":
      return period.half === 1 ? { kind: "halfYear", year: period.year - 1, half: 2 } : { ...period, half: 1 };
    case "nineMonths":
    case "year":
      return { ...period, year: period.year - 1 };
    case "span": {
      const years = period.toYear - period.fromYear + 1;
      return { kind: "span", fromYear: period.fromYear - years, toYear: period.toYear - years };
    }
  }
}

/** Cùng kỳ năm trước; of a whole year, the year before. A span of years has no such period. */
export function samePeriodLastYear(period: Period): Period | undefined {
  return period.kind === "span" ? undefined : { ...period, year: period.year - 1 };
}

/** How often each kind comes in a year. */
const TIMES_A_YEAR: Readonly<Record<RegularPeriodKind, number>> = { month: 12, quarter: 4, halfYear: 2, nineMonths: 1, year: 1 };

/** All periods of one kind in a year, in order: the twelve months, the four quarters, the one year. */
export function periodsOfYear(kind: RegularPeriodKind, year: number): readonly Period[] {
  return Array.from({ length: TIMES_A_YEAR[kind] }, (_, index) => nthOfYear(kind, year, index + 1));
}

function nthOfYear(kind: RegularPeriodKind, year: number, ordinal: number): Period {
  switch (kind) {
    case "month":
      return { kind, year, month: ordinal };
    case "quarter":
      return { kind, year, quarter: ordinal };
    case "halfYear":
      return { kind, year, half: ordinal };
    case "nineMonths":
    case "year":
      return { kind, year };
  }
}
