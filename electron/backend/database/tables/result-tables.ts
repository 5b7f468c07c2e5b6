import type { Decimal } from "#core/decimal.ts";
import type { PlainDate } from "#core/plain-date.ts";
import type { IndicatorResult, Measurement, PeriodKey, ReportKind, ResultState } from "#core/planning/index.ts";
import type { RecordedRow } from "./row.ts";

/** A reporting duty. `rules` is JSON: kinds of period, reporting units, cut-off, deadline, and whether it moves off days off. */
export interface ReportingRegimeRow extends RecordedRow {
  readonly name: string;
  readonly kind: ReportKind;
  readonly receiving_unit_id: string;
  readonly basis_document_id: string | null;
  readonly rules: string;
}

/** The days set for a reporting period where no rule gives them (`2022`, `2023-Q1`): the day its figures are closed (chốt số liệu) and the day the report is due. */
export interface PeriodRow extends RecordedRow {
  readonly key: PeriodKey;
  readonly cutoff_on: PlainDate | null;
  readonly deadline_on: PlainDate | null;
  /** The reporting duty the days are set for; null where they hold for every one. */
  readonly regime_id: string | null;
}

type CompletionStage = Extract<Measurement, { kind: "completion" }>["stage"];

/** What was found, by its kind: a figure, a fraction, a stage of completion, or nothing with perhaps a reason. */
export interface MeasurementColumns {
  readonly measurement: Measurement["kind"];
  readonly value: Decimal | null;
  readonly numerator: Decimal | null;
  readonly denominator: Decimal | null;
  readonly stage: CompletionStage | null;
  readonly reason: string | null;
}

/** What one unit reports on one indicator for one period. */
export interface ResultRow extends RecordedRow, MeasurementColumns {
  readonly indicator_id: string;
  readonly unit_id: string;
  readonly period: PeriodKey;
  readonly span: IndicatorResult["span"];
  readonly state: ResultState;
  readonly as_of: PlainDate | null;
  readonly qualifier: string | null;
  readonly narrative: string | null;
  readonly limits: string | null;
  readonly causes: string | null;
  readonly proposals: string | null;
  readonly source: string | null;
}

/** One part of a result's breakdown: `cấp độ 2`, 3. */
export interface ResultPartRow extends RecordedRow {
  readonly result_id: string;
  readonly label: string;
  readonly value: Decimal;
  readonly position: number;
}

/** What was found for a further condition of the target; `key` is that of the condition. */
export interface SubResultRow extends RecordedRow, MeasurementColumns {
  readonly result_id: string;
  readonly key: string;
  readonly position: number;
}

/** What was done and what is missing in an area in a period, in words; `sections` is JSON. */
export interface AreaReportRow extends RecordedRow {
  readonly name: string;
  readonly period: PeriodKey;
  readonly position: number;
  readonly sections: string;
}
