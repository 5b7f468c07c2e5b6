import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { failure, type Result, success } from "#core/result.ts";
import { foldTones } from "#core/vietnamese/index.ts";
import type { OpenDatabase } from "../../database/database-handle.ts";
import { listIssuedSnapshots } from "../../database/repositories/issued-snapshot-repository.ts";
import { attempt } from "../../files/system-error.ts";
import { readDrafting } from "../drafting/draft-access.ts";
import { titleInWords } from "../drafting/draft-document.ts";
import type { DraftingFailure } from "../drafting/drafting-failure.ts";
import type { ExportFormat } from "../drafting/export-formats.ts";
import { buildFiles, writeFiles } from "../render-document.ts";
import { printedCode } from "./number-series.ts";

export interface IssuedExport {
  /** The entry in the register. */
  readonly id: string;
  readonly folder: string;
  readonly formats: readonly ExportFormat[];
}

/** Long enough to tell documents apart, short enough for the paths of Windows. */
const STEM_LENGTH = 60;

/** Writes the files of a document as it was issued, whatever became of its draft and of its facts since; no workbook where it has no appendix. */
export async function exportIssued(
  database: OpenDatabase,
  { id, folder, formats }: IssuedExport,
): Promise<Result<readonly string[], DraftingFailure>> {
  const found = await readDrafting(database, async (queries) => success((await listIssuedSnapshots(queries, id)).at(-1)));
  if (!found.ok) return found;
  if (found.value === undefined) return failure({ kind: "draft-unknown", given: id });
  const { document } = found.value;
  const code = printedCode(document.number, document.symbol);
  const asked = formats.filter((format) => format !== "xlsx" || document.appendices.length > 0);
  if (asked.length === 0) return failure({ kind: "document", failure: { kind: "no-appendix", path: code } });
  const words = foldTones(`${code} ${titleInWords(document.title)}`).replace(/[^a-z0-9]+/g, "-");
  const target = join(folder, words.slice(0, STEM_LENGTH).replace(/^-|-$/g, ""));
  const built = await Promise.all(asked.map((format) => buildFiles(document, format, `${target}.${format}`)));
  const made = await attempt(
    () => mkdir(folder, { recursive: true }),
    () => ({ kind: "folder-missing", path: target }) as const,
  );
  if (!made.ok) return failure({ kind: "document", failure: { kind: "file", failure: made.failure } });
  const written = await writeFiles(built.flat());
  return written.ok ? written : failure({ kind: "document", failure: written.failure });
}
