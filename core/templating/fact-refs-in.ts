import type { FactRef } from "../document/inline.ts";

/** The keys of all facts a document or a part of it is bound to, each once; a document is plain JSON, so that they are found wherever they stand. */
export function factRefsIn(value: unknown): readonly FactRef[] {
  return [...new Set(refsIn(value))];
}

function refsIn(value: unknown): readonly FactRef[] {
  if (Array.isArray(value)) return value.flatMap(refsIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => (key === "facts" && isRefList(item) ? item : refsIn(item)));
}

function isRefList(value: unknown): value is readonly FactRef[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}
