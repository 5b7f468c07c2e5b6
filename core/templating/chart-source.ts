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
  /** A category for each value of this field, with `count` and the sums of figures, instead of one for each entry. */
  readonly by?: WrittenName;
  /** The field that names the categories. */
  readonly label: WrittenName;
  /** What a category is called in the place of a text of the field. */
  readonly words?: Readonly<Record<string, string>>;
  readonly series: readonly SourceSeries[];
  /** Everything of the chart that does not depend on data. */
  readonly settings: Omit<Chart, "kind" | "categories" | "series" | "from">;
}
