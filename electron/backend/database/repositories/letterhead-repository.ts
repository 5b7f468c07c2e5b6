import type { Letterhead } from "#core/planning/index.ts";
import type { Changes } from "../change-set.ts";
import type { ReadQueries } from "../read.ts";
import type { SettingRow } from "../tables/drafting-tables.ts";
import type { Stored } from "./row-codec.ts";

const PREFIX = "letterhead:";

/** The letterheads units have settled, one a unit; each is the setting `letterhead:<id of the unit>`. */
export const letterheadRepository = {
  table: "settings",
  list: async (queries: ReadQueries): Promise<readonly Stored<Letterhead>[]> => {
    const rows = await queries.selectFrom("settings").selectAll().where("key", "like", `${PREFIX}%`).orderBy("key").execute();
    return rows.map(letterheadOf);
  },
  find: async (queries: ReadQueries, unitId: string): Promise<Stored<Letterhead> | undefined> => {
    const row = await findRow(queries, unitId);
    return row === undefined ? undefined : letterheadOf(row);
  },
  /** The version of each, by the id of its unit. */
  versions: async (queries: ReadQueries): Promise<ReadonlyMap<string, number>> => {
    const stored = await letterheadRepository.list(queries);
    return new Map(stored.map(({ value, version }) => [value.unitId, version]));
  },
  /** Refused as a duplicate when the unit has one. */
  insert: async (changes: Changes, letterhead: Letterhead): Promise<void> => {
    await changes.insert("settings", { key: PREFIX + letterhead.unitId, value: valueText(letterhead) });
  },
  /** As `insert` for each. */
  insertAll: async (changes: Changes, letterheads: readonly Letterhead[]): Promise<void> => {
    for (const letterhead of letterheads) await letterheadRepository.insert(changes, letterhead);
  },
  /** Saves it as it is now; refused when it is no longer at the version seen. */
  save: async (changes: Changes, letterhead: Letterhead, seenVersion: number): Promise<void> => {
    const row = await findRow(changes.queries, letterhead.unitId);
    await changes.update("settings", { id: row?.id ?? "", version: seenVersion }, { value: valueText(letterhead) });
  },
} as const;

function findRow(queries: ReadQueries, unitId: string): Promise<SettingRow | undefined> {
  return queries
    .selectFrom("settings")
    .selectAll()
    .where("key", "=", PREFIX + unitId)
    .executeTakeFirst();
}

function letterheadOf({ key, value, version }: SettingRow): Stored<Letterhead> {
  return { value: { unitId: key.slice(PREFIX.length), ...(JSON.parse(value) as Omit<Letterhead, "unitId">) }, version };
}

/** In one order of keys, so that equal letterheads are equal texts. */
function valueText({ name, issuer, superior, abbreviation, place, symbol, recipients, addressees, contact }: Letterhead): string {
  return JSON.stringify({ name, issuer, superior, abbreviation, place, symbol, recipients, addressees, contact });
}
