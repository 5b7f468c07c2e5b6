import { type PlainDate, partsOf, plainDateOf } from "../plain-date.ts";

/** The written shapes of a date: `ngày 31 tháng 3 năm 2023`, `31/3/2023`, `31-3-2023`. */
export type DateForm = "long" | "slash" | "hyphen";

/** A date as it was found written. */
export interface DateReading {
  readonly date: PlainDate;
  readonly form: DateForm;
  /** Day and month both have two digits, as in `31/03/2023`. */
  readonly isPadded: boolean;
  /** Zeros stand exactly as the zero rule wants: `31/3/2023` and `05/02/2023` do, `31/03/2023` and `5/2/2023` do not. */
  readonly keepsZeroRule: boolean;
}

/** `ngày 05 tháng 01 năm 2020`. Zero rule: days below 10 and months 1 and 2 (NĐ 30/2020 PL.I-II.4; HD 36 1.4.2; HD 05 I.4.2.2). */
export function formatLongDate(date: PlainDate): string {
  const { year } = partsOf(date);
  return `ngày ${paddedDay(date)} tháng ${paddedMonth(date)} năm ${year}`;
}

/** `05/01/2020`, `31/3/2023`: the form inside running text, with the same zero rule. */
export function formatSlashDate(date: PlainDate): string {
  return `${paddedDay(date)}/${paddedMonth(date)}/${partsOf(date).year}`;
}

/**
 * Reads a text that is a date and nothing else, in any official form, with or without zeros, with or without the word "ngày" before
 * digits. Years have four digits. Undefined for anything else, also for days that do not exist and for holidays (`2-9`).
 */
export function parseDate(text: string): DateReading | undefined {
  const trimmed = text.normalize("NFC").trim();
  return FORMS.map(([form, pattern]) => readAs(form, pattern.exec(trimmed))).find((reading) => reading !== undefined);
}

const FORMS: readonly (readonly [DateForm, RegExp])[] = [
  ["long", /^ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})$/i],
  ["slash", /^(?:ngày\s+)?(\d{1,2})\/(\d{1,2})\/(\d{4})$/i],
  ["hyphen", /^(?:ngày\s+)?(\d{1,2})-(\d{1,2})-(\d{4})$/i],
];

function readAs(form: DateForm, match: RegExpExecArray | null): DateReading | undefined {
  const [, day = "", month = "", year = ""] = match ?? [];
  const date = plainDateOf({ year: Number(year), month: Number(month), day: Number(day) });
  if (date === undefined) return undefined;
  const keepsZeroRule = day === paddedDay(date) && month === paddedMonth(date);
  return { date, form, isPadded: day.length === 2 && month.length === 2, keepsZeroRule };
}

function paddedDay(date: PlainDate): string {
  return String(partsOf(date).day).padStart(2, "0");
}

function paddedMonth(date: PlainDate): string {
  const { month } = partsOf(date);
  return month <= 2 ? `0${month}` : String(month);
}
