import type { ReadQueries } from "#backend/database/read.ts";
import { planRepository } from "#backend/database/repositories/plan-repository.ts";
import { listResults } from "#backend/database/repositories/result-repository.ts";
import type { FactRef } from "#core/document/inline.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";
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
import {
  type DocumentView,
  factRefsIn,
  type NamesAsked,
  namesAskedInWords,
  plansIn,
  type QueryData,
  type TemplateData,
} from "#core/templating/index.ts";
import { groupBy } from "../planning/group-by.ts";
import { documentView } from "./document-views.ts";
import type { DraftingFailure } from "./drafting-failure.ts";
import { keyInReport, periodsOfKeys } from "./fact-key.ts";
import { gatherReports } from "./gather-reports.ts";
import type { Gathered } from "./gathered-fact.ts";
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

/** What the figures of a document are about. */
export type CurrentRequest = Pick<DataRequest, "plan" | "period" | "unitId">;

/** Everything a template can ask for, and the facts and rows behind it. */
export interface GatheredData extends Gathered<TemplateData> {
  readonly plan: Plan;
}

/** What the figures of a document come from, and the plan it is about. */
export interface GatheredNow extends Gathered<QueryData> {
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
  const reports = gatherReports(records, scope, office.id, asked.plans);
  const frame = { standard: standardOn(office, day), signatory, ...officeHabits(records, office) };
  const text = narrativeView(records, scope, resultsOf(records, scope));
  const filled = { ...frame, text, ...reports.view };
  const inWords = namesAskedInWords(filled);
  const keys = [...new Set([...asked.facts, ...inWords.facts])].map((key) => ({ key, ref: keyIn(scope, key) }));
  const refs = [...new Set(keys.map(({ ref }) => ref))];
  const named = namedFacts(await withResultsOf(queries, records, refs), plan, refs);
  const factOf = new Map(named.map(({ fact }) => [fact.ref, fact]));
  const register = registerOf(records, [...asked.documents, ...inWords.documents]);
  const data = { ...filled, facts: Object.fromEntries(keys.flatMap(({ key, ref }) => entryOf(key, factOf.get(ref)))), register };
  return success({ view: data, facts: [...named, ...reports.facts], rows: reports.rows, plan });
}

/** What the figures of a document come from as it stands now: the facts of its plan and period and those it is bound to by key. */
export async function gatherCurrent(
  queries: ReadQueries,
  { unitId, ...request }: CurrentRequest,
  today: PlainDate,
  document: OfficialDocument,
): Promise<Result<GatheredNow, DraftingFailure>> {
  const [named, plans] = [factRefsIn(document), plansIn(document)];
  const found = await findSubject(queries, request, { facts: named, plans });
  if (!found.ok) return found;
  const { records, plan, period } = found.value;
  const issuer = findUnit(records.units, unitId ?? plan.issuerUnitId);
  if (issuer === undefined) return failure({ kind: "unit-unknown", given: unitId ?? plan.issuerUnitId });
  const day = draftingDay(periodView(records, period, issuer.id), today);
  // A document outlives its office: its figures are followed also where nobody stands in for it.
  const office = unitOn(records.units, issuer.id, day)[0] ?? issuer;
  const { view, facts, rows } = gatherReports(records, { plan, period, day }, office.id, plans);
  return success({
    view: { standard: standardOn(office, day), ...view },
    facts: [...namedFacts(records, plan, named), ...facts],
    rows,
    plan,
  });
}

function keyIn({ plan, period }: ReportScope, key: FactRef): FactRef {
  return keyInReport(key, { drafted: periodKey(period), plan: plan.period });
}

function entryOf<Value>(key: string, value: Value | undefined): readonly (readonly [string, Value])[] {
  return value === undefined ? [] : [[key, value]];
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

/**
 * The period with those it is compared with, and the same for the period before, whose report a plan begins with; of several years their last
 * one too.
 */
function periodsNeeded(period: Period) {
  const before = previousPeriod(period);
  const earlier = [period, before].flatMap((one) => [one, previousPeriod(one), samePeriodLastYear(one) ?? one]);
  const lastYears = earlier.flatMap((one): readonly Period[] => (one.kind === "span" ? [{ kind: "year", year: one.toYear }] : []));
  return [...new Set([...earlier, ...lastYears].map(periodKey))];
}

function findPlan({ plans, documents }: OfficeRecords, given: string): Plan | undefined {
  const byId = plans.find(({ id }) => id === given);
  if (byId !== undefined) return byId;
  const issuedAs = documents.filter((row) => documentView(row).symbol === given).map(({ id }) => id);
  const bySymbol = plans.filter(({ documentId }) => documentId !== undefined && issuedAs.includes(documentId));
  return bySymbol.length === 1 ? bySymbol[0] : undefined;
}

/** With the results of the periods that keys in stored words name beyond those read before. */
async function withResultsOf(queries: ReadQueries, records: OfficeRecords, keys: readonly FactRef[]): Promise<OfficeRecords> {
  const read = new Set(records.results.map(({ period }) => period));
  const further = periodsOfKeys(keys).filter((period) => !read.has(period));
  if (further.length === 0) return records;
  const results = await Promise.all(further.map((period) => listResults(queries, period)));
  return { ...records, results: [...records.results, ...results.flat().map(({ value }) => value)] };
}

function standardOn({ side }: Unit, day: PlainDate): TemplateData["standard"] {
  const written = side === "party" ? "party" : "state";
  return standardFor(written, day)?.id ?? written;
}

function resultsOf(records: OfficeRecords, { plan, period }: ReportScope) {
  const own = records.targets.filter(({ planId }) => planId === plan.id).map(({ indicatorId }) => indicatorId);
  const resultsOf = groupBy(records.results, ({ indicatorId }) => indicatorId);
  const reported = (id: string) =>
    reportedResult({ units: records.units, results: resultsOf.get(id) ?? [] }, plan.issuerUnitId, id, periodKey(period));
  return [...new Set(own)].flatMap((id) => reported(id) ?? []);
}

function registerOf({ documents }: OfficeRecords, ids: readonly string[]): Readonly<Record<string, DocumentView>> {
  const wanted = new Set(ids);
  return Object.fromEntries(documents.filter(({ id }) => wanted.has(id)).map((row) => [row.id, documentView(row)]));
}
