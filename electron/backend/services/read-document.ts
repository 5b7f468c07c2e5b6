import type { OfficialDocument } from "#core/document/official-document.ts";
import type { Problem } from "#core/problem.ts";
import { failure, type Result, success } from "#core/result.ts";
import type { StandardId } from "#core/standards/standard-id.ts";
import { readInputFile, TEXT_LIMITS } from "../files/read-input-file.ts";
import type { DocumentFailure } from "./document-failure.ts";
import { type SourceFormat, sourceFormatOf } from "./document-format.ts";

/**
 * Reads one document from a Markdown or JSON file. With `standard` the document is taken over into that standard and checked against
 * it; nothing but the standard changes. Gives all mistakes of the file together.
 */
export async function readDocument(sourcePath: string, standard?: StandardId): Promise<Result<OfficialDocument, DocumentFailure>> {
  const format = sourceFormatOf(sourcePath);
  if (format === undefined) return failure({ kind: "source-format-unknown", path: sourcePath });
  const bytes = await readInputFile(sourcePath, TEXT_LIMITS);
  if (!bytes.ok) return failure({ kind: "file", failure: bytes.failure });
  const document = await parseAs(format, bytes.value);
  const placed = document.ok && standard !== undefined ? await moveToStandard(document.value, standard) : document;
  return placed.ok ? placed : failure({ kind: "mistakes", path: sourcePath, problems: placed.failure });
}

// The readers are loaded when they are needed: a wrong option is answered without waiting for them.
async function parseAs(format: SourceFormat, bytes: Uint8Array): Promise<Result<OfficialDocument, readonly Problem[]>> {
  if (format === "json") return (await import("./document-json.ts")).readDocumentJson(bytes);
  return (await import("../markdown/read-markdown.ts")).readMarkdownBytes(bytes);
}

async function moveToStandard(document: OfficialDocument, standard: StandardId): Promise<Result<OfficialDocument, readonly Problem[]>> {
  const { validateDocument } = await import("#core/document/validate-document.ts");
  const moved = { ...document, standard };
  const problems = validateDocument(moved);
  return problems.length > 0 ? failure(problems) : success(moved);
}
