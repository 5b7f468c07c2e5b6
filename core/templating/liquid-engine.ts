import { defaultOperators, Liquid } from "liquidjs";
import { compareDecimals, type Decimal, parseDecimal } from "../decimal.ts";
import { isFact } from "./fact.ts";
import { Figure } from "./figure.ts";
import { FILTERS } from "./filters/index.ts";

/** The tags a template may use. Those that read files or print without the escape are not among them. */
export const TAGS = ["if", "unless", "case", "for", "break", "continue", "assign", "capture", "#"];

/** No template of an office comes near these; they stop one that would run or grow without end. */
const MOST_CHARACTERS = 1_000_000;
const MOST_MILLISECONDS = 5000;
const MOST_RANGE_STEPS = 100_000;

/** Liquid without files, with our filters only; every output goes through `put`, which gives the token printed in its place. */
export function createEngine(put: (value: unknown) => string): Liquid {
  const engine = new Liquid({
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    catchAllErrors: true,
    templates: {},
    outputEscape: put,
    operators: { ...defaultOperators, ...COMPARISONS },
    parseLimit: MOST_CHARACTERS,
    renderLimit: MOST_MILLISECONDS,
    memoryLimit: MOST_RANGE_STEPS,
  });
  for (const name of Object.keys(engine.tags)) if (!TAGS.includes(name)) delete engine.tags[name];
  for (const name of Object.keys(engine.filters)) delete engine.filters[name];
  for (const [name, filter] of Object.entries(FILTERS)) engine.registerFilter(name, filter);
  return engine;
}

/** Figures are compared as exact decimals, never as texts (`"9" > "80"`). */
const COMPARISONS = {
  ">": comparison((order) => order > 0),
  "<": comparison((order) => order < 0),
  ">=": comparison((order) => order >= 0),
  "<=": comparison((order) => order <= 0),
};

function comparison(holds: (order: -1 | 0 | 1) => boolean): (left: unknown, right: unknown) => boolean {
  return (left, right) => {
    const [one, other] = [figureIn(left), figureIn(right)];
    if (one !== undefined && other !== undefined) return holds(compareDecimals(one, other));
    // Days are ISO text, which orders as the calendar does.
    return typeof left === "string" && typeof right === "string" && holds(left < right ? -1 : left > right ? 1 : 0);
  };
}

function figureIn(value: unknown): Decimal | undefined {
  const plain = isFact(value) || value instanceof Figure ? value.value : value;
  return typeof plain === "string" || typeof plain === "number" ? parseDecimal(String(plain)) : undefined;
}
