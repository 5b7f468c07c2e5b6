import type { ReadQueries } from "#backend/database/read.ts";
import type { PlanHeadChoices, PlanSummary } from "#contract/planning.ts";
import { assigneeName, comparePeriods, type Plan, periodLabel, periodOf } from "#core/planning/index.ts";
import { upperInitial } from "#core/vietnamese/index.ts";
import { documentView } from "../drafting/document-views.ts";
import { loadOfficeRecords, type OfficeRecords } from "../drafting/office-records.ts";
import { progressOf } from "../home/overview.ts";

/** Every plan with what it holds and how far it has come, the newest first. */
export async function listPlans(queries: ReadQueries): Promise<readonly PlanSummary[]> {
  const plain = await loadOfficeRecords(queries, []);
  const records = await loadOfficeRecords(queries, [...new Set(plain.plans.map(({ period }) => period))]);
  return records.plans
    .toSorted((left, right) => comparePeriods(periodOf(right.period), periodOf(left.period)))
    .map((plan) => summaryOf(records, plan));
}

function summaryOf(records: OfficeRecords, plan: Plan): PlanSummary {
  const { indicators, met, missed, tasks, tasksDone } = progressOf(records, plan);
  const parent = records.plans.find(({ id }) => id === plan.parentPlanId);
  const document = records.documents.find(({ id }) => id === plan.documentId);
  return {
    id: plan.id,
    title: upperInitial(plan.title),
    period: plan.period,
    periodLabel: upperInitial(periodLabel(periodOf(plan.period))),
    issuerUnitId: plan.issuerUnitId,
    issuer: assigneeName({ kind: "unit", unitId: plan.issuerUnitId }, records.units),
    document: document === undefined ? null : documentView(document).citation,
    documentId: plan.documentId ?? null,
    parentPlanId: plan.parentPlanId ?? null,
    parentTitle: parent === undefined ? null : upperInitial(parent.title),
    ...{ indicators, met, missed, tasks, tasksDone },
    projects: records.projects.filter(({ planId }) => planId === plan.id).length,
  };
}

/** The units that issue plans and the documents of the register they are issued by. */
export async function planHeadChoices(queries: ReadQueries): Promise<PlanHeadChoices> {
  const { units, documents } = await loadOfficeRecords(queries, []);
  return {
    units: units.map(({ id, name }) => ({ id, name })),
    documents: documents.map((document) => ({ id: document.id, name: documentView(document).citation })),
  };
}
