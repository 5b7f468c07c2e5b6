import type { Transaction } from "kysely";
import type { RowPlace } from "./change-failure.ts";
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

const IDS_AT_ONCE = 500;

/** Looks versions up in the record of changes and in what this change set removed. */
export function createVersionCount(transaction: Transaction<DatabaseTables>): VersionCount {
  const removed = new Map<string, number>();
  const ofRemoved = (table: RecordedTable) => transaction.selectFrom("changes").where("table_name", "=", table).where("is_now", "is", null);
  const logged = async (table: RecordedTable, ids: readonly string[]) => {
    const rows = await ofRemoved(table)
      .select(({ fn }) => ["row_id", fn.max("row_version").as("version")])
      .where("row_id", "in", ids)
      .groupBy("row_id")
      .execute();
    return rows.map(({ row_id, version }) => [row_id, version] as const);
  };
  const lastOfEach: VersionCount["lastOfEach"] = async (table, ids) => {
    const last = new Map<string, number>();
    // In most tables no row was ever removed; looking for each id would take a quarter of the time of writing the rows.
    const anyRemoved = ids.length > 0 && (await ofRemoved(table).select("row_id").limit(1).executeTakeFirst()) !== undefined;
    for (let start = 0; anyRemoved && start < ids.length; start += IDS_AT_ONCE) {
      for (const [id, version] of await logged(table, ids.slice(start, start + IDS_AT_ONCE))) last.set(id, version);
    }
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
