import type { Decimal } from "../decimal.ts";
import type { HeadingLevel } from "../standards/heading-level.ts";
import type { FactRef, Inline } from "./inline.ts";
import type { RowSource, Table } from "./table.ts";

export type { HeadingLevel };

/** A numbered heading. With `text` it runs in: title and text share one paragraph ("a) Về hạ tầng số: Đã …"). */
export interface Heading {
  readonly kind: "heading";
  readonly level: HeadingLevel;
  readonly title: readonly Inline[];
  readonly text?: readonly Inline[];
}

/** A paragraph of running text. With `level` it carries that level's number but is no heading ("1. Quyết định này …"). */
export interface Paragraph {
  readonly kind: "paragraph";
  readonly level?: HeadingLevel;
  readonly align?: "center";
  readonly content: readonly Inline[];
}

/** A bullet: level 1 is `-`, level 2 is `+`. */
export interface ListItem {
  readonly kind: "item";
  readonly level: 1 | 2;
  readonly content: readonly Inline[];
}

export type ChartType = "column" | "bar" | "line" | "pie";

/** One row of figures of a chart; as many values as the chart has categories. */
export interface ChartSeries {
  readonly name: string;
  readonly values: readonly Decimal[];
  /** The facts behind each value, as many lists as values; a value typed by hand has none. */
  readonly facts?: readonly (readonly FactRef[])[];
}

/** A chart that Word can edit. A pie has exactly one series. */
export interface Chart {
  readonly kind: "chart";
  readonly type: ChartType;
  readonly title: string;
  readonly unit?: string;
  /** Digits the labels print after the decimal mark; where absent, those each figure has. */
  readonly decimals?: number;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  readonly from?: RowSource;
}

/** The next block begins a new page. */
export interface PageBreak {
  readonly kind: "pageBreak";
}

export type Block = Heading | Paragraph | ListItem | Table | Chart | PageBreak;
