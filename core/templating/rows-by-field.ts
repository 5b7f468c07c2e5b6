import { type Fact, isFact } from "./fact.ts";
import type { Query } from "./query.ts";
import { factOfQuery } from "./query-fact.ts";
import { factOfField, type SourceRow, textOfField } from "./source-value.ts";

/**
 * One row for each value of a field, in the order in which the values first appear: the value itself, `count` for how many entries have it, and
 * under each of `names` the sum of their figures; nothing where no entry has one, or they are counted in different units. `query` is what found
 * the entries, so that counts and sums follow it.
 */
export function rowsByField(rows: readonly SourceRow[], query: Query, by: string, names: readonly string[]): readonly SourceRow[] {
  const titles = [...new Set(rows.map((row) => textOfField(row, by)))].filter((title) => title !== "");
  return titles.map((title) => {
    const entries = rows.filter((row) => textOfField(row, by) === title);
    const own: Query = { ...query, steps: [...query.steps, { kind: "reads", field: by, texts: [title] }] };
    const sums = names.filter((name) => name !== by).map((name) => [name, sumOf(entries, own, name)] as const);
    return { ...Object.fromEntries(sums), name: title, [by]: title, count: factOfQuery("count", own, entries) };
  });
}

function sumOf(entries: readonly SourceRow[], query: Query, name: string): Fact | null {
  const facts = entries.map((entry) => factOfField(entry, name)).filter(isFact);
  const units = new Set(facts.map(({ unit }) => unit ?? ""));
  if (units.size !== 1 || facts.some(({ value }) => !value)) return null;
  return factOfQuery("sum", { ...query, steps: [...query.steps, { kind: "map", field: name }] }, facts);
}
