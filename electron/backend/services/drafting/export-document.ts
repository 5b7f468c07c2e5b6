import { join } from "node:path";
import type { OpenDatabase } from "#backend/database/database-handle.ts";
import type { ReadQueries } from "#backend/database/read.ts";
import { validateDocument } from "#core/document/validate-document.ts";
import type { PlainDate } from "#core/plain-date.ts";
import { failure, type Result, success } from "#core/result.ts";
import type { QueryData } from "#core/templating/index.ts";
import { foldTones } from "#core/vietnamese/index.ts";
import { loadLetterhead } from "../letterheads/load-letterhead.ts";
import { readDrafting, todayIn } from "./draft-access.ts";
import type { DraftingFailure } from "./drafting-failure.ts";
import type { ExportFormat } from "./export-formats.ts";
import { gatherCurrent } from "./gather-template-data.ts";
import type { Gathered } from "./gathered-fact.ts";
import { loadDraft, requestOf, type StoredDraft } from "./stored-draft.ts";
import { type TracedFigure, traceFigures } from "./trace-figures.ts";
import { writeFormats } from "./write-formats.ts";

export interface ExportRequest {
  readonly draftId: string;
  /** Made where it does not exist. */
  readonly outFolder: string;
  /** What the files are called before their endings; where left out, by kind, title and the end of the id. */
  readonly fileStem?: string;
  readonly formats: readonly ExportFormat[];
  /** The unit whose letterhead in Word the document is written into; where left out, the standard's own head is drawn. */
  readonly letterhead?: string;
  /** How many of the files are made. */
  readonly onProgress?: (done: number, total: number) => void;
}

export interface ExportedDocument {
  readonly files: readonly string[];
  readonly figures: readonly TracedFigure[];
}

/** Writes the last version of a draft; fails with every mistake of a document that is not whole. */
export async function exportDocument(database: OpenDatabase, request: ExportRequest): Promise<Result<ExportedDocument, DraftingFailure>> {
  const found = await readDrafting(database, async (queries) => {
    const draft = await loadDraft(queries, request.draftId);
    if (!draft.ok) return draft;
    const letterhead = request.letterhead === undefined ? success(undefined) : await loadLetterhead(queries, request.letterhead);
    if (!letterhead.ok) return letterhead;
    const current = await gatherFor(draft.value, queries, todayIn(database));
    return current.ok ? success({ draft: draft.value, letterhead: letterhead.value, current: current.value }) : current;
  });
  if (!found.ok) return found;
  const { draft, letterhead, current } = found.value;
  // What was typed may be half done; files are made of whole documents only.
  const problems = validateDocument(draft.last.document);
  if (problems.length > 0) return failure({ kind: "document", failure: { kind: "mistakes", path: draft.row.title, problems } });
  const files = await writeFormats({
    document: draft.last.document,
    name: draft.row.title,
    target: join(request.outFolder, request.fileStem ?? fileStemOf(draft)),
    formats: request.formats,
    letterhead,
    onProgress: request.onProgress,
  });
  return files.ok ? success({ files: files.value, figures: traceFigures(draft.last.document, current) }) : files;
}

/** Nothing is known of the figures of a draft that is about no plan. */
async function gatherFor(
  { row, last }: StoredDraft,
  queries: ReadQueries,
  today: PlainDate,
): Promise<Result<Gathered<QueryData> | undefined, DraftingFailure>> {
  const request = requestOf(row);
  return request === undefined ? success(undefined) : gatherCurrent(queries, request, today, last.document);
}

/** Long enough to tell documents apart, short enough for the paths of Windows. */
const STEM_LENGTH = 60;

/** `bc-ket-qua-thuc-hien-ke-hoach-4f2a9c`: the end of the id keeps drafts of one title apart. */
function fileStemOf({ row }: StoredDraft): string {
  const words = foldTones(`${row.kind} ${row.title}`).replace(/[^a-z0-9]+/g, "-");
  return `${words.slice(0, STEM_LENGTH).replace(/^-|-$/g, "")}-${row.id.slice(-6)}`;
}
