import type { Query, QueryStep } from "./query.ts";

type List = readonly unknown[];

/** Which query each list came from. A list nobody holds any more is forgotten with it. */
const QUERIES = new WeakMap<List, Query>();

/** Keeps with a list which query it is, and gives the list. */
export function withQuery<Items extends List>(list: Items, query: Query): Items {
  QUERIES.set(list, query);
  return list;
}

/** The query a list came from; undefined for a list written in a template, or one that stands inside an entry. */
export function queryOf(list: unknown): Query | undefined {
  return Array.isArray(list) ? QUERIES.get(list) : undefined;
}

/** A list made from another by a step: it is the other's query with the step added. Without a step it is nobody's. */
export function derivedList<Items extends List>(items: Items, from: unknown, step: QueryStep | undefined): Items {
  const query = queryOf(from);
  return query === undefined || step === undefined ? items : withQuery(items, { ...query, steps: [...query.steps, step] });
}
