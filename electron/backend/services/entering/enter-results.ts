import type { Changes } from "#backend/database/change-set.ts";
import { changeSet } from "#backend/database/change-set.ts";
import type { OpenDatabase } from "#backend/database/database-handle.ts";
import { read } from "#backend/database/read.ts";
import { resultRepository } from "#backend/database/repositories/result-repository.ts";
import type { ResultSheet } from "#contract/results.ts";
import {
  enterResult,
  fractionOf,
  type Indicator,
  type IndicatorResult,
  lastDayOf,
  periodKey,
  periodLabel,
  previousPeriod,
  RESULT_FIELDS,
  type ResultField,
  samePeriodLastYear,
} from "#core/planning/index.ts";
import { failure, type Result, success } from "#core/result.ts";
import { formatSlashDate, upperInitial } from "#core/vietnamese/index.ts";
import { periodView } from "../drafting/period-view.ts";
import { type EntryFailure, type EntryPlace, type FoundPlace, findPlace } from "./entry-place.ts";
import { type KeptEntry, keepEntries, keptEntries } from "./kept-entries.ts";
import { ownResult, resultRows } from "./result-rows.ts";

/** One text typed into one cell; `rowId` is the indicator, `columnId` a field of the result. */
export type ResultEdit = KeptEntry;

/** The entry of a plan, a period and a unit as it stands. */
export async function resultSheet(database: OpenDatabase, place: EntryPlace): Promise<Result<ResultSheet, EntryFailure>> {
  const found = await read(database, (queries) => findPlace(queries, place));
  if (!found.ok) return failure({ kind: "database", failure: found.failure });
  return found.value.ok ? success(sheetOf(place, found.value.value)) : found.value;
}

/**
 * Enters texts as one change set and gives the entry as it stands then. What cannot be taken is kept as it was typed and comes back refused, with
 * the reason; nothing typed is dropped.
 */
export async function enterResults(
  database: OpenDatabase,
  place: EntryPlace,
  edits: readonly ResultEdit[],
): Promise<Result<ResultSheet, EntryFailure>> {
  const reason = `Nhập kết quả ${place.period}`;
  const done = await changeSet(database, { reason }, async (changes) => success(await enterAt(changes, place, edits)));
  if (!done.ok) return failure({ kind: "database", failure: done.failure });
  return done.value.value.ok ? resultSheet(database, place) : done.value.value;
}

/** Writes nothing where the place is not found. */
async function enterAt(changes: Changes, place: EntryPlace, edits: readonly ResultEdit[]): Promise<Result<undefined, EntryFailure>> {
  const found = await findPlace(changes.queries, place);
  if (!found.ok) return found;
  await writeEdits(changes, place, found.value, edits);
  return success(undefined);
}

function sheetOf(place: EntryPlace, found: FoundPlace): ResultSheet {
  const { records, plan, period, unit } = found;
  const { cutoff, deadline } = periodView(records, period, unit.id);
  const lastYear = samePeriodLastYear(period);
  return {
    planTitle: upperInitial(plan.title),
    periodLabel: periodLabel(period),
    unitName: unit.name,
    cutoff: cutoff ? formatSlashDate(cutoff) : null,
    deadline: deadline ? formatSlashDate(deadline) : null,
    previousLabel: upperInitial(periodLabel(previousPeriod(period))),
    lastYearLabel: lastYear === undefined ? "" : upperInitial(periodLabel(lastYear)),
    rows: resultRows(found),
    refused: keptEntries(records.settings, place).flatMap((entry) => {
      const reason = reasonFor(found, entry);
      return reason === undefined ? [] : [{ ...entry, reason }];
    }),
  };
}

async function writeEdits(changes: Changes, place: EntryPlace, found: FoundPlace, edits: readonly ResultEdit[]): Promise<void> {
  const waiting = new Map(keptEntries(found.records.settings, place).map((entry) => [keyOf(entry), entry]));
  const results = new Map<string, IndicatorResult>();
  for (const edit of edits) {
    const entered = enter(found, edit, results.get(edit.rowId), waiting);
    waiting.delete(keyOf(edit));
    if (entered === undefined) waiting.set(keyOf(edit), edit);
    else results.set(edit.rowId, entered);
  }
  for (const result of results.values()) {
    const known = await resultRepository.find(changes.queries, result.id);
    if (known === undefined) await resultRepository.insert(changes, result);
    else await resultRepository.save(changes, result, known.version);
  }
  await keepEntries(changes, place, [...waiting.values()]);
}

/** The result with one more text, as it stands after the edits before; undefined where the text cannot be taken (yet). */
function enter(
  found: FoundPlace,
  { rowId, columnId, text }: ResultEdit,
  before: IndicatorResult | undefined,
  waiting: Map<string, KeptEntry>,
): IndicatorResult | undefined {
  const indicator = indicatorWith(found, rowId);
  const field = RESULT_FIELDS.find((one) => one === columnId);
  if (indicator === undefined || field === undefined) return undefined;
  const result = before ?? ownResult(found, rowId) ?? emptyResult(found, indicator);
  const entered = enterResult(indicator, result, field, text);
  if (entered.ok) return entered.value;
  const other = otherPartOf(field);
  const partner = other === undefined ? undefined : waiting.get(keyOf({ rowId, columnId: other }));
  if (other === undefined || partner === undefined) return undefined;
  // Numerator and denominator were typed one after the other: together they make the fraction.
  const measurement = field === "numerator" ? fractionOf(text, partner.text) : fractionOf(partner.text, text);
  if (measurement === undefined) return undefined;
  waiting.delete(keyOf({ rowId, columnId: other }));
  return { ...result, measurement };
}

function otherPartOf(field: ResultField): ResultField | undefined {
  if (field === "numerator") return "denominator";
  return field === "denominator" ? "numerator" : undefined;
}

function reasonFor(found: FoundPlace, { rowId, columnId, text }: KeptEntry): string | undefined {
  const indicator = indicatorWith(found, rowId);
  const field = RESULT_FIELDS.find((one) => one === columnId);
  if (indicator === undefined || field === undefined) return undefined;
  const entered = enterResult(indicator, ownResult(found, rowId) ?? emptyResult(found, indicator), field, text);
  return entered.ok ? undefined : entered.failure;
}

function emptyResult({ plan, period, unit }: FoundPlace, indicator: Indicator): IndicatorResult {
  const key = periodKey(period);
  const owner = unit.id === plan.issuerUnitId ? "" : `:${unit.id}`;
  return {
    id: `${indicator.code}@${key}${owner}`,
    indicatorId: indicator.id,
    unitId: unit.id,
    period: key,
    measurement: { kind: "none" },
    span: "cumulative",
    state: "official",
    asOf: lastDayOf(period),
    breakdown: [],
    subResults: [],
  };
}

function indicatorWith({ records }: FoundPlace, id: string): Indicator | undefined {
  return records.indicators.find((indicator) => indicator.id === id);
}

function keyOf({ rowId, columnId }: Pick<KeptEntry, "rowId" | "columnId">): string {
  return `${rowId}\n${columnId}`;
}
