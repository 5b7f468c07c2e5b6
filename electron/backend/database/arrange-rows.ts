import type { Changes } from "./change-set.ts";
import { mergeOrder } from "./merge-order.ts";
import type { OrderedTable } from "./repositories/repository.ts";

/**
 * Puts the rows of a table in the order in which `ids` names them; rows it does not name stay between the same neighbours. `added` are those of
 * `ids` that were not there before. Writes only rows whose place changes.
 */
export async function arrangeRows(
  changes: Changes,
  table: OrderedTable,
  ids: readonly string[],
  added: ReadonlySet<string>,
): Promise<void> {
  const rows = await changes.queries.selectFrom(table).select(["id", "version", "position"]).orderBy("position").orderBy("id").execute();
  const present = rows.map(({ id }) => id);
  const wanted = mergeOrder(
    present.filter((id) => !added.has(id)),
    ids,
  );
  if (wanted.every((id, index) => id === present[index])) return;
  const places = new Map(wanted.map((id, index) => [id, index]));
  for (const row of rows) {
    const position = places.get(row.id) ?? row.position;
    if (position !== row.position) await changes.update(table, row, { position });
  }
}
