import type { FactRef } from "../document/inline.ts";
import { decodeQueryText, encodeQueryText } from "./query-text.ts";

/** What a field of an entry is compared with. */
export type QueryValue = string | number | boolean | null;

/** One thing done to a list, as a filter of a template or a condition of a table does it. */
export type QueryStep =
  /** Entries whose field has the value; without a value, whose field is known and not false. */
  | { readonly kind: "where"; readonly field: string; readonly value?: QueryValue }
  /** Entries whose field reads as one of these texts. */
  | { readonly kind: "reads"; readonly field: string; readonly texts: readonly string[] }
  | { readonly kind: "map"; readonly field: string }
  | { readonly kind: "sort"; readonly field?: string }
  | { readonly kind: "uniq" };

const LISTS = ["indicators", "tasks", "projects", "documents"] as const;

/** The lists of the data that can be asked for anew, beside those of other plans. */
export const QUERIED_LISTS = [...LISTS, "legalBases", ...LISTS.map((name) => `previous.${name}` as const)] as const;

/** The name of a list: `tasks`, `previous.tasks`, `plans.nhiem-vu-797-2022.tasks`. */
export type QueriedList = (typeof QUERIED_LISTS)[number] | `plans.${string}.${(typeof LISTS)[number]}`;

/** The list that goes by a name; undefined for any other name. */
export function queriedList(name: string): QueriedList | undefined {
  const [, plan, own] = /^plans\.([^.?&;\s]+)\.([a-z]+)$/.exec(name) ?? [];
  const list = LISTS.find((one) => one === own);
  return plan === undefined || list === undefined ? QUERIED_LISTS.find((known) => known === name) : `plans.${plan}.${list}`;
}

/** The names of the lists of a plan that a template reaches by its id. */
export function listsOfPlan(id: string): readonly QueriedList[] {
  return LISTS.map((list): QueriedList => `plans.${id}.${list}`);
}

/** A list of the data and what was done to it, so that the same entries can be found again when the data has changed. */
export interface Query {
  readonly list: QueriedList;
  readonly steps: readonly QueryStep[];
}

/** What is asked of the entries a query finds: how many, what they are called, what they add up to. */
export type QueryPurpose = "count" | "names" | "sum";

const PREFIXES = { count: "dem", names: "ten", sum: "tong" } as const satisfies Readonly<Record<QueryPurpose, string>>;
const PURPOSES = ["count", "names", "sum"] as const satisfies readonly QueryPurpose[];

/** The key of the fact that answers a query: `dem:indicators?isMet=true`, `ten:previous.tasks.name`, `tong:projects?group=Dự_án_mới.budget`. */
export function queryRef(purpose: QueryPurpose, query: Query): FactRef {
  return `${PREFIXES[purpose]}:${writeQuery(query)}`;
}

/** The query behind the key of a fact; undefined for a fact that is stored. */
export function parseQueryRef(ref: FactRef): { readonly purpose: QueryPurpose; readonly query: Query } | undefined {
  const purpose = PURPOSES.find((one) => ref.startsWith(`${PREFIXES[one]}:`));
  const query = purpose && parseQuery(ref.slice(PREFIXES[purpose].length + 1));
  return purpose && query && { purpose, query };
}

/** A query as text without blanks, its steps in their order: `tasks?isDone=false&area=Hạ_tầng_số.lead;uniq`. */
export function writeQuery({ list, steps }: Query): string {
  return (
    list + steps.map((step, index) => (isCondition(steps[index - 1]) && isCondition(step) ? "&" : markOf(step)) + bodyOf(step)).join("")
  );
}

/** Reads what `writeQuery` wrote; undefined for anything else. */
export function parseQuery(text: string): Query | undefined {
  const [, name, rest = ""] = /^((?:previous\.|plans\.[^.?&;]+\.)?[A-Za-z]+)((?:[?&.;][^?&.;]*)*)$/.exec(text) ?? [];
  const list = name === undefined ? undefined : queriedList(name);
  const steps = [...rest.matchAll(/([?&.;])([^?&.;]*)/g)].map(([, mark = "", body = ""]) => parseStep(mark, body));
  return list === undefined || steps.includes(undefined) ? undefined : { list, steps: steps.filter((step) => step !== undefined) };
}

function isCondition(step: QueryStep | undefined): boolean {
  return step?.kind === "where" || step?.kind === "reads";
}

function markOf(step: QueryStep): "?" | "." | ";" {
  if (isCondition(step)) return "?";
  return step.kind === "map" ? "." : ";";
}

function bodyOf(step: QueryStep): string {
  switch (step.kind) {
    case "where":
      return encodeQueryText(step.field) + (step.value === undefined ? "" : `=${writeValue(step.value)}`);
    case "reads":
      return `${encodeQueryText(step.field)}~${step.texts.map(encodeQueryText).join(",")}`;
    case "map":
      return encodeQueryText(step.field);
    case "sort":
      return step.field === undefined ? "sort" : `sort=${encodeQueryText(step.field)}`;
    case "uniq":
      return "uniq";
  }
}

/** A text that would read as something else stands between quotes. */
function writeValue(value: QueryValue): string {
  const written = encodeQueryText(String(value));
  return typeof value === "string" && plainValue(value) !== undefined ? `'${written}'` : written;
}

function parseValue(written: string): QueryValue | undefined {
  const quoted = /^'([^']*)'$/.exec(written)?.[1];
  if (quoted !== undefined) return decodeQueryText(quoted);
  const text = decodeQueryText(written);
  const plain = text === undefined ? undefined : plainValue(text);
  return plain === undefined ? text : plain.value;
}

/** What a text without quotes reads as where it is no words. Wrapped, since nothing is a value too. */
function plainValue(text: string): { readonly value: QueryValue } | undefined {
  if (text === "true" || text === "false") return { value: text === "true" };
  if (text === "null") return { value: null };
  if (text === "") return { value: "" };
  const figure = Number(text);
  return String(figure) === text ? { value: figure } : undefined;
}

function parseStep(mark: string, body: string): QueryStep | undefined {
  if (mark === ";") return parseShaping(body);
  const [, written = "", sign, compared = ""] = /^([^=~]*)(?:([=~])(.*))?$/.exec(body) ?? [];
  const field = decodeQueryText(written);
  if (field === undefined || written === "") return undefined;
  if (mark === ".") return sign === undefined ? { kind: "map", field } : undefined;
  return parseCondition(field, sign, compared);
}

function parseCondition(field: string, sign: string | undefined, compared: string): QueryStep | undefined {
  if (sign === undefined) return { kind: "where", field };
  if (sign === "=") {
    const value = parseValue(compared);
    return value === undefined ? undefined : { kind: "where", field, value };
  }
  const texts = compared.split(",").map(decodeQueryText);
  return texts.includes(undefined) ? undefined : { kind: "reads", field, texts: texts.filter((text) => text !== undefined) };
}

function parseShaping(body: string): QueryStep | undefined {
  if (body === "uniq") return { kind: "uniq" };
  if (body === "sort") return { kind: "sort" };
  const field = body.startsWith("sort=") ? decodeQueryText(body.slice("sort=".length)) : undefined;
  return field === undefined || field === "" ? undefined : { kind: "sort", field };
}
