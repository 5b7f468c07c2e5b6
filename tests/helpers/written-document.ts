import { strFromU8, unzipSync } from "fflate";
import { writeDocx } from "#backend/docx/write-docx.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";
import { childOf, childrenOf, descendantsOf, parseXml, valOf, type XmlElement } from "../measure/xml.ts";

/** A document as it was written: its text and any other part. */
export interface WrittenDocument {
  readonly body: XmlElement;
  readonly paths: readonly string[];
  /** The XML of a part; throws when there is no such part. */
  readonly part: (path: string) => XmlElement;
}

/** Writes a document as DOCX and opens it again. */
export async function writeAndOpen(document: OfficialDocument): Promise<WrittenDocument> {
  const parts = unzipSync(await writeDocx(document));
  const part = (path: string): XmlElement => {
    const bytes = parts[path];
    if (bytes === undefined) throw new Error(`No part ${path}`);
    return parseXml(strFromU8(bytes));
  };
  const body = childOf(part("word/document.xml"), "w:body");
  if (body === undefined) throw new Error("No body");
  return { body, paths: Object.keys(parts), part };
}

/** The words of an element, no-break spaces as blanks, word joiners left out, line breaks as |. */
export function wordsOf(element: XmlElement): string {
  const pieces = descendantsOf(element, "w:r").flatMap((run) => childrenOf(run));
  return pieces.map(wordsIn).join("").replaceAll("\u00a0", " ").replaceAll("\u2060", "");
}

function wordsIn(piece: XmlElement): string {
  if (piece.name === "w:br") return "|";
  return piece.name === "w:t" ? piece.children.filter((child) => typeof child === "string").join("") : "";
}

/** The named style of a paragraph. */
export function styleOf(paragraph: XmlElement): string | undefined {
  return valOf(childOf(paragraph, "w:pPr"), "w:pStyle");
}

/** Whether a property is written on a paragraph: `w:keepNext`, `w:pageBreakBefore`. */
export function hasProperty(paragraph: XmlElement, name: string): boolean {
  return childOf(childOf(paragraph, "w:pPr"), name) !== undefined;
}

/** The paragraphs that stand directly in the body, not in tables. */
export function bodyParagraphs({ body }: WrittenDocument): readonly XmlElement[] {
  return childrenOf(body, "w:p");
}

/** The words of the paragraphs of the body with a style, in order. */
export function linesInStyle(written: WrittenDocument, style: string): readonly string[] {
  return descendantsOf(written.body, "w:p")
    .filter((paragraph) => styleOf(paragraph) === style)
    .map(wordsOf);
}
