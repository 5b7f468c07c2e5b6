import { Packer } from "docx";
import type { OfficialDocument } from "#core/document/official-document.ts";
import { fixCoreProperties, rewritePackage } from "../ooxml/rewrite-package.ts";
import { buildDocument } from "./build-document.ts";
import { DOCUMENT_PART, takeDocumentPart } from "./document-part.ts";
import { idRenumberer } from "./renumber-ids.ts";

/** The time that stands in files of a draft, which bear no date of their own. */
const UNDATED = "2020-01-01";

/** Writes the document as DOCX. The same document gives the same bytes, in every process and time zone. */
export async function writeDocx(document: OfficialDocument): Promise<Uint8Array> {
  const built = buildDocument(document);
  const documentXml = takeDocumentPart(built);
  const packed = await Packer.toBuffer(built);
  const isoDate = `${document.date ?? UNDATED}T00:00:00Z`;
  const renumberIds = idRenumberer();
  return rewritePackage(packed, (path, xml) => {
    if (path === "docProps/core.xml") return fixCoreProperties(xml, isoDate);
    return renumberIds(path === DOCUMENT_PART ? documentXml : xml);
  });
}
