import type { Indicator, IndicatorResult, Target, Unit } from "#core/planning/index.ts";

/** What the rows of a table are read against: what the folder holds together with what other files of the import bring. */
export interface TableOffice {
  readonly indicators: readonly Indicator[];
  readonly units: readonly Unit[];
  /** Of the periods the tables speak of. */
  readonly targets: readonly Target[];
  readonly results: readonly IndicatorResult[];
}
