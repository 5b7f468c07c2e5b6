import type { OfficialDocument } from "#core/document/official-document.ts";
import { fixCoreProperties, packParts } from "../ooxml/rewrite-package.ts";
import { buildDocument } from "./build-document.ts";
import { partsOfDocument } from "./document-parts.ts";
import { idRenumberer } from "./renumber-ids.ts";

/** The time that stands in files of a draft, which bear no date of their own. */
export const UNDATED = "2020-01-01";

/** Writes the document as DOCX. The same document gives the same bytes, in every process and time zone. */
export function writeDocx(document: OfficialDocument): Promise<Uint8Array> {
  return new Promise((resolve) => resolve(writeParts(document)));
}

function writeParts(document: OfficialDocument): Uint8Array {
  const isoDate = `${document.date ?? UNDATED}T00:00:00Z`;
  const renumberIds = idRenumberer();
  return packParts(partsOfDocument(buildDocument(document)), (path, xml) =>
    path === "docProps/core.xml" ? fixCoreProperties(xml, isoDate) : renumberIds(xml),
  );
}
