/** How one run of characters is printed, after defaults, styles and direct properties. */
export interface RunFormat {
  /** The face, or all faces joined by `/` where Latin and other letters get different ones. */
  readonly font: string;
  readonly sizePt: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** Six digits, upper-case; `auto` counts as black. */
  readonly colour: string;
  readonly caps: boolean;
  readonly raised: boolean;
}

/** Characters of one format. `text` is what is seen: capitals where `caps` makes them, `\n` for a line break. */
export interface MeasuredRun extends RunFormat {
  readonly text: string;
}

/** A line along one side of a paragraph or cell. */
export interface Border {
  readonly style: string;
  readonly widthPt: number;
  /** Between the line and the text. */
  readonly spacePt: number;
  readonly colour: string;
}

export interface Borders {
  readonly top?: Border;
  readonly bottom?: Border;
  readonly left?: Border;
  readonly right?: Border;
}

export type Alignment = "left" | "center" | "right" | "justify";

/** `auto` lines count in single lines (1.5), `exact` and `atLeast` in points. */
export interface LineSpacing {
  readonly rule: "auto" | "exact" | "atLeast";
  readonly value: number;
}

/** A paragraph as it is printed. `firstLineMm` is negative for a hanging indent. */
export interface MeasuredParagraph {
  readonly kind: "paragraph";
  readonly text: string;
  readonly runs: readonly MeasuredRun[];
  readonly styleId: string | undefined;
  readonly alignment: Alignment;
  readonly beforePt: number;
  readonly afterPt: number;
  readonly line: LineSpacing;
  readonly leftMm: number;
  readonly rightMm: number;
  readonly firstLineMm: number;
  readonly keepNext: boolean;
  readonly keepLines: boolean;
  readonly pageBreakBefore: boolean;
  readonly contextualSpacing: boolean;
  readonly borders: Borders;
  /** Counted from 1; absent for body text. */
  readonly outlineLevel: number | undefined;
  /** The fields in it: the first word of the instruction (`PAGE`) in the format of the result. */
  readonly fields: readonly MeasuredRun[];
  readonly footnoteIds: readonly string[];
  readonly chartIds: readonly string[];
  readonly breaksPage: boolean;
  /** Paragraphs of text boxes anchored here. */
  readonly boxed: readonly MeasuredBlock[];
  /** Where a text frame of its own puts it on the page, from the top edge; undefined in the flow of the text. */
  readonly frame: { readonly topMm: number; readonly heightMm: number } | undefined;
  /** The room between the edges it stands in: the cell's or the page's text. */
  readonly roomMm: number;
}

export interface MeasuredCell {
  readonly blocks: readonly MeasuredBlock[];
  readonly widthMm: number;
  /** From the table's left edge to the text of the cell. */
  readonly textStartMm: number;
  readonly borders: Borders;
  readonly span: number;
}

export interface MeasuredRow {
  readonly cells: readonly MeasuredCell[];
  readonly isHeader: boolean;
  readonly cantSplit: boolean;
  readonly heightMm: number | undefined;
}

export interface MeasuredTable {
  readonly kind: "table";
  readonly gridMm: readonly number[];
  readonly indentMm: number;
  readonly alignment: Alignment;
  readonly borders: Borders;
  readonly rows: readonly MeasuredRow[];
}

export type MeasuredBlock = MeasuredParagraph | MeasuredTable;

export type HeaderType = "default" | "first" | "even";

export interface MeasuredSection {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly orientation: "portrait" | "landscape";
  readonly marginsMm: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  readonly headerMm: number;
  readonly footerMm: number;
  readonly startsOn: string;
  /** The first page has a header and footer of its own. */
  readonly titlePage: boolean;
  readonly pageNumberStart: number | undefined;
  readonly pageNumberFormat: string;
  /** With those taken over from the section before. */
  readonly headers: Partial<Record<HeaderType, readonly MeasuredBlock[]>>;
  readonly footers: Partial<Record<HeaderType, readonly MeasuredBlock[]>>;
  readonly blocks: readonly MeasuredBlock[];
}

export interface MeasuredFootnote {
  readonly id: string;
  readonly paragraphs: readonly MeasuredParagraph[];
}

/** A chart: the fonts its texts name. */
export interface MeasuredChart {
  readonly id: string;
  readonly fonts: readonly string[];
}

/** A DOCX as a ruler and a magnifying glass would find it. Lengths in mm, type in pt. */
export interface MeasuredDocx {
  readonly sections: readonly MeasuredSection[];
  readonly footnotes: readonly MeasuredFootnote[];
  readonly charts: readonly MeasuredChart[];
  readonly evenAndOddHeaders: boolean;
}
