import { containsPeriod, type Plan, periodKey, periodOf } from "#core/planning/index.ts";
import type { DocumentView, ReportView, TemplateData } from "#core/templating/index.ts";
import { documentView } from "./document-views.ts";
import { documentRows, gatherReport, planBefore } from "./gather-report.ts";
import type { Gathered } from "./gathered-fact.ts";
import type { ReportScope } from "./indicator-views.ts";
import type { OfficeRecords } from "./office-records.ts";

/** The reports a document can speak of, and the documents it rests on. */
export type ReportsView = ReportView & Required<Pick<TemplateData, "previous" | "plans" | "legalBases">>;

/** What is known of a plan for a period, of the plan before it and of other plans by their ids; plans that are not there are left out. */
export function gatherReports(
  records: OfficeRecords,
  scope: ReportScope,
  officeId: string,
  planIds: readonly string[],
): Gathered<ReportsView> {
  const report = gatherReport(records, scope, officeId);
  const previous = gatherPrevious(records, scope, officeId);
  const others = planIds.flatMap((id) => gatherOtherPlan(records, id, scope, officeId));
  const legalBases = legalBasesOf(records, scope.plan);
  const plans = Object.fromEntries(others.map(({ id, view }) => [id, view]));
  const parts = [report, ...(previous === undefined ? [] : [previous]), ...others];
  return {
    view: { ...report.view, previous: previous?.view ?? null, plans, legalBases },
    facts: parts.flatMap(({ facts }) => facts),
    rows: [...parts.flatMap(({ rows }) => rows), ...documentRows(legalBases)],
  };
}

/** A document on the whole time of a plan also knows the report on the plan before it. */
function gatherPrevious(records: OfficeRecords, { plan, period, day }: ReportScope, officeId: string): Gathered<ReportView> | undefined {
  const earlier = periodKey(period) === plan.period ? planBefore(records, plan) : undefined;
  return earlier && gatherReport(records, { plan: earlier, period: periodOf(earlier.period), day }, officeId);
}

/** What is known of a plan a template names: of the period the document is about where that is part of the plan, else of the whole plan. */
function gatherOtherPlan(records: OfficeRecords, id: string, { period, day }: ReportScope, officeId: string) {
  const plan = records.plans.find((one) => one.id === id);
  if (plan === undefined) return [];
  const whole = periodOf(plan.period);
  return [{ id, ...gatherReport(records, { plan, period: containsPeriod(whole, period) ? period : whole, day }, officeId) }];
}

/** What the document of the plan rests on or carries out, each once. */
function legalBasesOf({ documents }: OfficeRecords, { documentId }: Plan): readonly DocumentView[] {
  const relations = documents.find(({ id }) => id === documentId)?.relations ?? [];
  const bases = relations.filter(({ relation }) => relation === "basis" || relation === "implements");
  const ids = new Set(bases.map((base) => base.documentId));
  return documents.filter(({ id }) => ids.has(id)).map(documentView);
}
