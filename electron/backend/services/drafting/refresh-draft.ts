import type { OpenDatabase } from "#backend/database/database-handle.ts";
import { saveDraftVersion } from "#backend/database/repositories/draft-repository.ts";
import { validateDocument } from "#core/document/validate-document.ts";
import { failure, type Result, success } from "#core/result.ts";
import { answerQueries, type DocumentChange, type QueryData, refreshDocument } from "#core/templating/index.ts";
import { readDrafting, todayIn, writeDrafting } from "./draft-access.ts";
import type { DraftingFailure } from "./drafting-failure.ts";
import { gatherCurrent } from "./gather-template-data.ts";
import type { Gathered } from "./gathered-fact.ts";
import { isIssued, loadDraft, requestOf, type StoredDraft } from "./stored-draft.ts";

export interface RefreshedDraft {
  readonly id: string;
  /** The version that stands now; the earlier one where nothing changed. */
  readonly version: number;
  /** What became of the figures that are no longer as they were, or could not be brought up to date; which tables would have other rows. */
  readonly changes: readonly DocumentChange[];
}

/**
 * Brings the figures of a draft up to the facts as they stand now and keeps the outcome as a new version; where no figure changes, no
 * version is made. Words are never touched.
 */
export async function refreshDraft(database: OpenDatabase, id: string): Promise<Result<RefreshedDraft, DraftingFailure>> {
  const found = await readDrafting(database, async (queries) => {
    const draft = await loadDraft(queries, id);
    if (!draft.ok) return draft;
    const request = requestOf(draft.value.row);
    if (request === undefined) return failure({ kind: "draft-without-plan", title: draft.value.row.title });
    if (await isIssued(queries, id)) return failure({ kind: "draft-issued", title: draft.value.row.title });
    const current = await gatherCurrent(queries, request, todayIn(database), draft.value.last.document);
    return current.ok ? success({ draft: draft.value, current: current.value }) : current;
  });
  return found.ok ? saveRefreshed(database, found.value.draft, found.value.current) : found;
}

async function saveRefreshed(
  database: OpenDatabase,
  draft: StoredDraft,
  { view, facts }: Gathered<QueryData>,
): Promise<Result<RefreshedDraft, DraftingFailure>> {
  const { id, title } = draft.row;
  const current = new Map(facts.map(({ fact }) => [fact.ref, fact]));
  const { document, changes } = refreshDocument(draft.last.document, current, answerQueries(view));
  const count = changes.filter(({ kind }) => kind === "changed").length;
  if (count === 0) return success({ id, version: draft.last.ordinal, changes });
  const problems = validateDocument(document);
  if (problems.length > 0) return failure({ kind: "document", failure: { kind: "mistakes", path: title, problems } });
  const { clock, actor } = database.environment;
  const note = `Cập nhật ${count} số liệu`;
  const saved = await writeDrafting(database, `${note} của dự thảo “${title}”`, (opened) =>
    saveDraftVersion(opened, id, { document, savedAt: clock(), savedBy: actor, note }),
  );
  return saved.ok ? success({ id, version: saved.value, changes }) : saved;
}
