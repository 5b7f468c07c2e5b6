import type { ReadQueries } from "#backend/database/read.ts";
import { planRepository } from "#backend/database/repositories/plan-repository.ts";
import { listResults } from "#backend/database/repositories/result-repository.ts";
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
import { type DocumentView, type NamesAsked, namesAskedInWords, type ReportView, type TemplateData } from "#core/templating/index.ts";
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
  const found = await findSubject(queries, request, asked);
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
  const others = asked.plans.map((id) => [id, gatherOtherPlan(records, id, scope, office.id)] as const);
  const plans = Object.fromEntries(others.flatMap(([id, other]) => (other === undefined ? [] : [[id, other.view]])));
  const filled = { ...frame, ...words, ...report.view, plans };
  const inWords = namesAskedInWords(filled);
  const keys = [...new Set([...asked.facts, ...inWords.facts])];
  const named = namedFacts(await withResultsOf(queries, records, keys), plan, keys);
  const register = registerOf(records, [...asked.documents, ...inWords.documents]);
  const data = { ...filled, facts: Object.fromEntries(named.map(({ fact }) => [fact.ref, fact])), register };
  return success({ data, facts: [...named, ...report.facts, ...others.flatMap(([, other]) => other?.facts ?? [])], plan });
}

/** The facts of a plan and a period, and those named by key, as they stand now. */
export async function gatherFacts(
  queries: ReadQueries,
  request: ReportRequest,
  today: PlainDate,
  named: readonly FactRef[],
): Promise<Result<readonly GatheredFact[], DraftingFailure>> {
  const found = await findSubject(queries, request, { facts: named, plans: [] });
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
  named: Pick<NamesAsked, "facts" | "plans">,
): Promise<Result<Subject, DraftingFailure>> {
  const period = parsePeriod(request.period);
  if (period === undefined) return failure({ kind: "period-malformed", given: request.period });
  const others = (await planRepository.list(queries))
    .filter(({ value }) => named.plans.includes(value.id))
    .map(({ value }) => value.period);
  const periods = new Set([...periodsNeeded(period), ...periodsOfKeys(named.facts), ...others]);
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

/** What is known of a plan a template names: of the period the document is about where that is part of the plan, else of the whole plan. */
function gatherOtherPlan(records: OfficeRecords, id: string, { period, day }: ReportScope, officeId: string) {
  const plan = records.plans.find((one) => one.id === id);
  if (plan === undefined) return undefined;
  const whole = periodOf(plan.period);
  return gatherReport(records, { plan, period: containsPeriod(whole, period) ? period : whole, day }, officeId);
}

/** With the results of the periods that keys in stored words name beyond those read before. */
async function withResultsOf(queries: ReadQueries, records: OfficeRecords, keys: readonly FactRef[]): Promise<OfficeRecords> {
  const read = new Set(records.results.map(({ period }) => period));
  const further = periodsOfKeys(keys).filter((period) => !read.has(period));
  if (further.length === 0) return records;
  const results = await Promise.all(further.map((period) => listResults(queries, period)));
  return { ...records, results: [...records.results, ...results.flat().map(({ value }) => value)] };
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
function legalBasesOf({ documents }: OfficeRecords, { documentId }: Plan): readonly DocumentView[] {
  const relations = documents.find(({ id }) => id === documentId)?.relations ?? [];
  const bases = relations.filter(({ relation }) => relation === "basis" || relation === "implements");
  const ids = new Set(bases.map((base) => base.documentId));
  return documents.filter(({ id }) => ids.has(id)).map(documentView);
}
