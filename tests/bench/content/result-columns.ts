import type { IndicatorResult } from "#core/planning/index.ts";

/** The columns of the table of results, in the order of `resultColumns`. */
export const RESULT_COLUMNS = [
  "id",
  "version",
  "indicator_id",
  "unit_id",
  "period",
  "span",
  "state",
  "as_of",
  "qualifier",
  "narrative",
  "limits",
  "causes",
  "proposals",
  "source",
  "measurement",
  "value",
  "numerator",
  "denominator",
  "stage",
  "reason",
] as const;

export const CHANGE_COLUMNS = ["change_set_id", "ordinal", "table_name", "row_id", "row_version", "was", "is_now"] as const;

type ColumnValue = string | number | null;

/** A result as its row, mapped by hand as a program without our repositories would. */
export function resultColumns(result: IndicatorResult): Readonly<Record<(typeof RESULT_COLUMNS)[number], ColumnValue>> {
  const { measurement } = result;
  return {
    id: result.id,
    version: 1,
    indicator_id: result.indicatorId,
    unit_id: result.unitId,
    period: result.period,
    span: result.span,
    state: result.state,
    as_of: result.asOf ?? null,
    qualifier: null,
    narrative: result.narrative ?? null,
    limits: null,
    causes: null,
    proposals: null,
    source: null,
    measurement: measurement.kind,
    value: measurement.kind === "value" ? measurement.value : null,
    numerator: measurement.kind === "fraction" ? measurement.numerator : null,
    denominator: measurement.kind === "fraction" ? measurement.denominator : null,
    stage: measurement.kind === "completion" ? measurement.stage : null,
    reason: null,
  };
}
