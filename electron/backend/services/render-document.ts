import { stat } from "node:fs/promises";
import { join, parse } from "node:path";
import type { OfficialDocument } from "#core/document/official-document.ts";
import { failure, type Result, success } from "#core/result.ts";
import type { StandardId } from "#core/standards/standard-id.ts";
import { writeFileAtomically } from "../files/write-file-atomically.ts";
import type { DocumentFailure } from "./document-failure.ts";
import { type TargetFormat, targetFormatOf } from "./document-format.ts";
import { readDocument } from "./read-document.ts";

export interface RenderRequest {
  /** A Markdown or JSON file. */
  readonly sourcePath: string;
  /** A .docx, .xlsx, .md or .json file; its extension says what is written. */
  readonly targetPath: string;
  /** Takes the place of the document's own standard. */
  readonly standard?: StandardId;
}

export interface OutputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads one document and writes it as a document, a text, or one workbook for each appendix (`x.xlsx` for a single one, else
 * `x-phu-luc-1.xlsx`, `x-phu-luc-2.xlsx` …). Gives the paths written. All bytes are made before the first file is touched.
 */
export async function renderDocument(request: RenderRequest): Promise<Result<readonly string[], DocumentFailure>> {
  const { sourcePath, targetPath, standard } = request;
  const format = targetFormatOf(targetPath);
  if (format === undefined) return failure({ kind: "target-format-unknown", path: targetPath });
  if (await isSameFile(sourcePath, targetPath)) return failure({ kind: "target-is-source", path: targetPath });
  const document = await readDocument(sourcePath, standard);
  if (!document.ok) return document;
  if (format === "xlsx" && document.value.appendices.length === 0) return failure({ kind: "no-appendix", path: sourcePath });
  return writeFiles(await buildFiles(document.value, format, targetPath));
}

/** Makes the files of a document in one format; a workbook for each appendix. */
// The writers are loaded when they are needed: each of them takes a noticeable part of a second.
export async function buildFiles(document: OfficialDocument, format: TargetFormat, targetPath: string): Promise<readonly OutputFile[]> {
  switch (format) {
    case "docx":
      return [{ path: targetPath, bytes: await (await import("../docx/write-docx.ts")).writeDocx(document) }];
    case "xlsx":
      return buildWorkbooks(document, targetPath);
    case "md":
      return [textFile(targetPath, (await import("../markdown/write-markdown.ts")).writeMarkdown(document))];
    case "json":
      return [textFile(targetPath, (await import("./document-json.ts")).writeDocumentJson(document))];
  }
}

async function buildWorkbooks(document: OfficialDocument, targetPath: string): Promise<readonly OutputFile[]> {
  const { writeAppendixWorkbook } = await import("../xlsx/write-appendix-workbook.ts");
  const paths = workbookPaths(targetPath, document.appendices.length);
  return Promise.all(paths.map(async (path, index) => ({ path, bytes: await writeAppendixWorkbook(document, index) })));
}

function workbookPaths(targetPath: string, count: number): readonly string[] {
  if (count === 1) return [targetPath];
  const { dir, name, ext } = parse(targetPath);
  return Array.from({ length: count }, (_, index) => join(dir, `${name}-phu-luc-${index + 1}${ext}`));
}

function textFile(path: string, text: string): OutputFile {
  return { path, bytes: new TextEncoder().encode(text) };
}

/** Writes files one after another, each whole or not at all; gives their paths. */
export async function writeFiles(files: readonly OutputFile[]): Promise<Result<readonly string[], DocumentFailure>> {
  for (const { path, bytes } of files) {
    const written = await writeFileAtomically(path, bytes);
    if (!written.ok) return failure({ kind: "file", failure: written.failure });
  }
  return success(files.map(({ path }) => path));
}

async function isSameFile(left: string, right: string): Promise<boolean> {
  const [one, other] = await Promise.all([left, right].map((path) => stat(path, { bigint: true }).catch(() => undefined)));
  return one !== undefined && other !== undefined && one.dev === other.dev && one.ino === other.ino;
}
