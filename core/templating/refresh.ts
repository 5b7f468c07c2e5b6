import { type Decimal, sumOf } from "../decimal.ts";
import type { Chart, ChartSeries } from "../document/block.ts";
import { canonicalLine } from "../document/canonical-inlines.ts";
import type { FactRef, Field } from "../document/inline.ts";
import type { OfficialDocument } from "../document/official-document.ts";
import type { NumberCell, RowSource } from "../document/table.ts";
import { present } from "../present.ts";
import { formatNumber } from "../vietnamese/index.ts";
import type { QueryAnswers } from "./answer-query.ts";
import type { DocumentChange } from "./document-change.ts";
import type { Fact } from "./fact.ts";
import { applyForm } from "./figure-form.ts";
import { rowNames } from "./picked-rows.ts";
import { figureIn, type ShownFacts } from "./show-fact.ts";
import { TemplateMistake } from "./template-mistake.ts";

/** The facts as they are now, by their keys. */
export type CurrentFacts = ReadonlyMap<FactRef, Fact>;

export interface Refreshed {
  readonly document: OfficialDocument;
  /** In the order of the document; what stays as it is does not appear. */
  readonly changes: readonly DocumentChange[];
}

/**
 * Brings every figure of a document up to its facts: fields by the form they were shown in, cells of figures and points of charts by the sum
 * of their facts; counts, names and sums by `answers`, without which they count as gone. Gives what changed, each with its JSON path, and which
 * tables and charts would have other rows now. Words and rows are never touched.
 */
export function refreshDocument(document: OfficialDocument, facts: CurrentFacts, answers?: QueryAnswers): Refreshed {
  const changes: DocumentChange[] = [];
  const factOf = (ref: FactRef): Fact | undefined => answers?.factOf(ref) ?? facts.get(ref);
  const note = (change: DocumentChange): void => {
    changes.push(change);
  };
  const refreshed = refreshedValue(document, { path: "", factOf, rowsOf: (query) => answers?.rowsOf(query), note });
  return { document: refreshed as OfficialDocument, changes };
}

interface Place {
  readonly path: string;
  readonly factOf: (ref: FactRef) => Fact | undefined;
  readonly rowsOf: QueryAnswers["rowsOf"];
  readonly note: (change: DocumentChange) => void;
}

/** A document is plain JSON, so that figures are found wherever they stand. */
function refreshedValue(value: unknown, place: Place): unknown {
  if (Array.isArray(value)) return value.map((item, index) => refreshedValue(item, { ...place, path: `${place.path}[${index}]` }));
  if (typeof value !== "object" || value === null) return value;
  if (isField(value)) return refreshedField(value, place);
  if (isBoundCell(value)) return refreshedCell(value, place);
  if (isChart(value)) return refreshedChart(value, place);
  if (hasSource(value)) noteRows(value.from, place);
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

function isChart(value: object): value is Chart {
  return "kind" in value && value.kind === "chart";
}

function hasSource(value: object): value is { readonly from: RowSource } {
  return "from" in value && typeof value.from === "object" && value.from !== null && "query" in value.from;
}

function refreshedField(field: Field, place: Place): Field {
  const anew = unlessStuck({ was: field.shown, facts: field.facts }, place, (current): ShownFacts => {
    const { shown, ...value } = applyForm(field.form ?? (current.length === 1 ? "plain" : "list"), current);
    return { shown: canonicalLine(shown), ...value };
  });
  if (anew === undefined || (anew.shown === field.shown && anew.value === field.value)) return field;
  place.note({ kind: "changed", path: place.path, was: field.shown, is: anew.shown, facts: field.facts });
  const { value: _was, ...rest } = field;
  return { ...rest, shown: anew.shown, ...present({ value: anew.value }) };
}

function refreshedCell(cell: NumberCell & { readonly facts: readonly FactRef[] }, place: Place): NumberCell {
  return { ...cell, value: refreshedSum(cell.value, cell.facts, undefined, place) };
}

function refreshedChart(chart: Chart, place: Place): Chart {
  if (chart.from !== undefined) noteRows(chart.from, place);
  const series = chart.series.map((one, index) => refreshedSeries(one, chart, { ...place, path: `${place.path}.series[${index}]` }));
  return { ...chart, series };
}

function refreshedSeries(series: ChartSeries, { decimals }: Chart, place: Place): ChartSeries {
  const { values, facts = [] } = series;
  const anew = values.map((value, index) => {
    const refs = facts[index] ?? [];
    return refs.length === 0 ? value : refreshedSum(value, refs, decimals, { ...place, path: `${place.path}.values[${index}]` });
  });
  return { ...series, values: anew };
}

/** The sum of facts in place of the figure there was; that figure where it cannot be had. */
function refreshedSum(was: Decimal, facts: readonly FactRef[], decimals: number | undefined, place: Place): Decimal {
  const shown = formatNumber(was, decimals);
  const value = unlessStuck({ was: shown, facts }, place, (current) => sumOf(current.map(figureIn)));
  if (value === undefined || value === was) return was;
  place.note({ kind: "changed", path: place.path, was: shown, is: formatNumber(value, decimals), facts });
  return value;
}

/** Makes something of the facts behind a figure as they are now; undefined, after saying why, where facts are gone or cannot be shown. */
function unlessStuck<Value>(
  figure: { readonly was: string; readonly facts: readonly FactRef[] },
  { path, factOf, note }: Place,
  compute: (current: readonly Fact[]) => Value,
): Value | undefined {
  try {
    const current = figure.facts.map((ref) => ({ ref, fact: factOf(ref) }));
    const missing = current.filter(({ fact }) => fact === undefined).map(({ ref }) => ref);
    if (missing.length === 0) return compute(current.flatMap(({ fact }) => fact ?? []));
    note({ kind: "missing", path, was: figure.was, facts: missing });
  } catch (error) {
    if (!(error instanceof TemplateMistake)) throw error;
    note({ kind: "stuck", path, ...figure, reason: error.message });
  }
  return undefined;
}

/** Says which rows a table or chart would gain and lose if it were drafted now. */
function noteRows({ query, rows }: RowSource, { path, rowsOf, note }: Place): void {
  const found = rowsOf(query);
  if (found === undefined) return;
  const now = rowNames(found);
  const [added, removed] = [without(now, rows), without(rows, now)];
  if (added.length > 0 || removed.length > 0) note({ kind: "rows", path, added, removed });
}

/** The names of one list that the other does not have, each as often as it has more of it. */
function without(names: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const name of others) left.set(name, (left.get(name) ?? 0) + 1);
  return names.filter((name) => {
    const count = left.get(name) ?? 0;
    left.set(name, count - 1);
    return count <= 0;
  });
}
