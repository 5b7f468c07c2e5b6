import { join } from "node:path";
import { present } from "#core/present.ts";
import { failure, type Result, success } from "#core/result.ts";
import { foldTones } from "#core/vietnamese/index.ts";
import type { OpenDatabase } from "../../database/database-handle.ts";
import { type IssuedSnapshot, listIssuedSnapshots } from "../../database/repositories/issued-snapshot-repository.ts";
import type { Letterhead } from "../../docx/letterhead/read-letterhead.ts";
import { readDrafting } from "../drafting/draft-access.ts";
import { titleInWords } from "../drafting/draft-document.ts";
import type { DraftingFailure } from "../drafting/drafting-failure.ts";
import { type ExportedDocument, type ExportRequest, exportDocument } from "../drafting/export-document.ts";
import type { ExportFormat } from "../drafting/export-formats.ts";
import { writeFormats } from "../drafting/write-formats.ts";
import { readKept } from "../letterheads/load-letterhead.ts";
import { printedCode } from "./number-series.ts";

export interface IssuedExport {
  /** The entry in the register. */
  readonly id: string;
  readonly folder: string;
  readonly formats: readonly ExportFormat[];
  /** The unit on whose letterhead the Word file is written, as it was at issuing; where left out, the standard's own head is drawn. */
  readonly letterhead?: string;
  readonly onProgress?: (done: number, total: number) => void;
}

/** Long enough to tell documents apart, short enough for the paths of Windows. */
const STEM_LENGTH = 60;

/**
 * Writes the files of a document as it was issued, whatever became of its draft, of its facts and of the office's letterhead since: the bytes are
 * those it had then. No workbook where it has no appendix.
 */
export async function exportIssued(database: OpenDatabase, request: IssuedExport): Promise<Result<readonly string[], DraftingFailure>> {
  const { id, folder, formats, onProgress } = request;
  const found = await readDrafting(database, async (queries) => success((await listIssuedSnapshots(queries, id)).at(-1)));
  if (!found.ok) return found;
  if (found.value === undefined) return failure({ kind: "draft-unknown", given: id });
  const { document } = found.value;
  const letterhead = letterheadAsked(found.value, request.letterhead);
  if (!letterhead.ok) return letterhead;
  const code = printedCode(document.number, document.symbol);
  const words = foldTones(`${code} ${titleInWords(document.title)}`).replace(/[^a-z0-9]+/g, "-");
  const target = join(folder, words.slice(0, STEM_LENGTH).replace(/^-|-$/g, ""));
  return writeFormats({ document, name: code, target, formats, letterhead: letterhead.value, onProgress });
}

/** Exports a draft or, where the id is that of an entry of the register, the document as it was issued; nothing is traced for the latter: its facts are frozen. */
export async function exportEither(database: OpenDatabase, request: ExportRequest): Promise<Result<ExportedDocument, DraftingFailure>> {
  const draft = await exportDocument(database, request);
  if (draft.ok || draft.failure.kind !== "draft-unknown") return draft;
  const { draftId: id, outFolder: folder, formats, letterhead, onProgress } = request;
  const issued = await exportIssued(database, { id, folder, formats, ...present({ letterhead, onProgress }) });
  return issued.ok ? success({ files: issued.value, figures: [] }) : issued;
}

function letterheadAsked({ letterhead }: IssuedSnapshot, asked: string | undefined): Result<Letterhead | undefined, DraftingFailure> {
  if (asked === undefined) return success(undefined);
  if (letterhead?.unitId !== asked) {
    return failure({ kind: "letterhead-missing", given: asked, known: letterhead === undefined ? [] : [letterhead.unitId] });
  }
  return readKept({ fileName: letterhead.unitId, bytes: letterhead.bytes });
}
