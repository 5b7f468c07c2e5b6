import type { OfficialDocument } from "#core/document/official-document.ts";
import { parseDocument } from "#core/document/parse-document.ts";
import type { Problem } from "#core/problem.ts";
import type { Result } from "#core/result.ts";
import { parseJsonBytes } from "./parse-json-bytes.ts";

/**
 * Reads a document from the bytes of a JSON file (UTF-8, a byte order mark is allowed). Gives every mistake with its path in the
 * value; text that is no JSON is one mistake, with its line where it is known.
 */
export function readDocumentJson(bytes: Uint8Array): Result<OfficialDocument, readonly Problem[]> {
  const value = parseJsonBytes(bytes);
  return value.ok ? parseDocument(value.value) : value;
}

/** A document as indented JSON; the keys stand in the order of the document model, so that equal documents give equal text. */
export function writeDocumentJson(document: OfficialDocument): string {
  // Read back before it is handed out: what is written here can be read again, and comes in the one order of keys.
  const checked = parseDocument(document);
  if (!checked.ok) throw new Error(`A document that cannot be read back: ${JSON.stringify(checked.failure)}`);
  return `${JSON.stringify(checked.value, undefined, 2)}\n`;
}
