import type { Decimal } from "#core/decimal.ts";
import type { PlainDate } from "#core/plain-date.ts";
import type { PeriodKey } from "#core/planning/period.ts";
import type { ReportKind } from "#core/planning/reporting-regime.ts";
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
}

/** What was reached in a period, of one indicator, task or project; of the whole office where `unit_id` is null. */
export interface ResultRow extends RecordedRow {
  readonly indicator_id: string | null;
  readonly task_id: string | null;
  readonly project_id: string | null;
  readonly period: PeriodKey;
  readonly unit_id: string | null;
  readonly state: "preliminary" | "estimate" | "official";
  readonly basis: "in-period" | "cumulative";
  readonly value: Decimal | null;
  readonly numerator: Decimal | null;
  readonly denominator: Decimal | null;
  readonly as_of: PlainDate | null;
  readonly narrative: string | null;
  readonly limits: string | null;
  readonly causes: string | null;
  readonly source: string | null;
}

/** One part of a result's breakdown: "gồm: 6 quyết định, 13 kế hoạch …". */
export interface ResultPartRow extends RecordedRow {
  readonly result_id: string;
  readonly label: string;
  readonly value: Decimal | null;
  readonly position: number;
}
