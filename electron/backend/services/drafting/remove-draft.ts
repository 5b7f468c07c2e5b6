import type { OpenDatabase } from "#backend/database/database-handle.ts";
import { failure, type Result, success } from "#core/result.ts";
import { readDrafting, writeDrafting } from "./draft-access.ts";
import type { DraftingFailure } from "./drafting-failure.ts";

/** Takes a draft away with its versions, as one change that can be undone. What was typed since the last version goes with it. */
export async function removeDraft(database: OpenDatabase, id: string): Promise<Result<undefined, DraftingFailure>> {
  const draft = await readDrafting(database, async (queries) => {
    const row = await queries.selectFrom("drafts").selectAll().where("id", "=", id).executeTakeFirst();
    return row === undefined ? failure({ kind: "draft-unknown", given: id }) : success(row);
  });
  if (!draft.ok) return draft;
  return writeDrafting(database, `Xóa dự thảo “${draft.value.title}”`, async (changes) => {
    await changes.keepWorkingCopy(id, undefined);
    const versions = await changes.queries.selectFrom("draft_versions").selectAll().where("draft_id", "=", id).execute();
    for (const version of versions) await changes.remove("draft_versions", version);
    await changes.remove("drafts", draft.value);
    return undefined;
  });
}
