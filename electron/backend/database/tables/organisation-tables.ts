import type { PlainDate } from "#core/plain-date.ts";
import type { UnitLevel, UnitSide } from "#core/planning/index.ts";
import type { RecordedRow } from "./row.ts";

/** An agency or unit while it bears this name. `short_names` is a JSON list. */
export interface UnitRow extends RecordedRow {
  readonly name: string;
  readonly short_names: string;
  readonly abbreviation: string | null;
  readonly side: UnitSide;
  readonly level: UnitLevel;
  readonly parent_id: string | null;
  readonly valid_from: PlainDate | null;
  readonly valid_to: PlainDate | null;
}

/** The unit went over, wholly or in the duties named, into its successor (mergers and splits). */
export interface UnitSuccessorRow extends RecordedRow {
  readonly unit_id: string;
  readonly successor_id: string;
  readonly duties: string | null;
  readonly position: number;
}
