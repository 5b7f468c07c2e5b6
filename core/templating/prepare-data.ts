import { citationText } from "./citation.ts";
import { rememberLists } from "./queried-lists.ts";
import type { DocumentView, IndicatorView, ReportView, TemplateData } from "./template-data.ts";
import { RESERVED } from "./token.ts";

type Entry = Readonly<Record<string, unknown>>;

const FACT = ["ref", "value", "text", "qualifier", "roughly", "numerator", "denominator", "unit", "decimals", "period", "isEstimate"];
const DOCUMENT = ["id", "citation", "name", "kind", "symbol", "date", "issuer", "title", "area", "isListed"];
const PLAN = ["title", "name", "document", "year", "from", "to"];
const LISTS = [
  "indicators",
  "tasks",
  "projects",
  "documents",
  "areas",
  "sections",
  "results",
  "limits",
  "notes",
  "conditions",
  "recipients",
  "addressees",
  "legalBases",
  "partners",
  "superior",
  "contact",
];

/** Every name a template may ask for under each name that leads to it. What the data leaves out is there as nothing, so that a slip of the pen is told apart from it. */
export const FIELDS_OF: Readonly<Record<string, readonly string[]>> = {
  indicators: [
    "code",
    "name",
    "area",
    "partOf",
    "unit",
    "lead",
    "partners",
    "isAssigned",
    "target",
    "statement",
    "result",
    "previous",
    "lastYear",
    "verdict",
    "isMet",
    "isMainMet",
    "isPartlyMet",
    "isJudged",
    "conditions",
    "definition",
    "narrative",
  ],
  tasks: [
    "name",
    "area",
    "part",
    "group",
    "subgroup",
    "place",
    "lead",
    "partners",
    "deadline",
    "status",
    "isDone",
    "isLate",
    "result",
    "evidence",
  ],
  projects: [
    "name",
    "part",
    "group",
    "stage",
    "area",
    "lead",
    "investor",
    "isCarriedOver",
    "capital",
    "goal",
    "need",
    "scope",
    "duration",
    "total",
    "budget",
    "disbursed",
    "blankReason",
  ],
  conditions: ["verdict"],
  areas: ["name", "sections"],
  sections: ["title", "results", "limits"],
  results: ["text", "notes"],
  limits: ["text", "notes"],
  documents: DOCUMENT,
  legalBases: DOCUMENT,
  document: DOCUMENT,
  target: FACT,
  result: FACT,
  lastYear: FACT,
  verdict: FACT,
  total: FACT,
  budget: FACT,
  disbursed: FACT,
  plan: PLAN,
  period: ["key", "label", "kind", "year", "from", "to", "cutoff", "deadline", "sendBy", "receiver", "next"],
  office: ["name", "issuer", "superior", "abbreviation", "place", "contact"],
  signatory: ["authority", "body", "position", "name"],
};

const REPORT = ["plan", "period", "indicators", "tasks", "projects", "documents", "areas"];

/** Names of the data at the top, for suggestions. */
export const TOP_NAMES: readonly string[] = [
  ...REPORT,
  "i",
  "f",
  "d",
  "plans",
  "standard",
  "office",
  "signatory",
  "recipients",
  "addressees",
  "symbol",
  "title",
  "legalBases",
  "text",
  "previous",
];

const NARRATIVES = [
  "opening",
  "overview",
  "direction",
  "results",
  "limitations",
  "causes",
  "lessons",
  "purpose",
  "solutions",
  "nextTasks",
  "proposals",
  "content",
  "closing",
];

/** All names a template may use behind a point, for suggestions. */
export const FIELD_NAMES: readonly string[] = [...new Set([...Object.values(FIELDS_OF).flat(), ...NARRATIVES, ...TOP_NAMES])];

/**
 * The data as the template engine sees it: with everything the data leaves out as nothing, without the reserved characters (so that no
 * text can pass for a token), with indicators under their codes (`i`), facts under their keys (`f`), documents (`d`) and other plans (`plans`) under their ids.
 * Every list of reports knows which query it is.
 */
export function prepareData(data: Partial<TemplateData> & Pick<TemplateData, "standard">): Entry {
  const { facts = {}, register = {}, plans = {}, ...rest } = data;
  const clean = cleaned(rest, "", data.standard) as TemplateData;
  const byKey = {
    i: byCode(clean),
    f: cleanedEach(facts, "result", data.standard),
    d: cleanedEach(register, "document", data.standard),
    plans: cleanedEach(plans, "previous", data.standard),
  };
  return rememberLists({ ...completed({ ...clean }, TOP_NAMES), ...byKey, text: completed({ ...clean.text }, NARRATIVES, []) });
}

/** Each value under its key, as one that stands under `name`. */
function cleanedEach(entries: Entry, name: string, standard: TemplateData["standard"]): Entry {
  return Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, cleaned(value, name, standard)]));
}

function byCode({ indicators = [] }: ReportView): Readonly<Record<string, IndicatorView>> {
  return Object.fromEntries(indicators.map((indicator) => [indicator.code, indicator]));
}

function cleaned(value: unknown, name: string, standard: TemplateData["standard"]): unknown {
  if (typeof value === "string") return value.replace(RESERVED, "");
  if (Array.isArray(value)) return value.map((item) => cleaned(item, name, standard));
  if (typeof value !== "object" || value === null) return value ?? null;
  const entries = Object.entries(value).map(([key, item]): [string, unknown] => [key, cleaned(item, key, standard)]);
  const names = namesIn(name, value);
  const entry = completed(Object.fromEntries(entries), names);
  if (names === DOCUMENT) return { ...entry, citation: citationText(entry as unknown as DocumentView, standard) };
  const { name: called, title } = entry;
  return names === PLAN ? { ...entry, name: called ?? `Kế hoạch ${title}` } : entry;
}

/** `previous` is a fact of an indicator, and the whole of last year's report. */
function namesIn(name: string, value: object): readonly string[] {
  if (name === "previous") return "ref" in value ? FACT : REPORT;
  return FIELDS_OF[name] ?? [];
}

function completed(entry: Entry, names: readonly string[], lists = LISTS): Entry {
  const missing = names.filter((key) => entry[key] === undefined);
  return { ...entry, ...Object.fromEntries(missing.map((key) => [key, lists.includes(key) ? [] : null])) };
}
