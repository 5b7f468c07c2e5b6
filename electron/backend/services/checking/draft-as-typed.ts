import type { OpenDatabase } from "#backend/database/database-handle.ts";
import { findWorkingCopy } from "#backend/database/repositories/draft-repository.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";
import { type Result, success } from "#core/result.ts";
import { readDrafting } from "../drafting/draft-access.ts";
import type { DraftingFailure } from "../drafting/drafting-failure.ts";
import { loadDraft } from "../drafting/stored-draft.ts";

/** A draft with what was typed since its last version: what would leave the office now. */
export function draftAsTyped(database: OpenDatabase, id: string): Promise<Result<OfficialDocument, DraftingFailure>> {
  return readDrafting(database, async (queries) => {
    const draft = await loadDraft(queries, id);
    if (!draft.ok) return draft;
    return success((await findWorkingCopy(queries, id)) ?? draft.value.last.document);
  });
}
