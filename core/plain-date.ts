import type { Brand } from "./brand.ts";

/** A calendar day without time or zone, as ISO text: `2023-03-31`. */
export type PlainDate = Brand<string, "PlainDate">;

/** The parts of a calendar day. Months count from 1. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The day with these parts; undefined when no such day exists (30 February, month 13, year outside 1000–9999). */
export function plainDateOf({ year, month, day }: DateParts): PlainDate | undefined {
  const isWhole = [year, month, day].every(Number.isInteger);
  if (!isWhole || year < 1000 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  return `${year}-${twoDigits(month)}-${twoDigits(day)}` as PlainDate;
}

/** Reads ISO text (`2023-03-31`); undefined when malformed or when no such day exists. */
export function parsePlainDate(text: string): PlainDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? plainDateOf({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }) : undefined;
}

/** The year, month and day of a date. */
export function partsOf(date: PlainDate): DateParts {
  const [year, month, day] = date.split("-").map(Number);
  return { year: year as number, month: month as number, day: day as number };
}

/** How many days after `from` the day `to` comes; below zero when it comes before. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Days since a day long past, of which only differences mean anything: years begin in March, so that leap days come last. */
function dayNumber(date: PlainDate): number {
  const { year, month, day } = partsOf(date);
  const [years, months] = month > 2 ? [year, month - 3] : [year - 1, month + 9];
  return 365 * years + Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400) + Math.floor((153 * months + 2) / 5) + day;
}

function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] as number;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
