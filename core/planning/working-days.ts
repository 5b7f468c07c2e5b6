import { type PlainDate, partsOf, plainDateOf } from "../plain-date.ts";

/** The day after; throws past the year 9999. */
export function nextDay(date: PlainDate): PlainDate {
  const { year, month, day } = partsOf(date);
  const candidates = [
    { year, month, day: day + 1 },
    { year, month: month + 1, day: 1 },
    { year: year + 1, month: 1, day: 1 },
  ];
  return required(candidates.map(plainDateOf).find((next) => next !== undefined));
}

/** The day before; throws before the year 1000. */
export function previousDay(date: PlainDate): PlainDate {
  const { year, month, day } = partsOf(date);
  const candidates = [
    { year, month, day: day - 1 },
    ...[31, 30, 29, 28].map((last) => ({ year, month: month - 1, day: last })),
    { year: year - 1, month: 12, day: 31 },
  ];
  return required(candidates.map(plainDateOf).find((previous) => previous !== undefined));
}

/** Whether offices work on a day: Monday to Friday, outside the holidays given. Holidays are data, because they are decided every year. */
export function isWorkingDay(date: PlainDate, holidays: readonly PlainDate[] = []): boolean {
  return dayOfWeek(date) >= 1 && dayOfWeek(date) <= 5 && !holidays.includes(date);
}

/** The day itself when offices work, else the next one that is worked. */
export function workingDayFrom(date: PlainDate, holidays: readonly PlainDate[] = []): PlainDate {
  return isWorkingDay(date, holidays) ? date : workingDayFrom(nextDay(date), holidays);
}

/** The `count`-th working day after a day; the day itself does not count. */
export function workingDayAfter(date: PlainDate, count: number, holidays: readonly PlainDate[] = []): PlainDate {
  const next = workingDayFrom(nextDay(date), holidays);
  return count <= 1 ? next : workingDayAfter(next, count - 1, holidays);
}

/** 0 is Sunday, by Sakamoto's rule for the Gregorian calendar. */
function dayOfWeek(date: PlainDate): number {
  const { year, month, day } = partsOf(date);
  const shifted = month < 3 ? year - 1 : year;
  const offset = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] as number;
  return (shifted + Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400) + offset + day) % 7;
}

function required(date: PlainDate | undefined): PlainDate {
  if (date === undefined) throw new Error("The calendar ends here");
  return date;
}
