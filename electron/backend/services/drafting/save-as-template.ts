import type { OpenDatabase } from "#backend/database/database-handle.ts";
import { findWorkingCopy } from "#backend/database/repositories/draft-repository.ts";
import { writeMarkdown } from "#backend/markdown/write-markdown.ts";
import { type Decimal, decimal } from "#core/decimal.ts";
import type { ChartSeries } from "#core/document/block.ts";
import { canonicalInlines } from "#core/document/canonical-inlines.ts";
import type { FactRef, Field, Inline, Text } from "#core/document/inline.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";
import type { NumberCell } from "#core/document/table.ts";
import { validateDocument } from "#core/document/validate-document.ts";
import { parsePeriod, periodKey } from "#core/planning/index.ts";
import { failure, type Result, success } from "#core/result.ts";
import type { FormFailure } from "../catalogue/form-failure.ts";
import { keepOfficeTemplate } from "../catalogue/office-templates.ts";
import { readDrafting, todayIn } from "./draft-access.ts";
import type { DraftingFailure } from "./drafting-failure.ts";
import { type GatheredNow, gatherCurrent } from "./gather-template-data.ts";
import { loadDraft, requestOf } from "./stored-draft.ts";
import { type BindingSources, bindingOf } from "./template-binding.ts";

export interface SaveAsTemplateRequest {
  readonly draftId: string;
  /** What the template is named by: `bao-cao-quy`. */
  readonly code: string;
  readonly name: string;
}

export type SaveAsTemplateFailure = DraftingFailure | { readonly kind: "template"; readonly failure: FormFailure };

/**
 * Keeps a draft, as it is typed, as a template of the office's own. Every figure that the template language has words for becomes a place: what
 * the draft says of its own plan and period is filled for whatever plan and period is drafted, anything else from the same facts. Other figures keep
 * their facts and follow them by refreshing; words stay words. Number and day of issue are left out. Fails with the mistakes of a half-written
 * draft, and with a code that is no code or taken.
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
    return success({ title: row.title, document, sources: sourcesOf(request?.period, current?.ok ? current.value : undefined) });
  });
  if (!draft.ok) return draft;
  const { title, document, sources } = draft.value;
  const problems = validateDocument(document);
  if (problems.length > 0) return failure({ kind: "document", failure: { kind: "mistakes", path: title, problems } });
  const kept = await keepOfficeTemplate(database, { code, name, text: templateOf(document, sources), isNew: true });
  return kept.ok ? success(undefined) : failure({ kind: "template", failure: kept.failure });
}

function sourcesOf(period: string | undefined, current: GatheredNow | undefined): BindingSources {
  const known = new Set(current?.facts.map(({ fact }) => fact.ref));
  const drafted = period === undefined ? undefined : parsePeriod(period);
  const own =
    current === undefined || drafted === undefined
      ? undefined
      : { period: periodKey(drafted), planPeriod: current.plan.period, indicators: current.view.indicators ?? [] };
  return { own, isKnown: (ref) => known.has(ref) };
}

/** The document as a template: see `templates/README.md`. */
function templateOf({ number: _number, date: _date, ...document }: OfficialDocument, sources: BindingSources): string {
  const bindings: string[] = [];
  const noted = (binding: string) => bindings.push(binding) - 1;
  const open = withPlaces(document, {
    field: (field) => {
      const binding = bindingOf(field, sources);
      if (binding === undefined) return field;
      const { bold, italic } = field;
      const text: Text = { kind: "text", text: `${OPEN}${noted(binding)}${CLOSE}` };
      return { ...text, ...(bold ? { bold } : {}), ...(italic ? { italic } : {}) };
    },
    figure: (facts) => {
      const binding = bindingOf({ facts, form: "number" }, sources);
      return binding === undefined ? undefined : placeholder(noted(binding));
    },
  });
  // What the writer typed must not be taken for a place, though it looks like one.
  const literal = writeMarkdown(open as OfficialDocument).replace(/\{(?=[{%])/g, "{{ '{' }}");
  const place = (found: string, index: number) => bindings[index] ?? found;
  return literal
    .replace(PLACE, (found, index: string) => place(found, Number(index)))
    .replace(FIGURE_PLACE, (found, thousands: string, units: string) => place(found, Number(thousands + units)));
}

/** Letters of no language, which no text of a document holds by rights; Markdown leaves them as they are. */
const OPEN = "\uF8E0";
const CLOSE = "\uF8E1";
const PLACE = /\uF8E0(\d+)\uF8E1/g;

/** A cell of figures or a point of a chart holds a figure while it is written: one that no office has, ending in the number of its place. */
function placeholder(index: number): Decimal {
  return decimal(`8603915274${String(index).padStart(6, "0")}`);
}

/** The same as Markdown writes it, thousands apart or not. */
const FIGURE_PLACE = /8\.?603\.?915\.?274\.?(\d{3})\.?(\d{3})/g;

interface PlaceChanges {
  readonly field: (field: Field) => unknown;
  /** What stands for the figure of a cell or a point while it is written; undefined where it stays bound as it is. */
  readonly figure: (facts: readonly FactRef[]) => Decimal | undefined;
}

/** A document is plain JSON, so that figures are found wherever they stand. */
function withPlaces(value: unknown, changes: PlaceChanges): unknown {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value.map((item) => withPlaces(item, changes));
    return items.some(isText) ? canonicalInlines(items as readonly Inline[]) : items;
  }
  if (typeof value !== "object" || value === null) return value;
  if ("kind" in value && value.kind === "field") return changes.field(value as Field);
  if ("kind" in value && value.kind === "number") return cellWithPlace(value as NumberCell, changes);
  if ("values" in value && "name" in value) return seriesWithPlaces(value as ChartSeries, changes);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withPlaces(item, changes)]));
}

function cellWithPlace(cell: NumberCell, { figure }: PlaceChanges): NumberCell {
  const value = cell.facts === undefined ? undefined : figure(cell.facts);
  return value === undefined ? cell : { kind: "number", value };
}

/** Markdown names the facts of all points of a series or lets all be filled: a series of both kinds stays bound as it is. */
function seriesWithPlaces(series: ChartSeries, { figure }: PlaceChanges): ChartSeries {
  const { facts = [], ...rest } = series;
  const values = series.values.map((value, index) => ((facts[index] ?? []).length === 0 ? value : figure(facts[index] ?? [])));
  const placed = values.filter((value) => value !== undefined);
  return placed.length === values.length ? { ...rest, values: placed } : series;
}

/** A cell of words calls itself a text too. */
function isText(item: unknown): item is Text {
  return typeof item === "object" && item !== null && "kind" in item && item.kind === "text" && "text" in item;
}
