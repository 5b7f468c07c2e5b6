import type { FactRef, Field } from "#core/document/inline.ts";
import type { PeriodKey } from "#core/planning/index.ts";
import { type IndicatorView, parseQueryRef, type Query, type QueryStep, type QueryValue } from "#core/templating/index.ts";
import { parseFactKey, RELATIVE_PERIODS } from "./fact-key.ts";

/** What a draft is about: what its template says of the plan and period drafted, and not of this one by name. */
export interface OwnReport {
  readonly period: PeriodKey;
  /** The whole time of the plan. */
  readonly planPeriod: PeriodKey;
  readonly indicators: readonly IndicatorView[];
}

/** What is known when a draft becomes a template. `own` is absent for a draft on no plan. */
export interface BindingSources {
  readonly own: OwnReport | undefined;
  /** Whether there is such a fact now; a place for one that is gone could never be filled. */
  readonly isKnown: (ref: FactRef) => boolean;
}

/**
 * What a template writes to print a figure again: `{{ i['dvc-toan-trinh'] | percent: 1 }}`, `{{ f['to-cong-nghe@2020'] | number }}`,
 * `{{ tasks | where: 'isDone', true | count }}`. Undefined where the language has no words for it, as for a list of several facts.
 */
export function bindingOf(figure: Pick<Field, "facts" | "form">, sources: BindingSources): string | undefined {
  const written = writtenOf(figure, sources);
  if (written === undefined) return undefined;
  const { before = "", value } = typeof written === "string" ? { value: written } : written;
  return `${before}{{ ${value} }}`;
}

/** A figure beside a sum or a count needs that by a name first. */
interface NamedBefore {
  readonly before: string;
  readonly value: string;
}

function writtenOf({ facts, form = "plain" }: Pick<Field, "facts" | "form">, sources: BindingSources): string | NamedBefore | undefined {
  const [first, second, ...others] = facts;
  if (first === undefined || others.length > 0) return undefined;
  const [name = "", ...rest] = form.split(":");
  const argument = rest.join(":");
  if (second !== undefined) return pairBinding([first, second], name, argument, sources);
  const query = parseQueryRef(first);
  if (query !== undefined) return queryBinding(query, form);
  const place = placeOf(first, sources);
  const filter = place && filterOf(name, argument);
  if (place === undefined || filter === undefined) return undefined;
  return place.part === "result" || name === place.part ? `${place.indicator} | ${filter}` : `${place.fact} | ${filter}`;
}

/** A fact as a template reaches it; `indicator` stands for it where a filter means that part of the indicator by itself. */
interface FactPlace {
  readonly fact: string;
  readonly indicator: string;
  readonly part: "result" | "target" | "other";
}

function placeOf(ref: FactRef, { own, isKnown }: BindingSources): FactPlace | undefined {
  if (!isKnown(ref) || parseFactKey(ref) === undefined || /['"\\{}%]/.test(ref)) return undefined;
  const indicator = own?.indicators.find(({ result, target }) => result?.ref === ref || target?.ref === ref);
  if (indicator === undefined) {
    const fact = `f['${relativeKey(ref, own)}']`;
    return { fact, indicator: fact, part: "other" };
  }
  const name = `i['${indicator.code}']`;
  return indicator.result?.ref === ref
    ? { fact: name, indicator: name, part: "result" }
    : { fact: `${name}.target`, indicator: name, part: "target" };
}

/** The key with the period drafted, or the whole time of the plan, by its name; any other period stays as it is. */
function relativeKey(ref: FactRef, own: OwnReport | undefined): FactRef {
  const key = parseFactKey(ref);
  if (own === undefined || key?.kind !== "indicator") return ref;
  const isTarget = key.part === "target" && own.indicators.some(({ code }) => code === key.code);
  if (key.period === own.period) return ref.replace(`@${key.period}`, `@${RELATIVE_PERIODS.drafted}`);
  return isTarget && key.period === own.planPeriod ? ref.replace(`@${key.period}`, `@${RELATIVE_PERIODS.plan}`) : ref;
}

/** Ways to show one fact that a template has by the same name, and whether their argument is a word. */
const FILTERS: Readonly<Record<string, "none" | "digits" | "words">> = {
  target: "words",
  figure: "none",
  number: "digits",
  percent: "digits",
  with_unit: "none",
  fraction: "digits",
  numerator: "none",
  denominator: "none",
  in_words: "words",
  count: "none",
};

function filterOf(name: string, argument: string): string | undefined {
  if (name === "plain") return "result";
  const takes = Object.hasOwn(FILTERS, name) ? FILTERS[name] : undefined;
  if (takes === undefined || argument === "") return takes && name;
  if (takes === "digits") return /^\d+$/.test(argument) ? `${name}: ${argument}` : undefined;
  const words = takes === "words" ? quoted(argument) : undefined;
  return words && `${name}: ${words}`;
}

/** One figure beside another: a comparison, a share. */
function pairBinding(
  [one, other]: readonly [FactRef, FactRef],
  name: string,
  argument: string,
  sources: BindingSources,
): string | NamedBefore | undefined {
  const [left, right] = [placeOf(one, sources), placeOf(other, sources)];
  const earlier = name === "compare" && left?.part === "result" ? earlierBinding(one, other, sources.own) : undefined;
  if (earlier !== undefined) return `${left?.indicator} | ${earlier}`;
  const said = pairArgument(name, argument);
  const [part, whole] = [left?.fact ?? askedBy(one), right?.fact ?? askedBy(other)];
  if (said === undefined || part === undefined || whole === undefined) return undefined;
  if (right !== undefined) return `${part} | ${name}: ${whole}${said}`;
  return { before: `{% assign ${BESIDE} = ${whole} %}`, value: `${part} | ${name}: ${BESIDE}${said}` };
}

/** The result compared with one of those that every indicator is compared with. */
function earlierBinding(now: FactRef, before: FactRef, own: OwnReport | undefined): string | undefined {
  const indicator = own?.indicators.find(({ result }) => result?.ref === now);
  if (indicator?.previous?.ref === before) return "compare_previous";
  return indicator?.lastYear?.ref === before ? "compare_last_year" : undefined;
}

function pairArgument(name: string, argument: string): string | undefined {
  if (name === "share") return /^\d+$/.test(argument) ? `, ${argument}` : "";
  const words = name === "compare" ? quoted(argument) : undefined;
  return words && `, ${words}`;
}

/** What the figure beside is called for the moment. */
const BESIDE = "beside";

/** A count or a sum as a template asks for it; undefined for a stored fact. */
function askedBy(ref: FactRef): string | undefined {
  const query = parseQueryRef(ref);
  const list = query && query.purpose !== "names" ? listOf(query.query) : undefined;
  return query && list && `${list} | ${PURPOSE_FILTERS[query.purpose]}`;
}

/** How the answer to a query is printed where nothing else is said of it. */
const OWN_FORMS = { count: "count", names: "plain", sum: "sum" } as const;
const PURPOSE_FILTERS = { count: "count", names: "list", sum: "sum" } as const;

function queryBinding({ purpose, query }: NonNullable<ReturnType<typeof parseQueryRef>>, form: string): string | undefined {
  const list = listOf(query);
  if (list === undefined) return undefined;
  if (purpose === "count" && form === "count:1") return `${list} | size`;
  const asked = `${list} | ${PURPOSE_FILTERS[purpose]}`;
  if (form === OWN_FORMS[purpose]) return asked;
  const [name = "", ...rest] = form.split(":");
  const filter = purpose === "names" || name === "plain" ? undefined : filterOf(name, rest.join(":"));
  return filter && `${asked} | ${filter}`;
}

function listOf({ list, steps }: Query): string | undefined {
  const [, plan, own] = /^plans\.(.+)\.([a-z]+)$/.exec(list) ?? [];
  const named = plan === undefined ? list : quoted(plan) && `plans[${quoted(plan)}].${own}`;
  const written = steps.map(stepOf);
  return named === undefined || written.includes(undefined) ? undefined : [named, ...written].join(" | ");
}

function stepOf(step: QueryStep): string | undefined {
  switch (step.kind) {
    case "where": {
      const [field, value] = [quoted(step.field), step.value === undefined ? undefined : valueIn(step.value)];
      if (field === undefined || (step.value !== undefined && value === undefined)) return undefined;
      return value === undefined ? `where: ${field}` : `where: ${field}, ${value}`;
    }
    case "map":
      return quoted(step.field) && `map: ${quoted(step.field)}`;
    case "sort":
      return step.field === undefined ? "sort" : quoted(step.field) && `sort: ${quoted(step.field)}`;
    case "uniq":
      return "uniq";
    case "reads":
      // Only a table asks in this way.
      return undefined;
  }
}

function valueIn(value: QueryValue): string | undefined {
  if (value === null) return "nil";
  return typeof value === "string" ? quoted(value) : String(value);
}

/** A text of the template language; it has no way to write a quote mark of the same kind. */
function quoted(text: string): string | undefined {
  if (/[\\{}%\n]/.test(text)) return undefined;
  if (!text.includes("'")) return `'${text}'`;
  return text.includes('"') ? undefined : `"${text}"`;
}
