import { type PlainDate, plainDateOf } from "../plain-date.ts";
import type { Period } from "./period.ts";

/** First and last month of a period, counted from 1 within their years. */
export interface PeriodMonths {
  readonly fromYear: number;
  readonly fromMonth: number;
  readonly toYear: number;
  readonly toMonth: number;
}

/** The months a period runs through, first and last included. */
export function monthsOf(period: Period): PeriodMonths {
  if (period.kind === "span") return { fromYear: period.fromYear, fromMonth: 1, toYear: period.toYear, toMonth: 12 };
  const [fromMonth, toMonth] = monthRange(period);
  return { fromYear: period.year, fromMonth, toYear: period.year, toMonth };
}

/** The first calendar day of a period. The days that figures are collected for may differ: see `reportingWindow`. */
export function firstDayOf(period: Period): PlainDate {
  const { fromYear, fromMonth } = monthsOf(period);
  return dayOf(fromYear, fromMonth, 1);
}

/** The last calendar day of a period. */
export function lastDayOf(period: Period): PlainDate {
  const { toYear, toMonth } = monthsOf(period);
  return lastDayOfMonth(toYear, toMonth);
}

/** Whether a day lies in a period, both ends included. */
export function isInPeriod(period: Period, date: PlainDate): boolean {
  return firstDayOf(period) <= date && date <= lastDayOf(period);
}

/** Whether every day of `inner` lies in `outer`; a period contains itself. */
export function containsPeriod(outer: Period, inner: Period): boolean {
  return firstDayOf(outer) <= firstDayOf(inner) && lastDayOf(inner) <= lastDayOf(outer);
}

/**
 * Orders periods as a history is read: by the day they end, and of those ending together the shorter first (`2023-12`, `2023-Q4`,
 * `2023-H2`, `2023`). Zero only for equal periods.
 */
export function comparePeriods(left: Period, right: Period): -1 | 0 | 1 {
  return compareDays(lastDayOf(left), lastDayOf(right)) || compareDays(firstDayOf(right), firstDayOf(left));
}

/** The last day of a month counted from 1; throws for a month that does not exist, because months come from checked periods. */
export function lastDayOfMonth(year: number, month: number): PlainDate {
  const last = [31, 30, 29, 28].map((day) => plainDateOf({ year, month, day })).find((date) => date !== undefined);
  if (last === undefined) throw new Error(`No month ${month}/${year}`);
  return last;
}

function monthRange(period: Exclude<Period, { readonly kind: "span" }>): readonly [number, number] {
  switch (period.kind) {
    case "month":
      return [period.month, period.month];
    case "quarter":
      return [period.quarter * 3 - 2, period.quarter * 3];
    case "halfYear":
      return [period.half * 6 - 5, period.half * 6];
    case "nineMonths":
      return [1, 9];
    case "year":
      return [1, 12];
  }
}

function dayOf(year: number, month: number, day: number): PlainDate {
  const date = plainDateOf({ year, month, day });
  if (date === undefined) throw new Error(`No day ${day}/${month}/${year}`);
  return date;
}

/** ISO days order as text. */
function compareDays(left: PlainDate, right: PlainDate): -1 | 0 | 1 {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
