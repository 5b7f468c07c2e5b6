import type { Document } from "docx";
import { xmlText } from "./xml-text.ts";

/** Where Word finds the text of a document in its package. */
export const DOCUMENT_PART = "word/document.xml";

/** Matches what only Packer can fill in: `r:embed="rId{seal.png}"` of a picture, `<w:numId w:val="{list-0}"/>` of a list. */
const OPEN_REFERENCE = /\br:\w+="rId\{|<w:numId w:val="\{/;

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/**
 * Gives the XML of `word/document.xml`, by far the longest part, and leaves an empty one to docx's Packer, which would take three times as long
 * to write it and would compress it for nothing. To be called once, before packing: charts and notes enter themselves as they are written.
 * Throws where the text holds a picture or a list of docx, which this program does not write.
 */
export function takeDocumentPart(document: Document): string {
  const { View: view } = document.Document;
  const xml = view.prepForXml({ file: document, viewWrapper: document.Document, stack: [] });
  if (xml === undefined) throw new Error("A document without XML");
  const text = DECLARATION + xmlText(xml);
  if (OPEN_REFERENCE.test(text)) throw new Error("A picture or a list, which only Packer can write");
  view.prepForXml = () => ({ "w:document": {} });
  return text;
}
