import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import type { Letterhead } from "#backend/docx/letterhead/read-letterhead.ts";
import type { FileFailure } from "#backend/files/file-failure.ts";
import { attempt } from "#backend/files/system-error.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";
import { failure, type Result } from "#core/result.ts";
import { buildFiles, type OutputFile, writeFiles } from "../render-document.ts";
import type { DraftingFailure } from "./drafting-failure.ts";
import type { ExportFormat } from "./export-formats.ts";

/** A whole document, and the files to be made of it. */
export interface FilesRequest {
  readonly document: OfficialDocument;
  /** What the document is called in messages. */
  readonly name: string;
  /** The files without their endings; the folder is made where it does not exist. */
  readonly target: string;
  readonly formats: readonly ExportFormat[];
  /** What the Word file is written into; where undefined, the standard's own head is drawn. */
  readonly letterhead: Letterhead | undefined;
  /** How many of the files are made. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/**
 * Writes the document, its text, and each appendix as a workbook (none for a document without appendices, which fails only where workbooks
 * alone are asked for). All bytes are made before the first file is touched, and each file appears whole.
 */
export async function writeFormats(request: FilesRequest): Promise<Result<readonly string[], DraftingFailure>> {
  const { document, target, letterhead } = request;
  const formats = request.formats.filter((format) => format !== "xlsx" || document.appendices.length > 0);
  if (formats.length === 0) return failure({ kind: "document", failure: { kind: "no-appendix", path: request.name } });
  const built: (readonly OutputFile[])[] = [];
  for (const format of formats) {
    const path = `${target}.${format}`;
    built.push(
      letterhead !== undefined && format === "docx"
        ? [await buildOn(letterhead, document, path)]
        : await buildFiles(document, format, path),
    );
    request.onProgress?.(built.length, formats.length);
  }
  const made = await attempt(() => mkdir(dirname(target), { recursive: true }), folderFailureOf(target));
  if (!made.ok) return failure({ kind: "document", failure: { kind: "file", failure: made.failure } });
  const written = await writeFiles(built.flat());
  return written.ok ? written : failure({ kind: "document", failure: written.failure });
}

// Loaded when it is needed, as the other writers are.
async function buildOn(letterhead: Letterhead, document: OfficialDocument, path: string): Promise<OutputFile> {
  const { writeOnLetterhead } = await import("#backend/docx/letterhead/write-on-letterhead.ts");
  return { path, bytes: await writeOnLetterhead(document, letterhead) };
}

function folderFailureOf(path: string): (code: string) => FileFailure {
  return (code) => {
    if (["EACCES", "EPERM", "EROFS"].includes(code)) return { kind: "folder-read-only", path };
    return ["EEXIST", "ENOTDIR", "ENOENT"].includes(code) ? { kind: "folder-missing", path } : { kind: "storage-failed", path, code };
  };
}
