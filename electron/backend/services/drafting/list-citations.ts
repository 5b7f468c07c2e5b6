import type { OpenDatabase } from "#backend/database/database-handle.ts";
import { documentRepository } from "#backend/database/repositories/document-repository.ts";
import { type Result, success } from "#core/result.ts";
import { citationText } from "#core/templating/index.ts";
import { foldTones } from "#core/vietnamese/index.ts";
import { documentView } from "./document-views.ts";
import { readDrafting } from "./draft-access.ts";
import type { DraftingFailure } from "./drafting-failure.ts";
import { loadDraft } from "./stored-draft.ts";

/** A document of the register with the words a citation of it may have, the longest first. */
export interface Citable {
  readonly documentId: string;
  readonly wordings: readonly string[];
}

/** More are found by searching, not by scrolling. */
const MOST = 50;

/** From number to title: first full, then short, as documents cite (NĐ 30/2020/NĐ-CP, PL.I-II.6). */
const EXTENTS = ["full", "titled", "issued", "dated", "short"];

/** The documents of the register a draft may cite, worded by its standard. Every word searched stands somewhere in the citation, tone marks aside. */
export function listCitations(
  database: OpenDatabase,
  draftId: string,
  search: string,
): Promise<Result<readonly Citable[], DraftingFailure>> {
  return readDrafting(database, async (queries) => {
    const draft = await loadDraft(queries, draftId);
    if (!draft.ok) return draft;
    const { standard } = draft.value.last.document;
    const words = foldTones(search).split(/\s+/);
    const citable = (await documentRepository.list(queries)).map(({ value }) => {
      const view = documentView(value);
      return { documentId: value.id, wordings: [...new Set(EXTENTS.map((extent) => citationText(view, standard, extent)))] };
    });
    const isFound = ({ wordings: [longest = ""] }: Citable) => words.every((word) => foldTones(longest).includes(word));
    return success(citable.filter(isFound).slice(0, MOST));
  });
}
