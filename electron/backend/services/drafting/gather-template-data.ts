import type { ReadQueries } from "#backend/database/read.ts";
import type { FactRef } from "#core/document/inline.ts";
import type { PlainDate } from "#core/plain-date.ts";
import {
  authoritiesOn,
  containsPeriod,
  findUnit,
  type Period,
  type Plan,
  parsePeriod,
  periodKey,
  periodLabel,
  periodOf,
  previousPeriod,
  samePeriodLastYear,
  type Unit,
  unitOn,
} from "#core/planning/index.ts";
import { failure, type Result, success } from "#core/result.ts";
import { standardFor } from "#core/standards/index.ts";
import type { DocumentView, NamesAsked, ReportView, TemplateData } from "#core/templating/index.ts";
import { documentView } from "./document-views.ts";
import type { DraftingFailure } from "./drafting-failure.ts";
import { periodsOfKeys } from "./fact-key.ts";
import { gatherReport, planBefore } from "./gather-report.ts";
import type { Gathered, GatheredFact } from "./gathered-fact.ts";
import type { ReportScope } from "./indicator-views.ts";
import { namedFacts } from "./named-facts.ts";
import { narrativeView } from "./narrative-view.ts";
import { loadOfficeRecords, type OfficeRecords } from "./office-records.ts";
import { officeHabits } from "./office-view.ts";
import { draftingDay, periodView } from "./period-view.ts";
import { reportedResult } from "./reported-result.ts";
import { signatoryOn } from "./signatory-view.ts";

/** What a document is about. */
export interface ReportRequest {
  /** The id of the plan, or the number and symbol of the document that issued it: `112/KH-UBND`. */
  readonly plan: string;
  /** `2023`, `2023-Q1` … */
  readonly period: string;
}

export interface DataRequest extends ReportRequest {
  /** Who issues the document, where it is not the issuer of the plan. */
  readonly unitId?: string;
  /** The authority to sign that is used, where it is not that of the head of the office. */
  readonly authorityId?: string;
}

/** Everything a template can ask for, and the facts behind its figures. */
export interface GatheredData {
  readonly data: TemplateData;
  readonly facts: readonly GatheredFact[];
  readonly plan: Plan;
}

/**
 * Gathers what a document on a plan and a period is filled with. Units and signatory are those of the day the document is drafted for: today,
 * or the deadline of a period that is over. Fails for a plan, period or unit that does not exist, and where nobody may sign.
 */
export async function gatherTemplateData(
  queries: ReadQueries,
  { unitId, authorityId, ...request }: DataRequest,
  today: PlainDate,
  asked: NamesAsked,
): Promise<Result<GatheredData, DraftingFailure>> {
  const found = await findSubject(queries, request, asked.facts);
  if (!found.ok) return found;
  const { records, plan, period } = found.value;
  const issuer = findUnit(records.units, unitId ?? plan.issuerUnitId);
  if (issuer === undefined) return failure({ kind: "unit-unknown", given: unitId ?? plan.issuerUnitId });
  const day = draftingDay(periodView(records, period, issuer.id), today);
  const [office] = unitOn(records.units, issuer.id, day);
  if (office === undefined) return failure({ kind: "unit-not-standing", unitName: issuer.name, day });
  const signatory = signatoryOn(records, office.id, day, authorityId);
  if (signatory === undefined) return failure(signatoryMissing(records, office, day, authorityId));
  const scope = { plan, period, day };
  const report = gatherWithPrevious(records, scope, office.id);
  const frame = { standard: standardOn(office, day), signatory, ...officeHabits(records, office) };
  const words = { text: narrativeView(records, scope, resultsOf(records, scope)), legalBases: legalBasesOf(records, plan) };
  const named = namedFacts(records, plan, asked.facts);
  const byKey = { facts: Object.fromEntries(named.map(({ fact }) => [fact.ref, fact])), register: registerOf(records, asked.documents) };
  return success({ data: { ...frame, ...words, ...report.view, ...byKey }, facts: [...named, ...report.facts], plan });
}

/** The facts of a plan and a period, and those named by key, as they stand now. */
export async function gatherFacts(
  queries: ReadQueries,
  request: ReportRequest,
  today: PlainDate,
  named: readonly FactRef[],
): Promise<Result<readonly GatheredFact[], DraftingFailure>> {
  const found = await findSubject(queries, request, named);
  if (!found.ok) return found;
  const { records, plan, period } = found.value;
  const { facts } = gatherWithPrevious(records, { plan, period, day: today }, plan.issuerUnitId);
  return success([...namedFacts(records, plan, named), ...facts]);
}

function signatoryMissing({ authorities }: OfficeRecords, office: Unit, day: PlainDate, authorityId?: string): DraftingFailure {
  if (authorityId === undefined) return { kind: "signatory-missing", unitName: office.name, day };
  const known = authoritiesOn(authorities, office.id, day).map(({ id }) => id);
  return { kind: "authority-unknown", given: authorityId, unitName: office.name, day, known };
}

interface Subject {
  readonly records: OfficeRecords;
  readonly plan: Plan;
  readonly period: Period;
}

async function findSubject(
  queries: ReadQueries,
  request: ReportRequest,
  named: readonly FactRef[],
): Promise<Result<Subject, DraftingFailure>> {
  const period = parsePeriod(request.period);
  if (period === undefined) return failure({ kind: "period-malformed", given: request.period });
  const periods = new Set([...periodsNeeded(period), ...periodsOfKeys(named)]);
  const records = await loadOfficeRecords(queries, [...periods]);
  const plan = findPlan(records, request.plan);
  if (plan === undefined) return failure({ kind: "plan-unknown", given: request.plan, known: records.plans.map(({ id }) => id) });
  const whole = periodOf(plan.period);
  if (containsPeriod(whole, period) || containsPeriod(period, whole)) return success({ records, plan, period });
  return failure({ kind: "period-outside-plan", given: request.period, planTitle: plan.title, planPeriod: periodLabel(whole) });
}

/** The period with those it is compared with, and the same for the period before, whose report a plan begins with. */
function periodsNeeded(period: Period) {
  const before = previousPeriod(period);
  const earlier = [period, before].flatMap((one) => [one, previousPeriod(one), samePeriodLastYear(one) ?? one]);
  return [...new Set(earlier.map(periodKey))];
}

function findPlan({ plans, documents }: OfficeRecords, given: string): Plan | undefined {
  const byId = plans.find(({ id }) => id === given);
  if (byId !== undefined) return byId;
  const issuedAs = documents.filter((row) => documentView(row).symbol === given).map(({ id }) => id);
  const bySymbol = plans.filter(({ documentId }) => documentId !== undefined && issuedAs.includes(documentId));
  return bySymbol.length === 1 ? bySymbol[0] : undefined;
}

/** A document on the whole time of a plan also knows the report on the plan before it. */
function gatherWithPrevious(
  records: OfficeRecords,
  scope: ReportScope,
  officeId: string,
): Gathered<ReportView & Pick<TemplateData, "previous">> {
  const { plan, period, day } = scope;
  const report = gatherReport(records, scope, officeId);
  const earlier = periodKey(period) === plan.period ? planBefore(records, plan) : undefined;
  if (earlier === undefined) return report;
  const previous = gatherReport(records, { plan: earlier, period: periodOf(earlier.period), day }, officeId);
  return { view: { ...report.view, previous: previous.view }, facts: [...report.facts, ...previous.facts] };
}

function standardOn({ side }: Unit, day: PlainDate): TemplateData["standard"] {
  const written = side === "party" ? "party" : "state";
  return standardFor(written, day)?.id ?? written;
}

function resultsOf(records: OfficeRecords, { plan, period }: ReportScope) {
  const own = records.targets.filter(({ planId }) => planId === plan.id).map(({ indicatorId }) => indicatorId);
  return [...new Set(own)].flatMap((id) => reportedResult(records, plan.issuerUnitId, id, periodKey(period)) ?? []);
}

function registerOf({ documents }: OfficeRecords, ids: readonly string[]): Readonly<Record<string, DocumentView>> {
  const wanted = new Set(ids);
  return Object.fromEntries(documents.filter(({ id }) => wanted.has(id)).map((row) => [row.id, documentView(row)]));
}

/** What the document of the plan rests on or carries out, each once. */
function legalBasesOf({ documents, relations }: OfficeRecords, { documentId }: Plan): readonly DocumentView[] {
  const bases = relations.filter(
    ({ from_document_id: from, relation }) => from === documentId && (relation === "basis" || relation === "implements"),
  );
  const ids = new Set(bases.map(({ to_document_id: id }) => id));
  return documents.filter(({ id }) => ids.has(id)).map(documentView);
}
