import type { FactRef } from "../document/inline.ts";
import { parseQuery, parseQueryRef } from "./query.ts";

/** The keys of all facts a document or a part of it is bound to, each once; a document is plain JSON, so that they are found wherever they stand. */
export function factRefsIn(value: unknown): readonly FactRef[] {
  return [...new Set(textsUnder("facts", value))];
}

/** The ids of other plans a document took rows or counts from, each once. */
export function plansIn(document: unknown): readonly string[] {
  const counted = factRefsIn(document).map((ref) => parseQueryRef(ref)?.query);
  const shown = textsUnder("query", document).map(parseQuery);
  return [...new Set([...counted, ...shown].flatMap((query) => /^plans\.(.+)\./.exec(query?.list ?? "")?.[1] ?? []))];
}

/** The texts under a key, in lists and lists of lists too: a chart has a list of keys for every value. */
function textsUnder(key: string, value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => textsUnder(key, item));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => (name === key ? textsIn(item) : textsUnder(key, item)));
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.flatMap(textsIn) : [];
}
