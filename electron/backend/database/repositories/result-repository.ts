import type { IndicatorResult, Measurement, PeriodKey } from "#core/planning/index.ts";
import type { ReadQueries } from "../read.ts";
import type { MeasurementColumns, ResultPartRow, ResultRow, SubResultRow } from "../tables/result-tables.ts";
import { createRepository } from "./repository.ts";
import { type Stored, withoutNulls } from "./row-codec.ts";

/** Results with their breakdown and what was found for further conditions. */
export const resultRepository = createRepository({
  table: "results",
  parts: {
    parts: { table: "result_parts", owner: "result_id", order: "position", rowsOf: partColumns },
    subResults: { table: "sub_results", owner: "result_id", order: "position", rowsOf: subResultColumns },
  },
  columnsOf,
  readRow: (row, { parts, subResults }) => resultOf(row, parts, subResults),
});

/** The results of a period, of all units, in the order of their ids. */
export function listResults(queries: ReadQueries, period: PeriodKey): Promise<readonly Stored<IndicatorResult>[]> {
  return resultRepository.list(queries, { period });
}

/** Enters a result under its own id. */
export const insertResult = resultRepository.insert;

/** Saves a result as it is now; refused when it is no longer at the version seen. */
export const saveResult = resultRepository.save;

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
      qualifier: row.qualifier,
      narrative: row.narrative,
      limits: row.limits,
      causes: row.causes,
      proposals: row.proposals,
      source: row.source,
    }),
  };
}

/** The checks of the tables see to it that a kind of measurement has its columns. */
export function measurementOf(row: Omit<MeasurementColumns, "reason"> & Partial<Pick<MeasurementColumns, "reason">>): Measurement {
  const { measurement, value, numerator, denominator, stage, reason = null } = row;
  if (measurement === "value" && value !== null) return { kind: "value", value };
  if (measurement === "fraction" && numerator !== null && denominator !== null) return { kind: "fraction", numerator, denominator };
  if (measurement === "completion" && stage !== null) return { kind: "completion", stage };
  if (measurement !== "none") throw new Error(`A measurement “${measurement}” lacks its figures`);
  return reason === null ? { kind: "none" } : { kind: "none", reason };
}

function columnsOf(result: IndicatorResult): Omit<ResultRow, "id" | "version"> {
  return {
    ...measurementColumns(result.measurement),
    indicator_id: result.indicatorId,
    unit_id: result.unitId,
    period: result.period,
    span: result.span,
    state: result.state,
    as_of: result.asOf ?? null,
    qualifier: result.qualifier ?? null,
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
