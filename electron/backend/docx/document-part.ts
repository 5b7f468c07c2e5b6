import type { Document } from "docx";
import { xmlText } from "./xml-text.ts";

/** Where Word finds the text of a document in its package. */
export const DOCUMENT_PART = "word/document.xml";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/**
 * Gives the XML of `word/document.xml`, by far the longest part, and leaves an empty one to docx's Packer, which would take three times as long
 * to write it and would compress it for nothing. To be called once, before packing: charts and notes enter themselves as they are written.
 * Throws where the text holds pictures or lists of docx, whose references only Packer knows.
 */
export function takeDocumentPart(document: Document): string {
  const { View: view } = document.Document;
  const xml = view.prepForXml({ file: document, viewWrapper: document.Document, stack: [] });
  if (xml === undefined) throw new Error("A document without XML");
  if (document.Media.Array.length > 0 || document.Numbering.ConcreteNumbering.length > 0) throw new Error("Packer has to write this document");
  view.prepForXml = () => ({ "w:document": {} });
  return DECLARATION + xmlText(xml);
}
