import { Drop } from "liquidjs";
import { isFact } from "../fact.ts";
import { figureOf } from "../figure.ts";
import { derivedList, queryOf } from "../list-query.ts";
import { entryField, mapIn, sortIn, uniqIn, whereIn } from "../list-steps.ts";
import type { QueryStep, QueryValue } from "../query.ts";
import { factOfQuery, namesIn } from "../query-fact.ts";
import { TemplateMistake } from "../template-mistake.ts";
import { type Filter, nameOf, refuseFigure } from "./filter.ts";

/** Filters for lists. What they make of a list of the data stays bound to what was asked of it. */
export const LIST_FILTERS = {
  list: (input, key) => listed(input, key),
  map: (input, key) => derivedList(mapIn(itemsIn(input, "map"), key), input, mapStep(key)),
  where: (input, key, written) => {
    const wanted = plainOf(written);
    return derivedList(whereIn(itemsIn(input, "where"), key, wanted), input, whereStep(key, wanted));
  },
  sort: (input, key) => derivedList(sortIn(itemsIn(input, "sort"), key), input, sortStep(key)),
  uniq: (input) => derivedList(uniqIn(itemsIn(input, "uniq")), input, { kind: "uniq" }),
  first: (input) => itemsIn(input, "first")[0] ?? null,
  last: (input) => itemsIn(input, "last").at(-1) ?? null,
  count: (input) => counted(input),
  size: (input) => sizeOf(input),
  default: (input, other) => (input === null || input === undefined || input === "" || input === false ? other : input),
} as const satisfies Readonly<Record<string, Filter>>;

/** `a, b và c`. Of a list of the data a figure, which follows the data; of any other list words, or the facts it holds. */
function listed(input: unknown, key: unknown): unknown {
  const items = itemsIn(input, "list");
  const picked = key === undefined ? items : items.map((item) => entryField(item, key, "list"));
  const query = queryOf(key === undefined ? input : derivedList(picked, input, mapStep(key)));
  if (query !== undefined) return namesIn(picked) === "" ? "" : figureOf("plain", [factOfQuery("names", query, picked)]);
  const facts = picked.filter(isFact);
  return facts.length > 0 && facts.length === picked.length ? figureOf("list", facts) : namesIn(picked);
}

/** A count of things below ten has a zero before it, as offices write: `07 nhiệm vụ`. */
function counted(input: unknown): unknown {
  refuseFigure(input, "count");
  const query = queryOf(input);
  if (query !== undefined) return figureOf("count", [factOfQuery("count", query, itemsIn(input, "count"))]);
  if (isFact(input)) return figureOf("count", [input]);
  const count = Array.isArray(input) ? input.length : input;
  if (typeof count === "number" && Number.isInteger(count) && count >= 0) return String(count).padStart(2, "0");
  throw new TemplateMistake(
    `Bộ lọc “count” cần số liệu hoặc danh sách, không nhận “${nameOf(input)}”.`,
    "Viết {{ tasks | count }}; số liệu thì dùng | number.",
  );
}

function sizeOf(input: unknown): unknown {
  const query = queryOf(input);
  const items = itemsIn(input, "size");
  return query === undefined ? items.length : figureOf("count:1", [factOfQuery("count", query, items)]);
}

function itemsIn(input: unknown, filter: string): readonly unknown[] {
  if (Array.isArray(input)) return input;
  if (input === null || input === undefined) return [];
  throw new TemplateMistake(
    `Bộ lọc “${filter}” cần một danh sách.`,
    `Dùng indicators, tasks, projects, documents …: {{ tasks | ${filter} }}.`,
  );
}

function mapStep(key: unknown): QueryStep | undefined {
  return isName(key) ? { kind: "map", field: key } : undefined;
}

function sortStep(key: unknown): QueryStep | undefined {
  if (key === undefined) return { kind: "sort" };
  return isName(key) ? { kind: "sort", field: key } : undefined;
}

/** A comparison with something that cannot be written down, as another entry, cannot be made again. */
/** `nil` of a template is nothing of the data. */
function plainOf(written: unknown): unknown {
  return written instanceof Drop && written.valueOf() === null ? null : written;
}

function whereStep(key: unknown, wanted: unknown): QueryStep | undefined {
  if (!isName(key)) return undefined;
  if (wanted === undefined) return { kind: "where", field: key };
  return isWritable(wanted) ? { kind: "where", field: key, value: wanted } : undefined;
}

function isName(key: unknown): key is string {
  return typeof key === "string" && key !== "";
}

function isWritable(value: unknown): value is QueryValue {
  return value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
