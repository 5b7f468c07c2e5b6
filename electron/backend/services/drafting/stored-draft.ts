import type { ReadQueries } from "#backend/database/read.ts";
import { type DraftVersion, findLastVersion } from "#backend/database/repositories/draft-repository.ts";
import type { DraftRow } from "#backend/database/tables/drafting-tables.ts";
import { failure, type Result, success } from "#core/result.ts";
import type { DraftingFailure } from "./drafting-failure.ts";
import type { CurrentRequest } from "./gather-template-data.ts";

/** A draft as it stands: its last version. */
export interface StoredDraft {
  readonly row: DraftRow;
  readonly last: DraftVersion;
}

/** Reads a draft with its last version; fails where there is no draft with this id. */
export async function loadDraft(queries: ReadQueries, id: string): Promise<Result<StoredDraft, DraftingFailure>> {
  const row = await queries.selectFrom("drafts").selectAll().where("id", "=", id).executeTakeFirst();
  const last = await findLastVersion(queries, id);
  return row === undefined || last === undefined ? failure({ kind: "draft-unknown", given: id }) : success({ row, last });
}

/** What a draft is about; undefined for one that is about no plan. */
export function requestOf({ plan_id: plan, period, unit_id: unitId }: DraftRow): CurrentRequest | undefined {
  if (plan === null || period === null) return undefined;
  return { plan, period, ...(unitId === null ? {} : { unitId }) };
}

/** Whether a draft was issued; what it said then is kept and is not changed any more. */
export async function isIssued(queries: ReadQueries, id: string): Promise<boolean> {
  const snapshot = await queries.selectFrom("issued_snapshots").select("id").where("draft_id", "=", id).executeTakeFirst();
  return snapshot !== undefined;
}
