import type { OpenDatabase } from "#backend/database/database-handle.ts";
import type { ReadQueries } from "#backend/database/read.ts";
import { planRepository } from "#backend/database/repositories/plan-repository.ts";
import type { DueReport, PlanProgress } from "#contract/home.ts";
import { daysBetween, type PlainDate, partsOf } from "#core/plain-date.ts";
import {
  comparePeriods,
  deadlineOf,
  lastDayOf,
  type Plan,
  periodLabel,
  periodOf,
  periodsOfYear,
  type ReportingRegime,
  reportingWindow,
} from "#core/planning/index.ts";
import { success } from "#core/result.ts";
import { formatSlashDate, upperInitial } from "#core/vietnamese/index.ts";
import { readDrafting, todayIn } from "../drafting/draft-access.ts";
import { indicatorViews } from "../drafting/indicator-views.ts";
import { loadOfficeRecords, type OfficeRecords } from "../drafting/office-records.ts";
import { firstSteps } from "./first-steps.ts";

/** A deadline is told so many days ahead, and so many days after it passed. */
const DAYS_AHEAD = 45;
const DAYS_AFTER = 30;

/** What is due by period, and how the plans stand. */
export function overview(database: OpenDatabase) {
  const today = todayIn(database);
  return readDrafting(database, async (queries) => {
    const { due, plans } = await gather(queries, today);
    return success({ today: formatSlashDate(today), due, plans, firstSteps: await firstSteps(queries) });
  });
}

async function gather(queries: ReadQueries, today: PlainDate) {
  const periods = (await planRepository.list(queries)).map(({ value }) => value.period);
  const records = await loadOfficeRecords(queries, [...new Set(periods)]);
  const plans = records.plans.toSorted((left, right) => comparePeriods(periodOf(right.period), periodOf(left.period)));
  return {
    due: records.regimes.flatMap((regime) => dueReports(regime, today)).toSorted((left, right) => left.daysLeft - right.daysLeft),
    plans: plans.map((plan) => progressOf(records, plan)).filter(({ indicators, tasks }) => indicators + tasks > 0),
  };
}

function dueReports(regime: ReportingRegime, today: PlainDate): readonly DueReport[] {
  const { year } = partsOf(today);
  const periods = regime.periods.flatMap((kind) => [year - 1, year, year + 1].flatMap((one) => periodsOfYear(kind, one)));
  return periods.flatMap((period) => {
    const deadline = deadlineOf(regime, period);
    const daysLeft = daysBetween(today, deadline);
    if (daysLeft > DAYS_AHEAD || daysLeft < -DAYS_AFTER) return [];
    return [
      {
        key: `${regime.id} ${periodLabel(period)}`,
        regime: regime.name,
        periodLabel: periodLabel(period),
        cutoff: formatSlashDate(reportingWindow(regime.cutOff, period).to),
        deadline: formatSlashDate(deadline),
        daysLeft,
      },
    ];
  });
}

/** How far a plan has come in its own period; the results of that period must be among the records. */
export function progressOf(records: OfficeRecords, plan: Plan): PlanProgress {
  const period = periodOf(plan.period);
  const reported = indicatorViews(records, { plan, period, day: lastDayOf(period) }).map(({ view }) => view);
  const hasTargets = reported.some(({ target }) => target);
  // A plan that names no indicators is followed by its tasks alone.
  const views = hasTargets || plan.watched !== undefined ? reported : [];
  const tasks = records.tasks.filter(({ planId }) => planId === plan.id);
  return {
    planId: plan.id,
    title: upperInitial(plan.title),
    period: plan.period,
    periodLabel: periodLabel(period),
    indicators: views.length,
    entered: views.filter(({ result }) => result).length,
    hasTargets,
    met: views.filter(({ isMet }) => isMet === true).length,
    missed: views.filter(({ isMet }) => isMet === false).length,
    tasks: tasks.length,
    tasksDone: tasks.filter(({ status }) => status === "completed").length,
  };
}
