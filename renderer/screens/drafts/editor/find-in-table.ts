import { canonicalInlines } from "#core/document/canonical-inlines.ts";
import type { Inline, Text } from "#core/document/inline.ts";
import type { Table } from "#core/document/table.ts";
import { findInText, type TextQuery } from "./find-in-text.ts";

/** How often what is looked for stands in the words of a table: labels, titles, cells, notes. */
export function countInTable(table: Table, query: TextQuery): number {
  return textsIn(table).reduce((sum, { text }) => sum + findInText(text, query).length, 0);
}

/** The table with other words wherever what is looked for stands; figures are no words. */
export function replaceInTable(table: Table, query: TextQuery, replacement: string): Table {
  return replacedIn(table, (text) => replaceInText(text, query, replacement)) as Table;
}

function replaceInText(text: string, query: TextQuery, replacement: string): string {
  return findInText(text, query).reduceRight((whole, { from, to }) => whole.slice(0, from) + replacement + whole.slice(to), text);
}

function textsIn(value: unknown): readonly Text[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (isText(value)) return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** A table is plain JSON, so that words are found wherever they stand. */
function replacedIn(value: unknown, change: (text: string) => string): unknown {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value.map((item) => replacedIn(item, change));
    return value.some(isText) ? canonicalInlines(items as readonly Inline[]) : items;
  }
  if (isText(value)) return { ...value, text: change(value.text) };
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, replacedIn(item, change)]));
}

/** A cell of words calls itself a text too. */
function isText(value: unknown): value is Text {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "text" && "text" in value;
}
