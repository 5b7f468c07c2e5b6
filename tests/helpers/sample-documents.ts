import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readMarkdown } from "#backend/markdown/read-markdown.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";

const SAMPLES = fileURLToPath(new URL("../../resources/sample/documents/", import.meta.url));

/** The names of the sample documents, without their ending: `ke-hoach-112-kh-ubnd`. */
export const SAMPLE_NAMES: readonly string[] = readdirSync(SAMPLES)
  .filter((name) => name.endsWith(".md"))
  .map((name) => name.slice(0, -".md".length));

/** Reads a sample document; throws with its mistakes when it has any. */
export function readSample(name: string): OfficialDocument {
  return readDocumentText(readFileSync(`${SAMPLES}${name}.md`, "utf8"));
}

/** Reads a document a test has written out; throws with its mistakes when it has any. */
export function readDocumentText(text: string): OfficialDocument {
  const read = readMarkdown(text);
  if (!read.ok) throw new Error(read.failure.map(({ place, message }) => `line ${place.line}: ${message}`).join("\n"));
  return read.value;
}
