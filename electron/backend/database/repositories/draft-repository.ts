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
  const row = await versionsWithText(queries, draftId).orderBy("ordinal", "desc").executeTakeFirst();
  return row === undefined ? undefined : versionOf(row, row.text);
}

function versionsWithText(queries: ReadQueries, draftId: string) {
  return queries
    .selectFrom("draft_versions")
    .innerJoin("stored_texts", "stored_texts.sha256", "draft_versions.content")
    .selectAll("draft_versions")
    .select("stored_texts.content as text")
    .where("draft_id", "=", draftId);
}

function versionOf({ ordinal, saved_at: savedAt, saved_by: savedBy, note }: DraftVersionRow, text: string): DraftVersion {
  // Written by `saveDraftVersion` from a document, under the checksum of its text.
  const document = JSON.parse(text) as OfficialDocument;
  return { ordinal, document, savedAt, savedBy, ...(note === null ? {} : { note }) };
}

/** What a draft says while it is typed; undefined where that is its last version. */
export async function findWorkingCopy(queries: ReadQueries, draftId: string): Promise<OfficialDocument | undefined> {
  const row = await queries.selectFrom("working_copies").select("content").where("draft_id", "=", draftId).executeTakeFirst();
  // Written from a document that was read by its schema.
  return row === undefined ? undefined : (JSON.parse(row.content) as OfficialDocument);
}

/** The versions of a draft, the newest first, without their documents. */
export async function listVersions(queries: ReadQueries, draftId: string): Promise<readonly Omit<DraftVersion, "document">[]> {
  const rows = await queries.selectFrom("draft_versions").selectAll().where("draft_id", "=", draftId).orderBy("ordinal", "desc").execute();
  return rows.map(({ ordinal, saved_at: savedAt, saved_by: savedBy, note }) => ({
    ordinal,
    savedAt,
    savedBy,
    ...(note === null ? {} : { note }),
  }));
}

/** One version of a draft; undefined where there is none of this number. */
export async function findVersion(queries: ReadQueries, draftId: string, ordinal: number): Promise<DraftVersion | undefined> {
  const row = await versionsWithText(queries, draftId).where("ordinal", "=", ordinal).executeTakeFirst();
  return row === undefined ? undefined : versionOf(row, row.text);
}
