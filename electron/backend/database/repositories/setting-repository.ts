import type { Changes } from "../change-set.ts";
import type { ReadQueries } from "../read.ts";

/** What the office has settled, by key; values are read JSON. */
export async function listSettings(queries: ReadQueries): Promise<ReadonlyMap<string, unknown>> {
  const rows = await queries.selectFrom("settings").selectAll().orderBy("key").execute();
  return new Map(rows.map(({ key, value }) => [key, JSON.parse(value)]));
}

/** Settles a key, in place of what stood under it. An equal value stays as it is. */
export async function saveSetting(changes: Changes, key: string, value: unknown): Promise<void> {
  const known = await changes.queries.selectFrom("settings").selectAll().where("key", "=", key).executeTakeFirst();
  const text = JSON.stringify(value);
  if (known === undefined) await changes.insert("settings", { key, value: text });
  else await changes.update("settings", known, { value: text });
}
