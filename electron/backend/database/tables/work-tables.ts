import type { Decimal } from "#core/decimal.ts";
import type { PlainDate } from "#core/plain-date.ts";
import type { CapitalKind, PeriodKey, Project, TaskDeadline, TaskStatus } from "#core/planning/index.ts";
import type { RecordedRow } from "./row.ts";

/**
 * A task of a plan. Of the columns of its deadline those are filled that its kind has; `deadline_wording` is the condition in words;
 * `group_names` is a JSON list: the headings over it.
 */
export interface TaskRow extends RecordedRow {
  readonly plan_id: string;
  readonly name: string;
  readonly area: string | null;
  readonly product: string | null;
  readonly deadline_kind: TaskDeadline["kind"] | null;
  readonly deadline_on: PlainDate | null;
  readonly deadline_period: PeriodKey | null;
  readonly deadline_wording: string | null;
  readonly deadline_met_on: PlainDate | null;
  readonly status: TaskStatus;
  readonly completed_on: PlainDate | null;
  readonly result_text: string | null;
  readonly basis_document_id: string | null;
  readonly group_names: string | null;
  readonly position: number;
}

/** A document of the register that shows a task was done. */
export interface TaskEvidenceRow extends RecordedRow {
  readonly task_id: string;
  readonly document_id: string;
  readonly position: number;
}

/** A project. Money in triệu đồng. A proposer or investor is a unit, or a group by its name. */
export interface ProjectRow extends RecordedRow {
  readonly plan_id: string;
  readonly name: string;
  readonly field: string | null;
  readonly proposer_unit_id: string | null;
  readonly proposer_group: string | null;
  readonly investor_unit_id: string | null;
  readonly investor_group: string | null;
  readonly stage: Project["stage"];
  readonly earlier_project_id: string | null;
  readonly capital: CapitalKind;
  readonly goal: string | null;
  readonly need: string | null;
  readonly scope: string | null;
  readonly period: PeriodKey | null;
  readonly total: Decimal | null;
  readonly reason_for_blank: string | null;
  readonly group_name: string | null;
  readonly part_name: string | null;
  readonly proposer_note: string | null;
  readonly position: number;
}

/** Money of a project in one year from one source, in triệu đồng: planned (`amount`) and paid out (`disbursed`). */
export interface ProjectMoneyRow extends RecordedRow {
  readonly project_id: string;
  readonly year: number;
  readonly source: string;
  readonly amount: Decimal;
  readonly disbursed: Decimal | null;
  readonly position: number;
}

/** Who leads or takes part in one indicator, task or project: a unit, or a group by its name. */
export interface AssignmentRow extends RecordedRow {
  readonly indicator_id: string | null;
  readonly task_id: string | null;
  readonly project_id: string | null;
  readonly role: "lead" | "partner";
  readonly unit_id: string | null;
  readonly group_name: string | null;
  readonly position: number;
}
