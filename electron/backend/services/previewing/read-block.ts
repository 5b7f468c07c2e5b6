import { createHash } from "node:crypto";
import type { IXmlableObject } from "docx";
import type { Looks } from "./page-looks.ts";
import { type PagePart, readParts } from "./page-parts.ts";
import { childOf, readXml, type XmlNode } from "./xml-node.ts";

/** What pages are filled with one after the other: a paragraph, a small table, or a row of a long one. */
export interface BlockUnit {
  /** Tells whether it changed; without the numbers of drawings. */
  readonly text: string;
  /** How many notes it refers to. */
  readonly noteCount: number;
  /** It, or some of it, stays on the page of what follows. */
  readonly keepsNext: boolean;
}

/** A paragraph or table as it is written, read. */
export interface ReadBlock {
  readonly xml: IXmlableObject;
  readonly parts: readonly PagePart[];
  /** How many rows a long table repeats on every page; its units are the rows behind them. 0 for whatever is one unit. */
  readonly headRows: number;
  readonly units: readonly BlockUnit[];
}

/** Reads blocks; the very same XML is read once. */
export function createBlockReader(looks: Looks): (xml: IXmlableObject) => ReadBlock {
  const known = new WeakMap<IXmlableObject, ReadBlock>();
  return (xml) => {
    const read = known.get(xml) ?? readBlock(xml, looks);
    known.set(xml, read);
    return read;
  };
}

function readBlock(xml: IXmlableObject, looks: Looks): ReadBlock {
  const node = readXml(xml);
  const headRows = node.children.filter(isHeadRow).length;
  const rows = rowsOf(xml);
  const isLong = headRows > 0 && rows.length > headRows;
  return {
    xml,
    parts: readParts([node], looks),
    headRows: isLong ? headRows : 0,
    units: isLong ? unitsOfRows(xml, rows.slice(headRows)) : [unitOf(xml, "")],
  };
}

/** Every row tells of all that lies over the rows: columns, borders, heads. */
function unitsOfRows(table: IXmlableObject, rows: readonly IXmlableObject[]): readonly BlockUnit[] {
  const own = new Set(rows);
  const frame = JSON.stringify(childrenOf(table).filter((child) => !own.has(child)));
  const mark = createHash("sha1").update(frame).digest("base64url");
  return rows.map((row) => unitOf(row, mark));
}

/** Drawings are numbered through the whole run of the program: their numbers say nothing about what is drawn. */
const DRAWING_NUMBERS = /"(?:r:id|id)":"?[^,"}]+"?/g;

function unitOf(xml: IXmlableObject, frame: string): BlockUnit {
  const text = frame + JSON.stringify(xml);
  return {
    text: text.includes('"w:drawing"') ? text.replace(DRAWING_NUMBERS, "") : text,
    noteCount: text.split('"w:footnoteReference"').length - 1,
    keepsNext: text.includes('"w:keepNext"'),
  };
}

function isHeadRow(node: XmlNode): boolean {
  return node.name === "w:tr" && childOf(childOf(node, "w:trPr"), "w:tblHeader") !== undefined;
}

/** The children of a table as they are written; none of a paragraph. */
export function childrenOf(block: IXmlableObject): readonly IXmlableObject[] {
  const children: unknown = block["w:tbl"];
  return Array.isArray(children) ? children : [];
}

/** The rows of a table as they are written. */
export function rowsOf(block: IXmlableObject): readonly IXmlableObject[] {
  return childrenOf(block).filter((child) => "w:tr" in child);
}
