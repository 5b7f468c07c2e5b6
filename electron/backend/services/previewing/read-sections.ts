import type { Document, IXmlableObject } from "docx";
import type { BuiltDocument } from "../../docx/build-document.ts";
import type { PrintedPart } from "../../docx/docx-context.ts";
import { type Looks, readLooks } from "./page-looks.ts";
import { type PagePart, readParts } from "./page-parts.ts";
import { createBlockReader, type ReadBlock } from "./read-block.ts";
import { childOf, numberAt, readXml, textAt } from "./xml-node.ts";

/** A run of pages of one size: the text, or an appendix. */
export interface DocumentSection {
  /** Its paragraphs and tables, without the break that ends it. */
  readonly blocks: readonly ReadBlock[];
  readonly parts: readonly PagePart[];
  /** Which part of the document each block prints. */
  readonly printed: readonly (PrintedPart | undefined)[];
  /** Its page, its head and foot (`w:sectPr`). */
  readonly properties: IXmlableObject;
  readonly page: SectionPage;
  /** Heads and feet by the names layout gives them: `default`, `first`. */
  readonly headers: Readonly<Record<string, readonly PagePart[]>>;
  readonly footers: Readonly<Record<string, readonly PagePart[]>>;
  /** How many notes stand before it. */
  readonly notesBefore: number;
}

/** Margins in points. */
interface SectionPage {
  readonly leftPt: number;
  readonly rightPt: number;
  readonly headerPt: number;
  readonly footerPt: number;
  readonly textHeightPt: number;
}

/** A document as its sections, with what all of them need. */
export interface SectionedDocument {
  readonly sections: readonly DocumentSection[];
  /** The paragraphs of each note, by its number. */
  readonly notes: ReadonlyMap<number, readonly PagePart[]>;
}

/** Reads the states of a document of one standard, one after the other; what is still the same XML is read once. */
export type SectionsReader = (document: BuiltDocument) => SectionedDocument;

/** A reader that reads the very document that is written. Each is to be read once: charts enter themselves as they are written. */
export function createSectionsReader(): SectionsReader {
  const kept: { looks?: Looks; readBlock?: ReturnType<typeof createBlockReader> } = {};
  return ({ built: document, parts }) => {
    kept.looks ??= readLooks(readXml(xmlOf(document, document.Styles)));
    kept.readBlock ??= createBlockReader(kept.looks);
    const reader = sectionReader(document, kept.looks, kept.readBlock);
    return {
      sections: splitBody(listIn(bodyXmlOf(document))).map((raw, index) => reader(raw, parts[index] ?? [])),
      notes: readNotes(document, kept.looks),
    };
  };
}

interface Prepared {
  readonly prepForXml: (context: never) => IXmlableObject | undefined;
}

function xmlOf(document: Document, component: Prepared, viewWrapper: unknown = document.Document): IXmlableObject {
  const xml = component.prepForXml({ file: document, viewWrapper, stack: [] } as never);
  if (xml === undefined) throw new Error("A part of a document without XML");
  return xml;
}

function bodyXmlOf(document: Document): IXmlableObject {
  return xmlOf(document, document.Document.View.Body);
}

/** The children of an element, attributes left away. */
function listIn(element: IXmlableObject | undefined): readonly IXmlableObject[] {
  const content: unknown = element === undefined ? undefined : Object.values(element)[0];
  if (!Array.isArray(content)) return [];
  return content.filter((child: unknown): child is IXmlableObject => typeof child === "object" && child !== null && !("_attr" in child));
}

interface RawSection {
  readonly blocks: readonly IXmlableObject[];
  readonly properties: IXmlableObject;
}

/** A section ends with the paragraph that carries its properties; the last one's stand at the end of the body. */
function splitBody(children: readonly IXmlableObject[]): readonly RawSection[] {
  const sections: RawSection[] = [];
  let blocks: IXmlableObject[] = [];
  for (const child of children) {
    const properties = "w:sectPr" in child ? child : breakIn(child);
    if (!("w:sectPr" in child)) blocks.push(properties === undefined ? child : withoutBreak(child));
    if (properties === undefined) continue;
    sections.push({ blocks, properties });
    blocks = [];
  }
  return sections;
}

function breakIn(block: IXmlableObject): IXmlableObject | undefined {
  if (!("w:p" in block)) return undefined;
  const properties = listIn(block).find((child) => "w:pPr" in child);
  return listIn(properties).find((child) => "w:sectPr" in child);
}

function withoutBreak(block: IXmlableObject): IXmlableObject {
  const children = listIn(block).map((child) =>
    "w:pPr" in child ? { "w:pPr": listIn(child).filter((property) => !("w:sectPr" in property)) } : child,
  );
  return { "w:p": children };
}

/** Sections come in order: each takes the next heads and feet, and counts its notes on from the one before. */
function sectionReader(
  document: Document,
  looks: Looks,
  readBlock: ReturnType<typeof createBlockReader>,
): (section: RawSection, printed: DocumentSection["printed"]) => DocumentSection {
  const partsById = new Map(
    [...document.Headers, ...document.Footers].map((wrapper) => [`rId${wrapper.View.ReferenceId}`, headParts(document, wrapper, looks)]),
  );
  let notesBefore = 0;
  return ({ blocks, properties }, printed) => {
    const read = blocks.map(readBlock);
    const section = readXml(properties);
    const margins = childOf(section, "w:pgMar");
    const points = (name: string) => (numberAt(margins, name) ?? 0) / 20;
    const named = (reference: string) =>
      Object.fromEntries(
        section.children
          .filter(({ name }) => name === reference)
          .map((one) => [textAt(one, "w:type") ?? "default", partsById.get(textAt(one, "r:id") ?? "") ?? []]),
      );
    const before = notesBefore;
    notesBefore += read.reduce((sum, { units }) => sum + countNotes(units), 0);
    return {
      blocks: read,
      parts: read.flatMap(({ parts }) => parts),
      printed,
      properties,
      page: {
        textHeightPt: (numberAt(childOf(section, "w:pgSz"), "w:h") ?? 0) / 20 - points("w:top") - points("w:bottom"),
        leftPt: points("w:left"),
        rightPt: points("w:right"),
        headerPt: points("w:header"),
        footerPt: points("w:footer"),
      },
      headers: named("w:headerReference"),
      footers: named("w:footerReference"),
      notesBefore: before,
    };
  };
}

function headParts(document: Document, wrapper: { readonly View: Prepared }, looks: Looks): readonly PagePart[] {
  return readParts(readXml(xmlOf(document, wrapper.View, wrapper)).children, looks);
}

/** How many notes units refer to. */
export function countNotes(units: readonly { readonly noteCount: number }[]): number {
  return units.reduce((sum, { noteCount }) => sum + noteCount, 0);
}

/** Numbers below 1 belong to Word's separators. */
function readNotes(document: Document, looks: Looks): SectionedDocument["notes"] {
  const notes = readXml(xmlOf(document, document.FootNotes.View, document.FootNotes)).children;
  return new Map(
    notes.flatMap((note) => {
      const number = numberAt(note, "w:id") ?? 0;
      return number < 1 ? [] : [[number, readParts(note.children, looks, String(number))] as const];
    }),
  );
}
