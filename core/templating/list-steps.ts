import { compareVietnamese } from "../vietnamese/index.ts";
import { wordsIn } from "./filters/filter.ts";
import type { QueryStep } from "./query.ts";
import { type SourceRow, textOfField } from "./source-value.ts";
import { TemplateMistake } from "./template-mistake.ts";

type Items = readonly unknown[];

/** Does to a list what a step says. Throws a `TemplateMistake` where its entries do not have the field. */
export function takeStep(items: Items, step: QueryStep): Items {
  switch (step.kind) {
    case "where":
      return whereIn(items, step.field, step.value);
    case "reads":
      return items.filter((item) => step.texts.includes(textOfField(item as SourceRow, step.field)));
    case "map":
      return mapIn(items, step.field);
    case "sort":
      return sortIn(items, step.field);
    case "uniq":
      return uniqIn(items);
  }
}

/** The entries whose field has a value; without a value those whose field is there and not false. */
export function whereIn(items: Items, key: unknown, wanted: unknown): Items {
  return items.filter((item) => fits(entryField(item, key, "where"), wanted));
}

/** A field of every entry. */
export function mapIn(items: Items, key: unknown): Items {
  return items.map((item) => entryField(item, key, "map"));
}

/** The entries in Vietnamese order of themselves, or of a field. */
export function sortIn(items: Items, key: unknown): Items {
  return items.toSorted((left, right) => compareVietnamese(orderOf(left, key), orderOf(right, key)));
}

/** Each entry once. */
export function uniqIn(items: Items): Items {
  return [...new Set(items)];
}

/** A field of an entry; throws a `TemplateMistake`, naming the filter that asks, where there is no such field. */
export function entryField(item: unknown, key: unknown, filter: string): unknown {
  if (typeof key === "string" && isEntry(item) && Object.hasOwn(item, key)) return item[key];
  throw new TemplateMistake(
    `Bộ lọc “${filter}” hỏi trường “${String(key)}”, danh sách này không có.`,
    `Ghi tên trường trong nháy đơn: | ${filter}: 'name'.`,
  );
}

function isEntry(item: unknown): item is Readonly<Record<string, unknown>> {
  return typeof item === "object" && item !== null && !Array.isArray(item);
}

function fits(value: unknown, wanted: unknown): boolean {
  return wanted === undefined ? value !== null && value !== undefined && value !== false : value === wanted;
}

function orderOf(item: unknown, key: unknown): string {
  const value = key === undefined ? item : entryField(item, key, "sort");
  return value === null || value === undefined ? "" : wordsIn(value, "sort");
}
