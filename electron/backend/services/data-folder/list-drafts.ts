import type { Instant } from "#backend/database/clock.ts";
import type { ReadQueries } from "#backend/database/read.ts";
import type { PeriodKey } from "#core/planning/index.ts";

/** A draft as a list shows it. */
export interface ListedDraft {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  /** The id of the plan it tells of. */
  readonly plan: string | null;
  readonly period: PeriodKey | string | null;
  /** The code of the template it was filled from. */
  readonly template: string | null;
  readonly savedAt: Instant;
  /** The number of its last version. */
  readonly version: number;
}

/** The drafts, the one saved last first. */
export async function listDrafts(queries: ReadQueries): Promise<readonly ListedDraft[]> {
  const rows = await queries
    .selectFrom("drafts")
    .innerJoin("draft_versions", "draft_versions.draft_id", "drafts.id")
    .select(["drafts.id", "drafts.kind", "drafts.title", "drafts.plan_id as plan", "drafts.period", "drafts.template_code as template"])
    .select(({ fn }) => [fn.max("draft_versions.saved_at").as("savedAt"), fn.max("draft_versions.ordinal").as("version")])
    .groupBy(["drafts.id", "drafts.kind", "drafts.title", "drafts.plan_id", "drafts.period", "drafts.template_code"])
    .execute();
  return rows.toSorted((left, right) => (left.savedAt === right.savedAt ? newerId(left, right) : left.savedAt < right.savedAt ? 1 : -1));
}

/** Ids are given in order of time. */
function newerId(left: { readonly id: string }, right: { readonly id: string }): number {
  return left.id < right.id ? 1 : -1;
}
