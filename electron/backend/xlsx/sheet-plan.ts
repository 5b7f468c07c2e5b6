import type { Decimal } from "#core/decimal.ts";
import type { FactRef } from "#core/document/inline.ts";
import type { Orientation } from "#core/document/official-document.ts";
import type { CellAlign } from "#core/document/table-columns.ts";

/** A piece of text in a cell; line breaks are line feeds. */
export interface CellRun {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** The mark of a note. */
  readonly raised?: true;
}

/** What a cell holds. A formula carries its computed value, so that a reader that does not calculate shows it too. */
export type CellContent =
  | { readonly kind: "text"; readonly runs: readonly CellRun[] }
  | { readonly kind: "number"; readonly value: Decimal }
  | { readonly kind: "formula"; readonly formula: string; readonly value: Decimal };

/** How a cell is set. */
export interface CellLook {
  readonly sizePt: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly align: CellAlign;
  readonly vertical: "top" | "middle" | "bottom";
  /** Sides of the cell that are drawn; the upper and lower ones are left out inside a row that was split. */
  readonly border: "none" | "box" | "openBelow" | "openAbove" | "openBoth";
  readonly numberFormat?: string;
}

/** A cell and the columns (from 0) and rows it covers. */
export interface PlannedCell {
  readonly column: number;
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly content: CellContent;
  readonly look: CellLook;
  /** The facts behind the figure, which give the cell its name. */
  readonly facts: readonly FactRef[];
}

export interface PlannedRow {
  readonly cells: readonly PlannedCell[];
  readonly heightPt: number;
  readonly pageBreakBefore?: true;
}

/** A sheet, laid out to the last row: what is left is to write it down. */
export interface SheetPlan {
  readonly name: string;
  /** Whole pixels of 1/96 inch, as Excel counts columns. */
  readonly columnPixels: readonly number[];
  /** Planned one by one as they are asked for: a long sheet is never in memory as a whole. */
  readonly rows: Iterable<PlannedRow>;
  /** The facts behind all cells, in the order of the cells. */
  readonly facts: readonly FactRef[];
  /** Rows (from 1) repeated on every page, the header of the table. */
  readonly repeated?: { readonly first: number; readonly last: number };
  /** How many rows stay in view; 0 where they would fill the screen. */
  readonly frozenRows: number;
  readonly orientation: Orientation;
  /** The first sheet of the workbook hides its first page number, as an appendix does; further sheets count on. */
  readonly opensAppendix: boolean;
}

/** Empty text, for cells that only have borders. */
export const NOTHING: CellContent = { kind: "text", runs: [] };
