import { compareVietnamese } from "../../vietnamese/index.ts";
import { isFact } from "../fact.ts";
import { figureOf } from "../figure.ts";
import { inSeries } from "../figure-form.ts";
import { TemplateMistake } from "../template-mistake.ts";
import { type Filter, wordsIn } from "./filter.ts";

/** Filters for lists. */
export const LIST_FILTERS = {
  list: (input, key) => listed(itemsIn(input, "list"), key),
  map: (input, key) => itemsIn(input, "map").map((item) => fieldOf(item, key, "map")),
  where: (input, key, wanted) => itemsIn(input, "where").filter((item) => fits(fieldOf(item, key, "where"), wanted)),
  sort: (input, key) => itemsIn(input, "sort").toSorted((left, right) => compareVietnamese(orderOf(left, key), orderOf(right, key))),
  uniq: (input) => [...new Set(itemsIn(input, "uniq"))],
  first: (input) => itemsIn(input, "first")[0] ?? null,
  last: (input) => itemsIn(input, "last").at(-1) ?? null,
  size: (input) => itemsIn(input, "size").length,
  default: (input, other) => (input === null || input === undefined || input === "" || input === false ? other : input),
} as const satisfies Readonly<Record<string, Filter>>;

/** `a, b và c`; facts keep where they came from. */
function listed(items: readonly unknown[], key: unknown): unknown {
  const picked = key === undefined ? items : items.map((item) => fieldOf(item, key, "list"));
  const facts = picked.filter(isFact);
  if (facts.length > 0 && facts.length === picked.length) return figureOf("list", facts);
  return inSeries(picked.map((item) => wordsIn(item, "list")));
}

function itemsIn(input: unknown, filter: string): readonly unknown[] {
  if (Array.isArray(input)) return input;
  if (input === null || input === undefined) return [];
  throw new TemplateMistake(
    `Bộ lọc “${filter}” cần một danh sách.`,
    `Dùng indicators, tasks, projects, documents …: {{ tasks | ${filter} }}.`,
  );
}

function fieldOf(item: unknown, key: unknown, filter: string): unknown {
  const found = typeof item === "object" && item !== null ? Object.entries(item).find(([name]) => name === key) : undefined;
  if (found !== undefined) return found[1];
  throw new TemplateMistake(
    `Bộ lọc “${filter}” hỏi trường “${String(key)}”, danh sách này không có.`,
    `Ghi tên trường trong nháy đơn: | ${filter}: 'name'.`,
  );
}

/** Without a wanted value: everything that is there and not false. */
function fits(value: unknown, wanted: unknown): boolean {
  return wanted === undefined ? value !== null && value !== undefined && value !== false : value === wanted;
}

function orderOf(item: unknown, key: unknown): string {
  const value = key === undefined ? item : fieldOf(item, key, "sort");
  return value === null || value === undefined ? "" : wordsIn(value, "sort");
}
