import { strFromU8, unzipSync } from "fflate";
import { readBlocks, readParagraph } from "./docx-blocks.ts";
import { mmOfTwips, switchOf } from "./docx-properties.ts";
import { readStyles, type StyleSheet } from "./docx-styles.ts";
import type { HeaderType, MeasuredBlock, MeasuredChart, MeasuredDocx, MeasuredFootnote, MeasuredSection } from "./measured-docx.ts";
import { childOf, childrenOf, descendantsOf, parseXml, valOf, type XmlElement } from "./xml.ts";

type Parts = Readonly<Record<string, Uint8Array>>;
type Furniture = Partial<Record<HeaderType, readonly MeasuredBlock[]>>;

/** Everything of the file that sections share. */
interface Book {
  readonly parts: Parts;
  readonly styles: StyleSheet;
  /** Part names by relationship id of the main document. */
  readonly targets: ReadonlyMap<string, string>;
}

/** Opens a DOCX and measures it. Throws when it is no zip, has no main part, or a part is not well-formed. */
export function readDocx(bytes: Uint8Array): MeasuredDocx {
  const parts = unzipSync(bytes);
  const document = partOf(parts, "word/document.xml");
  const body = childOf(document, "w:body");
  if (body === undefined) throw new Error("No body in word/document.xml");
  const book: Book = { parts, styles: readStyles(partOf(parts, "word/styles.xml")), targets: targetsOf(parts) };
  return {
    sections: readSections(body, book),
    footnotes: readFootnotes(book),
    charts: [...book.targets].flatMap(([id, target]) => (/charts\/chart/.test(target) ? [readChart(id, target, book)] : [])),
    evenAndOddHeaders: switchOf(partOf(parts, "word/settings.xml"), "w:evenAndOddHeaders") ?? false,
  };
}

function partOf(parts: Parts, name: string): XmlElement | undefined {
  const part = parts[name];
  return part === undefined ? undefined : parseXml(strFromU8(part));
}

function targetsOf(parts: Parts): ReadonlyMap<string, string> {
  const relationships = childrenOf(partOf(parts, "word/_rels/document.xml.rels"), "Relationship");
  const internal = relationships.filter((relationship) => relationship.attributes.TargetMode !== "External");
  return new Map(internal.map(({ attributes }) => [attributes.Id ?? "", partNameOf(attributes.Target ?? "")]));
}

function partNameOf(target: string): string {
  return target.startsWith("/") ? target.slice(1) : `word/${target}`;
}

/** A section ends with the paragraph that carries its properties, the last one with the body. */
function readSections(body: XmlElement, book: Book): readonly MeasuredSection[] {
  const sections: MeasuredSection[] = [];
  const pending: XmlElement[] = [];
  for (const child of childrenOf(body)) {
    const properties = child.name === "w:sectPr" ? child : childOf(childOf(child, "w:pPr"), "w:sectPr");
    if (child.name !== "w:sectPr") pending.push(child);
    if (properties === undefined) continue;
    sections.push(readSection(properties, pending.splice(0), book, sections.at(-1)));
  }
  return sections;
}

function readSection(
  properties: XmlElement,
  content: readonly XmlElement[],
  book: Book,
  before: MeasuredSection | undefined,
): MeasuredSection {
  const attributesOf = (name: string) => childOf(properties, name)?.attributes ?? {};
  const [size, margins, numbers] = [attributesOf("w:pgSz"), attributesOf("w:pgMar"), attributesOf("w:pgNumType")];
  const side = (name: string) => mmOfTwips(margins[`w:${name}`]);
  const gutter = side("gutter");
  const marginsMm = { top: side("top"), bottom: side("bottom"), left: side("left") + gutter, right: side("right") };
  const widthMm = mmOfTwips(size["w:w"]);
  const around = { styles: book.styles, roomMm: widthMm - marginsMm.left - marginsMm.right };
  const start = numbers["w:start"];
  return {
    widthMm,
    heightMm: mmOfTwips(size["w:h"]),
    orientation: size["w:orient"] === "landscape" ? "landscape" : "portrait",
    marginsMm,
    headerMm: side("header"),
    footerMm: side("footer"),
    startsOn: valOf(properties, "w:type") ?? "nextPage",
    titlePage: switchOf(properties, "w:titlePg") ?? false,
    pageNumberStart: start === undefined ? undefined : Number(start),
    pageNumberFormat: numbers["w:fmt"] ?? "decimal",
    headers: { ...before?.headers, ...readFurniture(properties, "w:headerReference", book, around.roomMm) },
    footers: { ...before?.footers, ...readFurniture(properties, "w:footerReference", book, around.roomMm) },
    blocks: readBlocks({ name: "w:body", attributes: {}, children: content }, around),
  };
}

function readFurniture(properties: XmlElement, reference: string, { parts, styles, targets }: Book, roomMm: number): Furniture {
  const pairs = childrenOf(properties, reference).map(({ attributes }) => {
    const part = partOf(parts, targets.get(attributes["r:id"] ?? "") ?? "");
    return [attributes["w:type"] ?? "default", part === undefined ? [] : readBlocks(part, { styles, roomMm })] as const;
  });
  return Object.fromEntries(pairs);
}

function readFootnotes({ parts, styles }: Book): readonly MeasuredFootnote[] {
  const notes = childrenOf(partOf(parts, "word/footnotes.xml"), "w:footnote").filter((note) => note.attributes["w:type"] === undefined);
  return notes.map((note) => ({
    id: note.attributes["w:id"] ?? "",
    paragraphs: childrenOf(note, "w:p").map((paragraph) => readParagraph(paragraph, { styles, roomMm: 0 })),
  }));
}

function readChart(id: string, target: string, { parts }: Book): MeasuredChart {
  const faces = descendantsOf(partOf(parts, target), "a:latin").map((face) => face.attributes.typeface ?? "");
  return { id, fonts: [...new Set(faces)] };
}
