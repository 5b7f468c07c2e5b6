import type { Decimal } from "../decimal.ts";
import type { FactRef, Inline } from "./inline.ts";

/** A column that holds cells. `width` is a share: the widths of all leaf columns are scaled to the room there is. */
export interface LeafColumn {
  readonly label: readonly Inline[];
  /** `index` columns number the data rows by themselves; rows hold no cell for them. */
  readonly holds: "text" | "number" | "index";
  readonly width?: number;
  readonly align?: "left" | "center" | "right" | "justify";
  /** Digits after the decimal mark, for `number` columns. */
  readonly decimals?: number;
  /** Group rows with `sums` and total rows print the sum of this `number` column. */
  readonly summed?: true;
}

/** A header cell over several columns. */
export interface ColumnGroup {
  readonly label: readonly Inline[];
  readonly columns: readonly Column[];
}

export type Column = LeafColumn | ColumnGroup;

/** A paragraph inside a cell; `bullet` prints the hanging dash (`-`) or plus (`+`). */
export interface CellParagraph {
  readonly content: readonly Inline[];
  readonly bullet?: 1 | 2;
}

/** Words. No paragraphs means an empty cell. `span` merges it with the columns to its right. */
export interface TextCell {
  readonly kind: "text";
  readonly paragraphs: readonly CellParagraph[];
  readonly span?: number;
}

/** A figure of a `number` column. What is printed follows from the value and the column's decimals. */
export interface NumberCell {
  readonly kind: "number";
  readonly value: Decimal;
  readonly facts?: readonly FactRef[];
}

export type Cell = TextCell | NumberCell;

/** A row across the table that opens a group. Its label (A, I, 1 …) is counted, unless `unnumbered`. */
export interface GroupRow {
  readonly kind: "group";
  readonly level: 1 | 2 | 3;
  readonly title: readonly Inline[];
  readonly unnumbered?: true;
  /** Print the sums of the group's summed columns in this row. */
  readonly sums?: true;
}

/** One cell for each leaf column that is no index; a cell with `span` counts for that many. */
export interface DataRow {
  readonly kind: "data";
  readonly cells: readonly Cell[];
}

/** The sums of all data rows of the table. */
export interface TotalRow {
  readonly kind: "total";
  readonly title: readonly Inline[];
}

export type TableRow = GroupRow | DataRow | TotalRow;

/** How a level of group rows is counted; `dotted` puts the number behind the label of the group above (`II.1`). */
export type GroupLabelStyle = "letter" | "roman" | "arabic" | "dotted" | "none";

/** Where the rows of a table or the categories of a chart came from, so that it can be told when others would be there now. */
export interface RowSource {
  /** What was asked of the data, without blanks: `tasks?isDone~false`. */
  readonly query: string;
  /** What the entries found were called, in their order; an entry without a name is not among them. */
  readonly rows: readonly string[];
}

/** A table laid out as data; every writer prints it from here. */
export interface Table {
  readonly kind: "table";
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  /** Printed right-aligned above the table after `ĐVT: `. */
  readonly unit?: string;
  /** A second header row with the column numbers (1) (2) (3) … */
  readonly columnNumbers?: true;
  /** Counting of group levels 1, 2, 3. Absent: letter, roman, arabic. */
  readonly groupLabels?: readonly GroupLabelStyle[];
  /** `group` (when absent): index columns start again at 1 under every group row; `table`: they run through. */
  readonly indexRestart?: "group" | "table";
  /** Notes printed under the table. */
  readonly notes?: readonly (readonly Inline[])[];
  readonly from?: RowSource;
}

/** Tells a merged header from a column that holds cells. */
export function isColumnGroup(column: Column): column is ColumnGroup {
  return "columns" in column;
}

/** The columns that hold cells, from left to right. */
export function leafColumns(columns: readonly Column[]): readonly LeafColumn[] {
  return columns.flatMap((column) => (isColumnGroup(column) ? leafColumns(column.columns) : [column]));
}

/** How many columns of the table a cell covers. */
export function spanOf(cell: Cell): number {
  return cell.kind === "text" ? (cell.span ?? 1) : 1;
}
