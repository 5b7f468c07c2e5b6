import { type Document, Packer } from "docx";
import { xmlText } from "./xml-text.ts";

/** Where Word finds the text of a document in its package. */
const DOCUMENT_PART = "word/document.xml";

/** Matches what only Packer can fill in: `r:embed="rId{seal.png}"` of a picture, `<w:numId w:val="{list-0}"/>` of a list. */
const OPEN_REFERENCE = /\br:\w+="rId\{|<w:numId w:val="\{/;

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** What stands behind docx's Packer: it gives the parts that Packer zips. */
interface Compiler {
  readonly compile: (document: Document) => ReadonlyMap<string, string | Uint8Array>;
}

/**
 * The parts of a document's package by their paths, in docx's order. Packer gives them only as a zip, which would be unzipped, mended and
 * zipped again: its compiler is asked instead, private though it is. To be called once: charts and notes enter themselves as they are written.
 */
export function partsOfDocument(document: Document): ReadonlyMap<string, string | Uint8Array> {
  const { compiler } = Packer as unknown as { readonly compiler: Compiler };
  const documentXml = takeDocumentPart(document);
  return new Map(compiler.compile(document)).set(DOCUMENT_PART, documentXml);
}

/**
 * Gives the XML of `word/document.xml`, by far the longest part, and leaves an empty one to docx's compiler, which takes three times as long to
 * write it. Throws where the text holds a picture or a list of docx, which this program does not write.
 */
function takeDocumentPart(document: Document): string {
  const { View: view } = document.Document;
  const xml = view.prepForXml({ file: document, viewWrapper: document.Document, stack: [] });
  if (xml === undefined) throw new Error("A document without XML");
  const text = DECLARATION + xmlText(xml);
  if (OPEN_REFERENCE.test(text)) throw new Error("A picture or a list, which only Packer can write");
  view.prepForXml = () => ({ "w:document": {} });
  return text;
}
