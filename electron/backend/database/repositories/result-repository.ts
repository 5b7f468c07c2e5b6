import type { IndicatorResult, Measurement, PeriodKey } from "#core/planning/index.ts";
import type { Changes } from "../change-set.ts";
import type { ReadQueries } from "../read.ts";
import type { MeasurementColumns, ResultPartRow, ResultRow, SubResultRow } from "../tables/result-tables.ts";
import { replaceRows, rowsByOwner, type Stored, withoutNulls } from "./row-codec.ts";

/** The results of a period, of all units, in the order they were entered. */
export async function listResults(queries: ReadQueries, period: PeriodKey): Promise<readonly Stored<IndicatorResult>[]> {
  const rows = await queries.selectFrom("results").selectAll().where("period", "=", period).orderBy("id").execute();
  const ofThese = queries.selectFrom("results").select("id").where("period", "=", period);
  const parts = await queries.selectFrom("result_parts").selectAll().where("result_id", "in", ofThese).orderBy("position").execute();
  const subResults = await queries.selectFrom("sub_results").selectAll().where("result_id", "in", ofThese).orderBy("position").execute();
  const partsOf = rowsByOwner(parts, ({ result_id }) => result_id);
  const subResultsOf = rowsByOwner(subResults, ({ result_id }) => result_id);
  return rows.map((row) => ({ value: resultOf(row, partsOf(row.id), subResultsOf(row.id)), version: row.version }));
}

/** Enters a result under its own id. */
export async function insertResult(changes: Changes, result: IndicatorResult): Promise<void> {
  await changes.insert("results", { id: result.id, ...columnsOf(result) });
  await replaceRows(changes, "result_parts", [], partColumns(result));
  await replaceRows(changes, "sub_results", [], subResultColumns(result));
}

/** Saves a result as it is now; refused when it is no longer at the version seen. */
export async function saveResult(changes: Changes, result: IndicatorResult, seenVersion: number): Promise<void> {
  const { queries } = changes;
  const seen = { id: result.id, version: seenVersion };
  const { version } = await changes.update("results", seen, columnsOf(result));
  const parts = await queries.selectFrom("result_parts").selectAll().where("result_id", "=", result.id).execute();
  const subResults = await queries.selectFrom("sub_results").selectAll().where("result_id", "=", result.id).execute();
  const haveParts = await replaceRows(changes, "result_parts", parts, partColumns(result));
  const haveSubResults = await replaceRows(changes, "sub_results", subResults, subResultColumns(result));
  if ((haveParts || haveSubResults) && version === seenVersion) await changes.touch("results", seen);
}

function resultOf(row: ResultRow, parts: readonly ResultPartRow[], subResults: readonly SubResultRow[]): IndicatorResult {
  return {
    id: row.id,
    indicatorId: row.indicator_id,
    unitId: row.unit_id,
    period: row.period,
    measurement: measurementOf(row),
    span: row.span,
    state: row.state,
    breakdown: parts.map(({ label, value }) => ({ label, value })),
    subResults: subResults.map((sub) => ({ key: sub.key, measurement: measurementOf(sub) })),
    ...withoutNulls({
      asOf: row.as_of,
      narrative: row.narrative,
      limits: row.limits,
      causes: row.causes,
      proposals: row.proposals,
      source: row.source,
    }),
  };
}

/** The checks of the tables see to it that a kind of measurement has its columns. */
function measurementOf({ measurement: kind, value, numerator, denominator, stage, reason }: MeasurementColumns): Measurement {
  if (kind === "value" && value !== null) return { kind, value };
  if (kind === "fraction" && numerator !== null && denominator !== null) return { kind, numerator, denominator };
  if (kind === "completion" && stage !== null) return { kind, stage };
  if (kind !== "none") throw new Error(`A measurement “${kind}” lacks its figures`);
  return { kind, ...withoutNulls({ reason }) };
}

function columnsOf(result: IndicatorResult): Omit<ResultRow, "id" | "version"> {
  return {
    indicator_id: result.indicatorId,
    unit_id: result.unitId,
    period: result.period,
    ...measurementColumns(result.measurement),
    span: result.span,
    state: result.state,
    as_of: result.asOf ?? null,
    narrative: result.narrative ?? null,
    limits: result.limits ?? null,
    causes: result.causes ?? null,
    proposals: result.proposals ?? null,
    source: result.source ?? null,
  };
}

function partColumns({ id, breakdown }: IndicatorResult) {
  return breakdown.map(({ label, value }, position) => ({ result_id: id, label, value, position }));
}

function subResultColumns({ id, subResults }: IndicatorResult) {
  return subResults.map(({ key, measurement }, position) => ({ result_id: id, key, position, ...measurementColumns(measurement) }));
}

const NOTHING_MEASURED = { value: null, numerator: null, denominator: null, stage: null, reason: null };

function measurementColumns(measured: Measurement): MeasurementColumns {
  switch (measured.kind) {
    case "value":
      return { ...NOTHING_MEASURED, measurement: measured.kind, value: measured.value };
    case "fraction":
      return {
        ...NOTHING_MEASURED,
        measurement: measured.kind,
        numerator: measured.numerator,
        denominator: measured.denominator,
      };
    case "completion":
      return { ...NOTHING_MEASURED, measurement: measured.kind, stage: measured.stage };
    case "none":
      return { ...NOTHING_MEASURED, measurement: measured.kind, reason: measured.reason ?? null };
  }
}
