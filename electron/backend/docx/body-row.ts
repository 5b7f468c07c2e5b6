import { type IContext, type IXmlableObject, type Run, TableRow } from "docx";

/** A paragraph of a cell; everything it shares with its neighbours in the column is in the properties. */
interface CellParagraphXml {
  readonly properties: IXmlableObject;
  readonly runs: readonly Run[];
}

/** A cell of the body as it is written. */
export interface BodyCell {
  readonly properties: IXmlableObject;
  readonly paragraphs: readonly CellParagraphXml[];
}

/** How a cell stands in its row. Width in twips, of all columns it covers. */
interface CellSetting {
  readonly width: number;
  readonly colSpan: number;
  readonly verticalAlign: "top" | "center";
}

/** How a paragraph of a cell is set. */
interface ParagraphSetting {
  readonly style: string;
  readonly align: string;
  readonly keepNext: boolean;
}

/**
 * A row of the body that is never torn, given to docx as finished XML. Most of a long document is cells, and docx builds, checks and unfolds
 * each of them as five objects. Rows that merge cells downwards (headers) have to be docx's own.
 */
export class BodyRow extends TableRow {
  readonly #cells: readonly BodyCell[];

  constructor(cells: readonly BodyCell[]) {
    super({ children: [] });
    this.#cells = cells;
  }

  override prepForXml(context: IContext): IXmlableObject {
    return { "w:tr": [NEVER_TORN, ...this.#cells.map((cell) => cellXml(cell, context))] };
  }
}

const NEVER_TORN: IXmlableObject = { "w:trPr": [{ "w:cantSplit": {} }] };

/** `<w:tcPr>`, its children in the order of the schema. */
export function cellProperties({ width, colSpan, verticalAlign }: CellSetting): IXmlableObject {
  return {
    "w:tcPr": [
      { "w:tcW": { _attr: { "w:type": "dxa", "w:w": width } } },
      ...(colSpan > 1 ? [{ "w:gridSpan": { _attr: { "w:val": colSpan } } }] : []),
      { "w:vAlign": { _attr: { "w:val": verticalAlign } } },
    ],
  };
}

/** `<w:pPr>`, its children in the order of the schema. */
export function paragraphProperties({ style, align, keepNext }: ParagraphSetting): IXmlableObject {
  return {
    "w:pPr": [
      { "w:pStyle": { _attr: { "w:val": style } } },
      ...(keepNext ? [{ "w:keepNext": {} }] : []),
      { "w:jc": { _attr: { "w:val": align } } },
    ],
  };
}

function cellXml({ properties, paragraphs }: BodyCell, context: IContext): IXmlableObject {
  return { "w:tc": [properties, ...paragraphs.map((paragraph) => paragraphXml(paragraph, context))] };
}

function paragraphXml({ properties, runs }: CellParagraphXml, context: IContext): IXmlableObject {
  return { "w:p": [properties, ...runs.flatMap((run) => run.prepForXml(context) ?? [])] };
}
