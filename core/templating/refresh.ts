import type { Decimal } from "../decimal.ts";
import { sumOf } from "../decimal.ts";
import { canonicalLine } from "../document/canonical-inlines.ts";
import type { FactRef, Field } from "../document/inline.ts";
import type { OfficialDocument } from "../document/official-document.ts";
import type { NumberCell } from "../document/table.ts";
import { formatNumber } from "../vietnamese/index.ts";
import type { Fact } from "./fact.ts";
import { applyForm } from "./figure-form.ts";
import { figureIn, type ShownFacts } from "./show-fact.ts";
import { TemplateMistake } from "./template-mistake.ts";

/** The facts as they are now, by their keys. */
export type CurrentFacts = ReadonlyMap<FactRef, Fact>;

/** What refreshing did to one figure of a document. */
export type FigureChange =
  /** The figure follows its facts. */
  | { readonly kind: "changed"; readonly path: string; readonly was: string; readonly is: string; readonly facts: readonly FactRef[] }
  /** Facts it came from are gone; it stays as it was. */
  | { readonly kind: "missing"; readonly path: string; readonly was: string; readonly facts: readonly FactRef[] }
  /** It cannot be shown anew from its facts; it stays as it was. `reason` is a sentence for the writer. */
  | { readonly kind: "stuck"; readonly path: string; readonly was: string; readonly facts: readonly FactRef[]; readonly reason: string };

export interface Refreshed {
  readonly document: OfficialDocument;
  /** In the order of the document; figures that stay as they are do not appear. */
  readonly changes: readonly FigureChange[];
}

/**
 * Brings every figure of a document up to its facts: fields by the form they were shown in, cells of figures by the sum of their facts.
 * Gives what changed, each with its JSON path; the words around figures are never touched.
 */
export function refreshDocument(document: OfficialDocument, facts: CurrentFacts): Refreshed {
  const changes: FigureChange[] = [];
  const refreshed = refreshedValue(document, { path: "", facts, note: (change) => changes.push(change) });
  return { document: refreshed as OfficialDocument, changes };
}

interface Place {
  readonly path: string;
  readonly facts: CurrentFacts;
  readonly note: (change: FigureChange) => void;
}

/** A document is plain JSON, so that figures are found wherever they stand. */
function refreshedValue(value: unknown, place: Place): unknown {
  if (Array.isArray(value)) return value.map((item, index) => refreshedValue(item, { ...place, path: `${place.path}[${index}]` }));
  if (typeof value !== "object" || value === null) return value;
  if (isField(value)) return refreshedField(value, place);
  if (isBoundCell(value)) return refreshedCell(value, place);
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      refreshedValue(item, { ...place, path: place.path === "" ? key : `${place.path}.${key}` }),
    ]),
  );
}

function isField(value: object): value is Field {
  return "kind" in value && value.kind === "field";
}

function isBoundCell(value: object): value is NumberCell & { readonly facts: readonly FactRef[] } {
  return "kind" in value && value.kind === "number" && "facts" in value;
}

function refreshedField(field: Field, place: Place): Field {
  const current = currentOf(field.facts, field.shown, place);
  const anew = current && shownAnew(field, current, place);
  if (anew === undefined || (anew.shown === field.shown && anew.value === field.value)) return field;
  place.note({ kind: "changed", path: place.path, was: field.shown, is: anew.shown, facts: field.facts });
  const { value: _was, ...rest } = field;
  return { ...rest, shown: anew.shown, ...(anew.value === undefined ? {} : { value: anew.value }) };
}

function refreshedCell(cell: NumberCell & { readonly facts: readonly FactRef[] }, place: Place): NumberCell {
  const was = formatNumber(cell.value);
  const current = currentOf(cell.facts, was, place);
  const value = current && sumOrStuck(cell, current, place);
  if (value === undefined || value === cell.value) return cell;
  place.note({ kind: "changed", path: place.path, was, is: formatNumber(value), facts: cell.facts });
  return { ...cell, value };
}

function currentOf(refs: readonly FactRef[], was: string, { path, facts, note }: Place): readonly Fact[] | undefined {
  const missing = refs.filter((ref) => !facts.has(ref));
  if (missing.length === 0) return refs.flatMap((ref) => facts.get(ref) ?? []);
  note({ kind: "missing", path, was, facts: missing });
  return undefined;
}

function shownAnew(field: Field, current: readonly Fact[], place: Place): ShownFacts | undefined {
  const form = field.form ?? (current.length === 1 ? "plain" : "list");
  return unlessStuck({ was: field.shown, facts: field.facts }, place, () => {
    const { shown, ...value } = applyForm(form, current);
    return { shown: canonicalLine(shown), ...value };
  });
}

function sumOrStuck(
  cell: { readonly value: Decimal; readonly facts: readonly FactRef[] },
  current: readonly Fact[],
  place: Place,
): Decimal | undefined {
  return unlessStuck({ was: formatNumber(cell.value), facts: cell.facts }, place, () => sumOf(current.map(figureIn)));
}

function unlessStuck<Value>(
  figure: { readonly was: string; readonly facts: readonly FactRef[] },
  { path, note }: Place,
  compute: () => Value,
): Value | undefined {
  try {
    return compute();
  } catch (error) {
    if (!(error instanceof TemplateMistake)) throw error;
    note({ kind: "stuck", path, ...figure, reason: error.message });
    return undefined;
  }
}
