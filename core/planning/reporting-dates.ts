import { type PlainDate, partsOf, plainDateOf } from "../plain-date.ts";
import { type Problem, problemAt } from "../problem.ts";
import { formatSlashDate } from "../vietnamese/index.ts";
import type { Period } from "./period.ts";
import { firstDayOf, lastDayOf, lastDayOfMonth, monthsOf } from "./period-days.ts";
import { periodLabel } from "./period-label.ts";
import { periodsOfYear } from "./period-sequence.ts";
import { type CutOffRule, type DeadlineRule, type ReportingRegime, WORKING_DAYS_AFTER_CUT_OFF } from "./reporting-regime.ts";
import { nextDay, previousDay, workingDayAfter, workingDayFrom } from "./working-days.ts";

/** The days whose figures a report counts, both included; `to` is the cut-off (ngày chốt số liệu). */
export interface ReportingWindow {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** What the dates of one report follow from. */
export type ReportingRules = Pick<ReportingRegime, "cutOff" | "deadline" | "movesOffDaysOff">;

/** The window of a period: for quarter I of 2023 under the administrative cut-off 15/12/2022 to 14/3/2023 (NĐ 09/2019/NĐ-CP, Điều 12). */
export function reportingWindow(rule: CutOffRule, period: Period): ReportingWindow {
  switch (rule.kind) {
    case "calendar":
      return { from: firstDayOf(period), to: lastDayOf(period) };
    case "fixed":
      return { from: rule.from, to: rule.to };
    case "monthly": {
      const { fromYear, fromMonth, toYear, toMonth } = monthsOf(period);
      return { from: nextDay(dayInMonth(fromYear, fromMonth - 1, rule.closingDay)), to: dayInMonth(toYear, toMonth, rule.closingDay) };
    }
  }
}

/** The last day on which the report of a period is on time. Holidays are the days off besides Saturdays and Sundays. */
export function deadlineOf(rules: ReportingRules, period: Period, holidays: readonly PlainDate[] = []): PlainDate {
  const day = printedDeadline(rules.deadline, rules.cutOff, period, holidays);
  return rules.movesOffDaysOff ? workingDayFrom(day, holidays) : day;
}

/** Whether a report of a period sent on a day comes late. */
export function isLate(rules: ReportingRules, period: Period, sentOn: PlainDate, holidays: readonly PlainDate[] = []): boolean {
  return sentOn > deadlineOf(rules, period, holidays);
}

/**
 * What is wrong with the dates of a regime in a year: a closing day that not every month has, and every period whose deadline does not
 * leave a working day after its cut-off (NĐ 09/2019/NĐ-CP, Điều 8 khoản 5 điểm b).
 */
export function validateRegime(regime: ReportingRegime, year: number, holidays: readonly PlainDate[] = []): readonly Problem[] {
  const { cutOff } = regime;
  if (cutOff.kind === "monthly" && !(Number.isInteger(cutOff.closingDay) && cutOff.closingDay >= 1 && cutOff.closingDay <= 28)) {
    const message = `Ngày chốt số liệu ${cutOff.closingDay} của “${regime.name}” không có trong mọi tháng.`;
    return [problemAt("cutOff.closingDay", message, "Chọn ngày từ 1 đến 28, hoặc chốt theo ngày cuối kỳ.")];
  }
  return regime.periods.flatMap((kind) => periodsOfYear(kind, year)).flatMap((period) => validateDeadline(regime, period, holidays));
}

function validateDeadline(regime: ReportingRegime, period: Period, holidays: readonly PlainDate[]): readonly Problem[] {
  const { to } = reportingWindow(regime.cutOff, period);
  const earliest = workingDayAfter(to, WORKING_DAYS_AFTER_CUT_OFF, holidays);
  const deadline = deadlineOf(regime, period, holidays);
  if (deadline >= earliest) return [];
  const dates = `chốt số liệu ngày ${formatSlashDate(to)} mà phải gửi chậm nhất ngày ${formatSlashDate(deadline)}`;
  const message = `Báo cáo ${periodLabel(period)} của “${regime.name}” ${dates}.`;
  const remedy = `Lùi thời hạn gửi ít nhất đến ngày ${formatSlashDate(earliest)} để có 01 ngày làm việc (NĐ 09/2019/NĐ-CP, Điều 8).`;
  return [problemAt("deadline", message, remedy)];
}

function printedDeadline(rule: DeadlineRule, cutOff: CutOffRule, period: Period, holidays: readonly PlainDate[]): PlainDate {
  switch (rule.kind) {
    case "fixed":
      return rule.date;
    case "workingDaysAfterCutOff":
      return workingDayAfter(reportingWindow(cutOff, period).to, rule.days, holidays);
    case "dayOfMonth": {
      const { toYear, toMonth } = monthsOf(period);
      const day = dayInMonth(toYear, toMonth + rule.monthsAfter, rule.day);
      return rule.isBefore ? previousDay(day) : day;
    }
  }
}

/** A day of a month; months below 1 and above 12 belong to the years beside, a day the month does not have is its last. */
function dayInMonth(year: number, month: number, day: number): PlainDate {
  const actualYear = year + Math.floor((month - 1) / 12);
  const last = lastDayOfMonth(actualYear, ((((month - 1) % 12) + 12) % 12) + 1);
  return plainDateOf({ ...partsOf(last), day: Math.min(day, partsOf(last).day) }) ?? last;
}
