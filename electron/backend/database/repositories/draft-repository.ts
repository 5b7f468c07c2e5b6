import type { OfficialDocument } from "#core/document/official-document.ts";
import type { Changes } from "../change-set.ts";
import type { Instant } from "../clock.ts";
import type { ReadQueries } from "../read.ts";
import type { DraftVersionRow } from "../tables/drafting-tables.ts";

/** What a draft said at one moment. `ordinal` counts from 1. */
export interface DraftVersion {
  readonly ordinal: number;
  readonly document: OfficialDocument;
  readonly savedAt: Instant;
  readonly savedBy: string;
  readonly note?: string;
}

/** Adds what the draft says now as its next version; a draft that says the same as before gets none. Gives the number of its last version. */
export async function saveDraftVersion(changes: Changes, draftId: string, version: Omit<DraftVersion, "ordinal">): Promise<number> {
  const last = await changes.queries
    .selectFrom("draft_versions")
    .select(["ordinal", "content"])
    .where("draft_id", "=", draftId)
    .orderBy("ordinal", "desc")
    .executeTakeFirst();
  const content = await changes.storeText(JSON.stringify(version.document));
  if (last?.content === content) return last.ordinal;
  const ordinal = (last?.ordinal ?? 0) + 1;
  const { savedAt, savedBy, note = null } = version;
  await changes.insert("draft_versions", { draft_id: draftId, ordinal, content, saved_at: savedAt, saved_by: savedBy, note });
  return ordinal;
}

/** The last version of a draft; undefined when it has none. */
export async function findLastVersion(queries: ReadQueries, draftId: string): Promise<DraftVersion | undefined> {
  const row = await queries
    .selectFrom("draft_versions")
    .innerJoin("stored_texts", "stored_texts.sha256", "draft_versions.content")
    .selectAll("draft_versions")
    .select("stored_texts.content as text")
    .where("draft_id", "=", draftId)
    .orderBy("ordinal", "desc")
    .executeTakeFirst();
  return row === undefined ? undefined : versionOf(row, row.text);
}

function versionOf({ ordinal, saved_at: savedAt, saved_by: savedBy, note }: DraftVersionRow, text: string): DraftVersion {
  // Written by `saveDraftVersion` from a document, under the checksum of its text.
  const document = JSON.parse(text) as OfficialDocument;
  return { ordinal, document, savedAt, savedBy, ...(note === null ? {} : { note }) };
}
