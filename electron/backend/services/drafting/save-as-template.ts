import type { OpenDatabase } from "#backend/database/database-handle.ts";
import { findWorkingCopy } from "#backend/database/repositories/draft-repository.ts";
import { writeMarkdown } from "#backend/markdown/write-markdown.ts";
import { canonicalInlines } from "#core/document/canonical-inlines.ts";
import type { Field, Inline, Text } from "#core/document/inline.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";
import { validateDocument } from "#core/document/validate-document.ts";
import { failure, type Result, success } from "#core/result.ts";
import type { FormFailure } from "../catalogue/form-failure.ts";
import { keepOfficeTemplate } from "../catalogue/office-templates.ts";
import { readDrafting, todayIn } from "./draft-access.ts";
import type { DraftingFailure } from "./drafting-failure.ts";
import { parseFactKey } from "./fact-key.ts";
import { gatherCurrent } from "./gather-template-data.ts";
import { loadDraft, requestOf } from "./stored-draft.ts";

export interface SaveAsTemplateRequest {
  readonly draftId: string;
  /** What the template is named by: `bao-cao-quy`. */
  readonly code: string;
  readonly name: string;
}

export type SaveAsTemplateFailure = DraftingFailure | { readonly kind: "template"; readonly failure: FormFailure };

/**
 * Keeps a draft, as it is typed, as a template of the office's own. Results of the draft's period become places that are filled for whatever
 * period is drafted; other figures keep their facts and follow them by refreshing; words stay words. Number and day of issue are left out.
 * Fails with the mistakes of a half-written draft, and with a code that is no code or taken.
 */
export async function saveAsTemplate(
  database: OpenDatabase,
  { draftId, code, name }: SaveAsTemplateRequest,
): Promise<Result<undefined, SaveAsTemplateFailure>> {
  const draft = await readDrafting(database, async (queries) => {
    const stored = await loadDraft(queries, draftId);
    if (!stored.ok) return stored;
    const { row, last } = stored.value;
    const document = (await findWorkingCopy(queries, draftId)) ?? last.document;
    const request = requestOf(row);
    const current = request && (await gatherCurrent(queries, request, todayIn(database), document));
    const codes = current?.ok ? (current.value.view.indicators ?? []).map(({ code }) => code) : [];
    return success({ title: row.title, document, own: { period: row.period, codes: new Set(codes) } });
  });
  if (!draft.ok) return draft;
  const { title, document, own } = draft.value;
  const problems = validateDocument(document);
  if (problems.length > 0) return failure({ kind: "document", failure: { kind: "mistakes", path: title, problems } });
  const kept = await keepOfficeTemplate(database, { code, name, text: templateOf(document, own), isNew: true });
  return kept.ok ? success(undefined) : failure({ kind: "template", failure: kept.failure });
}

/** What a template calls by its code alone: results of the indicators of the plan, in the period that is drafted. */
interface OwnResults {
  readonly period: string | null;
  readonly codes: ReadonlySet<string>;
}

/** The document as a template: see `templates/README.md`. */
function templateOf({ number: _number, date: _date, ...document }: OfficialDocument, own: OwnResults): string {
  const bindings: string[] = [];
  const open = withPlaces(document, (field) => {
    const binding = bindingOf(field, own);
    if (binding === undefined) return field;
    bindings.push(binding);
    const { bold, italic } = field;
    const text: Text = { kind: "text", text: `${OPEN}${bindings.length - 1}${CLOSE}` };
    return { ...text, ...(bold ? { bold } : {}), ...(italic ? { italic } : {}) };
  });
  // What the writer typed must not be taken for a place, though it looks like one.
  const literal = writeMarkdown(open as OfficialDocument).replace(/\{(?=[{%])/g, "{{ '{' }}");
  return literal.replace(PLACE, (_place, index: string) => `{{ ${bindings[Number(index)] ?? ""} }}`);
}

/** Letters of no language, which no text of a document holds by rights; Markdown leaves them as they are. */
const OPEN = "\uF8E0";
const CLOSE = "\uF8E1";
const PLACE = /\uF8E0(\d+)\uF8E1/g;

/** A document is plain JSON, so that figures are found wherever they stand. */
function withPlaces(value: unknown, change: (field: Field) => unknown): unknown {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value.map((item) => withPlaces(item, change));
    return items.some(isText) ? canonicalInlines(items as readonly Inline[]) : items;
  }
  if (typeof value !== "object" || value === null) return value;
  if ("kind" in value && value.kind === "field") return change(value as Field);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withPlaces(item, change)]));
}

/** A cell of words calls itself a text too. */
function isText(item: unknown): item is Text {
  return typeof item === "object" && item !== null && "kind" in item && item.kind === "text" && "text" in item;
}

/** Ways to show a figure that a template has by the same name. */
const FILTERS: readonly string[] = ["figure", "number", "percent", "with_unit", "fraction", "numerator", "denominator"];

/** `i['dvc-toan-trinh'] | percent: 1` for a result of the period; undefined for anything else. */
function bindingOf({ facts, form = "plain" }: Field, { period, codes }: OwnResults): string | undefined {
  const [ref = "", ...others] = facts;
  const key = others.length === 0 ? parseFactKey(ref) : undefined;
  if (key?.kind !== "indicator" || !codes.has(key.code) || key.period !== period || key.part !== "result" || key.detail !== undefined)
    return undefined;
  const [filter = "", argument = ""] = form.split(":");
  if (filter === "plain") return `i['${key.code}'] | result`;
  if (!FILTERS.includes(filter)) return undefined;
  return `i['${key.code}'] | ${filter}${argument === "" ? "" : `: ${argument}`}`;
}
