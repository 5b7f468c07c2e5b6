import type { OpenDatabase } from "#backend/database/database-handle.ts";
import type { ReadQueries } from "#backend/database/read.ts";
import {
  type DraftVersion,
  findVersion,
  findWorkingCopy,
  listVersions,
  saveDraftVersion,
} from "#backend/database/repositories/draft-repository.ts";
import { listLetterheadFiles } from "#backend/database/repositories/letterhead-file-repository.ts";
import { planRepository } from "#backend/database/repositories/plan-repository.ts";
import type { DraftRow } from "#backend/database/tables/drafting-tables.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";
import { failure, type Result, success } from "#core/result.ts";
import { readDrafting, todayIn, writeDrafting } from "./draft-access.ts";
import { titleInWords } from "./draft-document.ts";
import type { DraftingFailure } from "./drafting-failure.ts";
import { gatherCurrent } from "./gather-template-data.ts";
import { isIssued, loadDraft, requestOf } from "./stored-draft.ts";
import { type TracedFigure, traceFigures } from "./trace-figures.ts";

/** A draft as it is opened for writing. */
export interface OpenedDraft {
  readonly id: string;
  readonly title: string;
  readonly planId: string | null;
  readonly period: string | null;
  /** The number of the last version; what is typed since is no version yet. */
  readonly version: number;
  readonly isTyped: boolean;
  readonly isIssued: boolean;
  /** The unit on whose letterhead in Word it can be exported; null where its office has none. */
  readonly letterhead: string | null;
  readonly document: OfficialDocument;
  /** What the figures come from, as the facts stand now. */
  readonly figures: readonly TracedFigure[];
}

/** Opens a draft where its writer left it: with what was typed since its last version. */
export function openDraft(database: OpenDatabase, id: string): Promise<Result<OpenedDraft, DraftingFailure>> {
  return readDrafting(database, async (queries) => {
    const draft = await loadDraft(queries, id);
    if (!draft.ok) return draft;
    const { row, last } = draft.value;
    const typed = await findWorkingCopy(queries, id);
    const document = typed ?? last.document;
    const issued = await isIssued(queries, id);
    const { plan_id: planId, period } = row;
    const request = requestOf(row);
    const current = request && (await gatherCurrent(queries, request, todayIn(database), document));
    // A plan that is gone takes no draft with it: its figures stay as they are.
    const figures = traceFigures(document, current?.ok ? current.value : undefined);
    return success({
      id,
      title: row.title,
      planId,
      period,
      version: last.ordinal,
      isTyped: typed !== undefined,
      isIssued: issued,
      letterhead: await letterheadUnit(queries, row),
      document,
      figures,
    });
  });
}

/** The office that issues a draft, where it has a letterhead in Word. */
async function letterheadUnit(queries: ReadQueries, { unit_id: own, plan_id: planId }: DraftRow): Promise<string | null> {
  const unitId = own ?? (planId === null ? undefined : (await planRepository.find(queries, planId))?.value.issuerUnitId);
  const kept = await listLetterheadFiles(queries);
  return kept.find((one) => one.unitId === unitId)?.unitId ?? null;
}

/** Keeps what is typed; it is on disk when this answers. Half-written documents are kept too: only writers of files ask for whole ones. */
export async function keepTyped(
  database: OpenDatabase,
  id: string,
  document: OfficialDocument,
): Promise<Result<undefined, DraftingFailure>> {
  const kept = await writeDrafting(database, "Gõ dự thảo", async (changes) => {
    const row = await changes.queries.selectFrom("drafts").select(["id", "title"]).where("id", "=", id).executeTakeFirst();
    if (row === undefined) return failure({ kind: "draft-unknown", given: id } as const);
    if (await isIssued(changes.queries, id)) return failure({ kind: "draft-issued", title: row.title } as const);
    await changes.keepWorkingCopy(id, JSON.stringify(document));
    return success(undefined);
  });
  return kept.ok ? kept.value : kept;
}

/** Makes a version of what was typed since the last one; gives the number of the version that stands. */
export async function settleDraft(database: OpenDatabase, id: string, note: string): Promise<Result<number, DraftingFailure>> {
  const draft = await readDrafting(database, (queries) => loadDraft(queries, id));
  if (!draft.ok) return draft;
  const { title, version: seen } = draft.value.row;
  const { clock, actor } = database.environment;
  return writeDrafting(database, `${note} “${title}”`, async (changes) => {
    const document = await findWorkingCopy(changes.queries, id);
    if (document === undefined) return draft.value.last.ordinal;
    await changes.keepWorkingCopy(id, undefined);
    await changes.update("drafts", { id, version: seen }, { title: titleInWords(document.title), kind: document.kind });
    return saveDraftVersion(changes, id, { document, savedAt: clock(), savedBy: actor, note });
  });
}

/** The versions of a draft, the newest first. */
export function draftVersions(
  database: OpenDatabase,
  id: string,
): Promise<Result<readonly Omit<DraftVersion, "document">[], DraftingFailure>> {
  return readDrafting(database, async (queries) => success(await listVersions(queries, id)));
}

/** What a draft said in one of its versions. */
export function draftVersion(database: OpenDatabase, id: string, ordinal: number): Promise<Result<DraftVersion, DraftingFailure>> {
  return readDrafting(database, async (queries) => {
    const version = await findVersion(queries, id, ordinal);
    return version === undefined ? failure({ kind: "draft-unknown", given: `${id}, phiên bản ${ordinal}` }) : success(version);
  });
}
