import type { OfficialDocument } from "#core/document/official-document.ts";
import { parseDocumentShape } from "#core/document/parse-document.ts";

/** The document of a call. The window speaks the document's own language: anything else is a bug, and thrown. */
export function sentDocument(value: unknown): OfficialDocument {
  const document = parseDocumentShape(value);
  if (!document.ok) throw new Error(`The window sent no document: ${JSON.stringify(document.failure.slice(0, 3))}`);
  return document.value;
}
