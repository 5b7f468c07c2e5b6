import type { ReadQueries } from "#backend/database/read.ts";
import type { FirstSteps } from "#contract/home.ts";

/** What somebody who begins has done so far, read from the data and the record of changes: nothing else is kept for it. */
export async function firstSteps(queries: ReadQueries): Promise<FirstSteps> {
  const first = await queries.selectFrom("change_sets").select(["id", "made_at as madeAt"]).orderBy("ordinal").limit(1).executeTakeFirst();
  const drafts = await queries.selectFrom("drafts").select("id").orderBy("id", "desc").execute();
  return {
    begunAt: first?.madeAt ?? "",
    hasUnits: await holdsRows(queries, "units"),
    hasSigners: await holdsRows(queries, "signing_authorities"),
    hasPlans: await holdsRows(queries, "plans"),
    hasResults: await holdsRows(queries, "results"),
    hasTypedResults: first !== undefined && (await hasTypedResults(queries, first.id)),
    // Ids are given in order of time.
    draftIds: drafts.slice(0, MOST_DRAFTS).map(({ id }) => id),
    hasEdited: await hasEdited(queries),
    hasIssued: await holdsRows(queries, "issued_snapshots"),
  };
}

/** Who has so many drafts is no beginner. */
const MOST_DRAFTS = 50;

async function holdsRows(
  queries: ReadQueries,
  table: "units" | "signing_authorities" | "plans" | "results" | "issued_snapshots",
): Promise<boolean> {
  return (await queries.selectFrom(table).select("id").limit(1).executeTakeFirst()) !== undefined;
}

/** The practice data comes in one change, the first; results that changed in a later one were typed. */
async function hasTypedResults(queries: ReadQueries, firstChangeSetId: string): Promise<boolean> {
  const typed = await queries
    .selectFrom("changes")
    .select("row_id")
    .where("table_name", "=", "results")
    .where("change_set_id", "!=", firstChangeSetId)
    .limit(1)
    .executeTakeFirst();
  return typed !== undefined;
}

/** Somebody is typing in a draft, or a version after the first was made of what was typed. */
async function hasEdited(queries: ReadQueries): Promise<boolean> {
  const typing = await queries.selectFrom("working_copies").select("draft_id").limit(1).executeTakeFirst();
  if (typing !== undefined) return true;
  return (await queries.selectFrom("draft_versions").select("id").where("ordinal", ">", 1).limit(1).executeTakeFirst()) !== undefined;
}
