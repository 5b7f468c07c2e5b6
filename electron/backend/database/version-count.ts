import type { Transaction } from "kysely";
import type { RowPlace } from "./change-failure.ts";
import { inBatches } from "./insert-rows.ts";
import type { DatabaseTables, RecordedTable } from "./schema.ts";

/** Which versions rows had that are gone: a row made again goes on counting, so that who still holds the old version is told. */
export interface VersionCount {
  /** Notes the last version of a row that was removed in this change set. */
  readonly remember: (place: RowPlace, version: number) => void;
  /** The last version of a row that is not there; 0 where it never was. */
  readonly lastOf: (place: RowPlace) => Promise<number>;
  /** The last version of each of these rows that once was there. */
  readonly lastOfEach: (table: RecordedTable, ids: readonly string[]) => Promise<ReadonlyMap<string, number>>;
}

/** Looks versions up in the record of changes and in what this change set removed. */
export function createVersionCount(transaction: Transaction<DatabaseTables>): VersionCount {
  const removed = new Map<string, number>();
  const logged = async (table: RecordedTable, ids: readonly string[]) => {
    const rows = await transaction
      .selectFrom("changes")
      .select(({ fn }) => ["row_id", fn.max("row_version").as("version")])
      .where("table_name", "=", table)
      .where("row_id", "in", ids)
      .groupBy("row_id")
      .execute();
    return rows.map(({ row_id, version }) => [row_id, version] as const);
  };
  const lastOfEach: VersionCount["lastOfEach"] = async (table, ids) => {
    const last = new Map<string, number>();
    for (const batch of inBatches(ids)) for (const [id, version] of await logged(table, batch)) last.set(id, version);
    for (const id of ids) {
      const version = removed.get(keyOf({ table, id }));
      if (version !== undefined) last.set(id, version);
    }
    return last;
  };
  return {
    remember: (place, version) => {
      removed.set(keyOf(place), version);
    },
    lastOf: async ({ table, id }) => (await lastOfEach(table, [id])).get(id) ?? 0,
    lastOfEach,
  };
}

function keyOf({ table, id }: RowPlace): string {
  return `${table} ${id}`;
}
