import type { Chart } from "../document/block.ts";
import type { SourceCondition, WrittenName } from "./table-source.ts";

/** A row of figures of a chart, taken from a field of each entry. */
export interface SourceSeries {
  readonly name: string;
  readonly value: WrittenName;
}

/** A chart to be filled from data instead of written figures. */
export interface ChartSource {
  /** As for a table: `indicators`, `previous.projects` … */
  readonly source: WrittenName;
  readonly where: readonly SourceCondition[];
  /** The field that names the categories. */
  readonly label: WrittenName;
  readonly series: readonly SourceSeries[];
  /** Everything of the chart that does not depend on data. */
  readonly settings: Omit<Chart, "kind" | "categories" | "series" | "from">;
}
