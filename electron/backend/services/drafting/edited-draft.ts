import { createHash } from "node:crypto";
import type { OpenDatabase } from "#backend/database/database-handle.ts";
import { findWorkingCopy } from "#backend/database/repositories/draft-repository.ts";
import { applyEdit, type DocumentEdit } from "#core/document/document-edit.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";
import { failure, type Result, success } from "#core/result.ts";
import { readDrafting } from "./draft-access.ts";
import type { DraftingFailure } from "./drafting-failure.ts";
import { loadDraft } from "./stored-draft.ts";

/** An edit of a draft as it was kept last, by the digest of what was kept. */
export interface DraftEdit extends DocumentEdit {
  readonly over: string;
}

/** What a draft says with an edit made. Fails with `draft-moved-on` where something else was kept since: then the whole document must be kept. */
export async function editedDraft(
  database: OpenDatabase,
  id: string,
  { over, ...edit }: DraftEdit,
): Promise<Result<OfficialDocument, DraftingFailure>> {
  return readDrafting(database, async (queries) => {
    const draft = await loadDraft(queries, id);
    if (!draft.ok) return draft;
    const kept = (await findWorkingCopy(queries, id)) ?? draft.value.last.document;
    return digestOf(kept) === over ? success(applyEdit(kept, edit)) : failure({ kind: "draft-moved-on", title: draft.value.row.title });
  });
}

/** Tells one state of a draft from another; equal documents as the schema reads them have equal digests. */
export function digestOf(document: OfficialDocument): string {
  return createHash("sha256").update(JSON.stringify(document)).digest("base64");
}
