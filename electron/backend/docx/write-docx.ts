import { Packer } from "docx";
import type { OfficialDocument } from "#core/document/official-document.ts";
import { fixCoreProperties, rewritePackage } from "../ooxml/rewrite-package.ts";
import { buildDocument } from "./build-document.ts";
import { idRenumberer } from "./renumber-ids.ts";

/** The time that stands in files of a draft, which bear no date of their own. */
const UNDATED = "2020-01-01";

/** Writes the document as DOCX. The same document gives the same bytes, in every process and time zone. */
export async function writeDocx(document: OfficialDocument): Promise<Uint8Array> {
  const packed = await Packer.toBuffer(buildDocument(document));
  const isoDate = `${document.date ?? UNDATED}T00:00:00Z`;
  const renumberIds = idRenumberer();
  return rewritePackage(packed, (path, xml) => (path === "docProps/core.xml" ? fixCoreProperties(xml, isoDate) : renumberIds(xml)));
}
