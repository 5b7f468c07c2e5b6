import type { PlainDate } from "../plain-date.ts";
import { formatSlashDate, lowerInitial, parseDate, upperInitial } from "../vietnamese/index.ts";
import { type PeriodKey, periodKey, periodOf } from "./period.ts";
import { lastDayOf } from "./period-days.ts";
import { parsePeriodLabel, periodLabel } from "./period-label.ts";
import { previousDay } from "./working-days.ts";

/**
 * When work is to be done: by a day, within a period (`2022 - 2025`, `Quý II/2023`), again and again, or once something else has happened
 * ("Khi Bộ TT&TT ban hành"); in 39 of 64 rows of a real plan it is a condition. `metOn` is the day the condition came true.
 */
export type TaskDeadline =
  | { readonly kind: "date"; readonly date: PlainDate }
  | { readonly kind: "period"; readonly period: PeriodKey }
  | { readonly kind: "recurring"; readonly wording: "thường xuyên" | "hằng năm" | "hằng quý" | "hằng tháng" }
  | { readonly kind: "conditional"; readonly condition: string; readonly metOn?: PlainDate };

/** Whether the last day for the work has passed on a day. Conditions and recurring work set no last day. */
export function isPastDue(deadline: TaskDeadline, date: PlainDate): boolean {
  const last = lastDayForWork(deadline);
  return last !== undefined && date > last;
}

/** The last day for the work, where the deadline sets one. */
export function lastDayForWork(deadline: TaskDeadline): PlainDate | undefined {
  if (deadline.kind === "date") return deadline.date;
  return deadline.kind === "period" ? lastDayOf(periodOf(deadline.period)) : undefined;
}

/** The deadline in the cell of a table: `Chậm nhất ngày 31/5/2023`, `Năm 2023`, `2022 - 2025`, `Thường xuyên`, `Khi Bộ TT&TT ban hành`. */
export function describeDeadline(deadline: TaskDeadline): string {
  switch (deadline.kind) {
    case "date":
      return `Chậm nhất ngày ${formatSlashDate(deadline.date)}`;
    case "period":
      return upperInitial(periodLabel(periodOf(deadline.period)).replace(/^giai đoạn /, ""));
    case "recurring":
      return upperInitial(deadline.wording);
    case "conditional":
      return upperInitial(deadline.condition);
  }
}

const RECURRING = ["thường xuyên", "hằng năm", "hằng quý", "hằng tháng"] as const;

/**
 * Reads the cell of a table: days (`31/5/2023`, `Chậm nhất ngày 31/5/2023`, `Trước ngày 01/6/2023`), periods (`Năm 2023`, `2022 - 2025`, `Tháng 6/2023`), `Thường
 * xuyên`, `Hằng năm` (also `Hàng năm`). Any other text is a condition, kept word for word; empty text gives undefined.
 */
export function parseDeadline(text: string): TaskDeadline | undefined {
  const written = text.normalize("NFC").trim().replace(/\s+/g, " ").replace(/\.$/, "");
  if (written === "") return undefined;
  const date = readLastDay(written);
  if (date !== undefined) return { kind: "date", date };
  const period = parsePeriodLabel(written.replace(/^trong (?=năm|quý|tháng)/i, ""));
  if (period !== undefined) return { kind: "period", period: periodKey(period) };
  const wording = RECURRING.find((word) => word === lowerInitial(written).replace(/^hàng /, "hằng "));
  return wording === undefined ? { kind: "conditional", condition: written } : { kind: "recurring", wording };
}

/** "Trước ngày 01/6/2023" leaves the day before as the last one. */
function readLastDay(text: string): PlainDate | undefined {
  const [, word = "", day = text] = /^(chậm nhất|trong|đến|trước) (ngày .*)$/i.exec(text) ?? [];
  const date = parseDate(day)?.date;
  return date !== undefined && word.toLowerCase() === "trước" ? previousDay(date) : date;
}
