import type { PlainDate } from "#core/plain-date.ts";
import {
  chainOfPredecessors,
  deadlineOf,
  findUnit,
  firstDayOf,
  lastDayOf,
  nextDay,
  type Period,
  type PeriodKey,
  periodKey,
  periodLabel,
  periodsOfYear,
  type ReportingPeriod,
  type ReportingRegime,
  reportingWindow,
} from "#core/planning/index.ts";
import type { PeriodView } from "#core/templating/index.ts";
import { formatSlashDate } from "#core/vietnamese/index.ts";
import type { OfficeRecords } from "./office-records.ts";

type ReportingRecords = Pick<OfficeRecords, "periods" | "regimes" | "units">;

/**
 * A period with the days of its report: those laid down for it, else those of the one regime under which the office reports on such
 * periods, or has others report; with several such regimes the days stay unknown.
 */
export function periodView(records: ReportingRecords, period: Period, officeId: string): PeriodView {
  const key = periodKey(period);
  const regime = soleRegime(records, period, officeId);
  const set = daysSet(records.periods, key, regime);
  const deadline = set?.deadline ?? (regime === undefined ? null : deadlineOf(regime, period));
  return {
    key,
    kind: period.kind,
    label: periodLabel(period),
    year: period.kind === "span" ? null : period.year,
    from: firstDayOf(period),
    to: lastDayOf(period),
    cutoff: set?.cutOffDay ?? (regime === undefined ? null : reportingWindow(regime.cutOff, period).to),
    deadline,
    sendBy: deadline && describeDeadline(deadline, regime),
    receiver: regime === undefined ? null : (findUnit(records.units, regime.receivingUnitId)?.name ?? null),
    next: labelOfNext(period),
  };
}

/** The day a document on a period is drafted for: today, but not after its deadline or, where none is known, the last day of the period. */
export function draftingDay({ deadline, to }: PeriodView, today: PlainDate): PlainDate {
  const last = deadline ?? to;
  return last !== null && last !== undefined && last < today ? last : today;
}

/** The regime under which the office reports; of an office that reports under none, the one under which others report to it or to a unit of its. */
function soleRegime({ regimes, units }: ReportingRecords, period: Period, officeId: string): ReportingRegime | undefined {
  const ofKind = regimes.filter(({ periods }) => periods.some((kind) => kind === period.kind));
  const reported = ofKind.filter(({ reportingUnitIds }) => reportingUnitIds.includes(officeId));
  const collected = ofKind.filter(
    ({ receivingUnitId: id }) =>
      id === officeId || chainOfPredecessors(units, officeId).some((one) => one.id === id) || findUnit(units, id)?.parentId === officeId,
  );
  const own = reported.length > 0 ? reported : collected;
  return own.length === 1 ? own[0] : undefined;
}

/** As the regime puts it: `trước ngày 20/6/2023` where the day itself is too late, else `chậm nhất ngày 20/6/2023`. */
function describeDeadline(deadline: PlainDate, regime: ReportingRegime | undefined): string {
  const isBefore = regime?.deadline.kind === "dayOfMonth" && regime.deadline.isBefore && !regime.movesOffDaysOff;
  return isBefore ? `trước ngày ${formatSlashDate(nextDay(deadline))}` : `chậm nhất ngày ${formatSlashDate(deadline)}`;
}

/** Days set for the regime itself go before those set for everyone. */
function daysSet(periods: readonly ReportingPeriod[], key: PeriodKey, regime: ReportingRegime | undefined): ReportingPeriod | undefined {
  const own = periods.filter((one) => one.key === key && (one.regimeId === undefined || one.regimeId === regime?.id));
  return own.find(({ regimeId }) => regimeId !== undefined) ?? own[0];
}

function labelOfNext(period: Period): string | null {
  if (period.kind === "span") return null;
  const key = periodKey(period);
  const ofTwoYears = [...periodsOfYear(period.kind, period.year), ...periodsOfYear(period.kind, period.year + 1)];
  const next = ofTwoYears[ofTwoYears.findIndex((one) => periodKey(one) === key) + 1];
  return next === undefined ? null : periodLabel(next);
}
