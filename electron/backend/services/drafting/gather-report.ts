import {
  chainOfPredecessors,
  findUnit,
  firstDayOf,
  isInPeriod,
  lastDayOf,
  type Period,
  type Plan,
  periodKey,
  periodOf,
  previousPeriod,
} from "#core/planning/index.ts";
import type { DocumentView, PlanView, ReportView } from "#core/templating/index.ts";
import { lowerInitial } from "#core/vietnamese/index.ts";
import { areaView } from "./area-views.ts";
import { documentView } from "./document-views.ts";
import type { Gathered, GatheredRow } from "./gathered-fact.ts";
import { indicatorViews, type ReportScope } from "./indicator-views.ts";
import type { OfficeRecords } from "./office-records.ts";
import { periodView } from "./period-view.ts";
import { projectView, taskViews } from "./work-views.ts";

/** What is known of a plan for a period. `officeId` is who reports: its documents of the period are listed. */
export function gatherReport(records: OfficeRecords, scope: ReportScope, officeId: string): Gathered<ReportView> {
  const { plan, period } = scope;
  const reportedPeriod = periodView(records, period, officeId);
  const statusDay = reportedPeriod.cutoff ?? lastDayOf(period);
  const year = period.kind === "span" ? period.toYear : period.year;
  const indicators = indicatorViews(records, scope);
  const tasks = taskViews(records, scope, statusDay);
  const projects = records.projects
    .filter(({ planId }) => planId === plan.id)
    .map((project) => projectView(records, project, year, scope.day));
  const documents = documentsIssued(records, officeId, period);
  const view = {
    plan: planView(records, plan),
    period: reportedPeriod,
    indicators: indicators.map((one) => one.view),
    tasks: tasks.map((one) => one.view),
    projects: projects.map((one) => one.view),
    documents,
    areas: records.areas.filter((area) => area.period === periodKey(period)).map(areaView),
  };
  const parts = [...indicators, ...tasks, ...projects];
  return { view, facts: parts.flatMap(({ facts }) => facts), rows: [...parts.flatMap(({ rows }) => rows), ...documentRows(documents)] };
}

/** The rows of the register behind documents. */
export function documentRows(documents: readonly DocumentView[]): readonly GatheredRow[] {
  return documents.map((view) => ({ view, table: "documents", rowId: view.id }));
}

/** The plan of the period before that the same issuer made; of several the one under the same plan of years. */
export function planBefore({ plans, units }: Pick<OfficeRecords, "plans" | "units">, plan: Plan): Plan | undefined {
  const key = periodKey(previousPeriod(periodOf(plan.period)));
  const issuers = [plan.issuerUnitId, ...chainOfPredecessors(units, plan.issuerUnitId).map(({ id }) => id)];
  const earlier = plans.filter((one) => one.period === key && issuers.includes(one.issuerUnitId));
  return earlier.find(({ parentPlanId }) => parentPlanId === plan.parentPlanId) ?? earlier[0];
}

/** Kế hoạch, chương trình, đề án, phương án. Orders of a superior may also be kept as a plan; they are no kind of plan themselves. */
const PLAN_KINDS: readonly string[] = ["KH", "CTr", "ĐA", "PA"];

/** Báo cáo, tờ trình: they report and ask, and direct nobody. */
const NOT_DIRECTING: readonly string[] = ["BC", "TTr"];

function planView({ documents }: OfficeRecords, plan: Plan): PlanView {
  const period = periodOf(plan.period);
  const issued = documents.find(({ id }) => id === plan.documentId);
  return {
    title: plan.title,
    name: `${issued !== undefined && PLAN_KINDS.includes(issued.kind) ? (issued.kindName ?? "Kế hoạch") : "Kế hoạch"} ${lowerInitial(plan.title)}`,
    document: issued === undefined ? null : documentView(issued),
    year: period.kind === "span" ? null : period.year,
    from: firstDayOf(period),
    to: lastDayOf(period),
  };
}

/** Those it issued to direct others, and of bodies right under it those that stand in a list (its steering committee's). */
function documentsIssued({ documents, units }: OfficeRecords, officeId: string, period: Period): readonly DocumentView[] {
  const issuers = [officeId, ...chainOfPredecessors(units, officeId).map(({ id }) => id)];
  return documents
    .filter(({ kind, issuerUnitId, issuedIn }) => {
      if (issuerUnitId === undefined || NOT_DIRECTING.includes(kind)) return false;
      const above = issuedIn === undefined ? undefined : findUnit(units, issuerUnitId)?.parentId;
      return issuers.includes(issuerUnitId) || (above !== undefined && issuers.includes(above));
    })
    .filter(({ date }) => date !== undefined && isInPeriod(period, date))
    .map(documentView);
}
