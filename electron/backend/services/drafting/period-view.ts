import type { PlainDate } from "#core/plain-date.ts";
import {
  deadlineOf,
  firstDayOf,
  lastDayOf,
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
import type { OfficeRecords } from "./office-records.ts";

/**
 * A period with the days of its report: those laid down for it, else those of the one regime under which the office reports on such
 * periods; with several such regimes the days stay unknown.
 */
export function periodView({ periods, regimes }: Pick<OfficeRecords, "periods" | "regimes">, period: Period, officeId: string): PeriodView {
  const key = periodKey(period);
  const regime = soleRegime(regimes, period, officeId);
  const set = daysSet(periods, key, regime);
  return {
    key,
    kind: period.kind,
    label: periodLabel(period),
    year: period.kind === "span" ? null : period.year,
    from: firstDayOf(period),
    to: lastDayOf(period),
    cutoff: set?.cutOffDay ?? (regime === undefined ? null : reportingWindow(regime.cutOff, period).to),
    deadline: set?.deadline ?? (regime === undefined ? null : deadlineOf(regime, period)),
    next: labelOfNext(period),
  };
}

/** The day a document on a period is drafted for: today, but not after its deadline or, where none is known, the last day of the period. */
export function draftingDay({ deadline, to }: PeriodView, today: PlainDate): PlainDate {
  const last = deadline ?? to;
  return last !== null && last !== undefined && last < today ? last : today;
}

function soleRegime(regimes: readonly ReportingRegime[], period: Period, officeId: string): ReportingRegime | undefined {
  const own = regimes.filter(
    ({ periods, reportingUnitIds }) => periods.some((kind) => kind === period.kind) && reportingUnitIds.includes(officeId),
  );
  return own.length === 1 ? own[0] : undefined;
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
