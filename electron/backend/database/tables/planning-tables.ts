import type { Decimal } from "#core/decimal.ts";
import type { PlainDate } from "#core/plain-date.ts";
import type { Direction, Measure } from "#core/planning/indicator.ts";
import type { PeriodKey } from "#core/planning/period.ts";
import type { Condition } from "#core/planning/target.ts";
import type { Flag, RecordedRow } from "./row.ts";

/** A plan. `areas` is a JSON list, in the order tables group by; `task_parts` and `watched` are JSON: the headings over its tasks, the indicators it watches. */
export interface PlanRow extends RecordedRow {
  readonly title: string;
  readonly period: PeriodKey;
  readonly issuer_unit_id: string;
  readonly document_id: string | null;
  readonly parent_plan_id: string | null;
  readonly areas: string;
  readonly task_parts: string | null;
  readonly watched: string | null;
}

/** What is measured, the same from year to year. The columns from `unit` to `is_share` hold what its kind of measure has. */
export interface IndicatorRow extends RecordedRow {
  readonly code: string;
  readonly name: string;
  readonly area: string;
  readonly direction: Direction;
  readonly measure_kind: Measure["kind"];
  readonly unit: string | null;
  readonly decimals: number | null;
  readonly is_additive: Flag | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly scale: Decimal | null;
  readonly is_share: Flag | null;
  readonly definition: string | null;
  readonly valid_from: PlainDate | null;
  readonly valid_to: PlainDate | null;
  /** The indicator it is a part of ("trong đó"). */
  readonly part_of_id: string | null;
  readonly position: number;
}

type CompletionWord = Extract<Condition, { comparator: "complete" }>["word"];

/** What must hold: a figure (`value`), a span (`value` to `upper_value`), or work to be finished (`word`). */
export interface ConditionColumns {
  readonly comparator: Condition["comparator"];
  readonly value: Decimal | null;
  readonly upper_value: Decimal | null;
  readonly unit: string | null;
  readonly word: CompletionWord | null;
}

/** What an indicator is to reach in a period; for the issuer as a whole where `unit_id` is null. */
export interface TargetRow extends RecordedRow, ConditionColumns {
  readonly indicator_id: string;
  readonly period: PeriodKey;
  readonly plan_id: string | null;
  readonly unit_id: string | null;
  readonly name: string | null;
  readonly statement: string | null;
  readonly wording: string | null;
  readonly position: number;
}

/** A condition besides the main one: "trong đó cấp xã trên 50%". */
export interface TargetConditionRow extends RecordedRow, ConditionColumns {
  readonly target_id: string;
  readonly key: string;
  readonly label: string;
  readonly direction: Direction | null;
  readonly position: number;
}
