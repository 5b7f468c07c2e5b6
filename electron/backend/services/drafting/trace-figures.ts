import type { Chart } from "#core/document/block.ts";
import type { FactRef, Field } from "#core/document/inline.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";
import type { NumberCell } from "#core/document/table.ts";
import { present } from "#core/present.ts";
import { answerQueries, describeQuery, type Fact, type QueryAnswers, type QueryData, rowNames } from "#core/templating/index.ts";
import { formatNumber } from "#core/vietnamese/index.ts";
import type { Gathered, GatheredFact, GatheredRow } from "./gathered-fact.ts";

/** A fact behind a figure. Without `about` it is no longer there. */
interface TracedFact {
  readonly ref: FactRef;
  readonly about?: string;
  /** The figure, or the words where it is none. */
  readonly value?: string;
  readonly numerator?: string;
  readonly denominator?: string;
  readonly unit?: string;
  readonly isEstimate?: true;
  readonly source?: string;
  /** Where it is stored. */
  readonly table?: string;
  readonly row?: string;
  /** What was counted, named or added up, for a fact that stands in no row of its own. */
  readonly members?: readonly TracedMember[];
}

/** An entry behind a count, a list of names or a sum. */
interface TracedMember {
  readonly name: string;
  readonly table?: string;
  readonly row?: string;
  /** What it adds to a sum. */
  readonly fact?: TracedFact;
}

/** A figure of a document and what it comes from. */
export interface TracedFigure {
  /** JSON path in the document: `body[2].content[1]`. */
  readonly where: string;
  readonly shown: string;
  readonly facts: readonly TracedFact[];
}

/** Every bound figure of a document, in its order, with the facts as they stand now; none is known of a document that is about no plan. */
export function traceFigures(document: OfficialDocument, current: Gathered<QueryData> | undefined): readonly TracedFigure[] {
  const sources: Sources = {
    facts: new Map(current?.facts.map((gathered) => [gathered.fact.ref, gathered])),
    rows: new Map(current?.rows.map((row) => [row.view, row])),
    ...(current === undefined ? {} : { answers: answerQueries(current.view) }),
  };
  return figuresIn(document, "").map(({ where, shown, refs }) => ({ where, shown, facts: refs.map((ref) => traced(ref, sources)) }));
}

interface Sources {
  readonly facts: ReadonlyMap<FactRef, GatheredFact>;
  readonly rows: ReadonlyMap<object, GatheredRow>;
  readonly answers?: QueryAnswers;
}

interface Figure {
  readonly where: string;
  readonly shown: string;
  readonly refs: readonly FactRef[];
}

/** A document is plain JSON, so that figures are found wherever they stand. */
function figuresIn(value: unknown, where: string): readonly Figure[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => figuresIn(item, `${where}[${index}]`));
  if (typeof value !== "object" || value === null) return [];
  if (isField(value)) return [{ where, shown: value.shown, refs: value.facts }];
  if (isBoundCell(value)) return [{ where, shown: formatNumber(value.value), refs: value.facts }];
  if (isChart(value)) return pointsOf(value, where);
  return Object.entries(value).flatMap(([key, item]) => figuresIn(item, where === "" ? key : `${where}.${key}`));
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

function pointsOf({ series, decimals }: Chart, where: string): readonly Figure[] {
  return series.flatMap(({ values, facts = [] }, one) =>
    values.flatMap((value, index): readonly Figure[] => {
      const refs = facts[index] ?? [];
      return refs.length === 0 ? [] : [{ where: `${where}.series[${one}].values[${index}]`, shown: formatNumber(value, decimals), refs }];
    }),
  );
}

function traced(ref: FactRef, sources: Sources): TracedFact {
  const gathered = sources.facts.get(ref);
  if (gathered === undefined) return tracedQuery(ref, sources);
  const { fact, about, table, rowId: row, source } = gathered;
  return { ref, about, ...saidIn(fact), ...present({ source }), table, row };
}

/** The answer to a query with everything it was made of; the key alone for a fact that is gone. */
function tracedQuery(ref: FactRef, sources: Sources): TracedFact {
  const answer = sources.answers?.answerTo(ref);
  const about = describeQuery(ref);
  if (answer === undefined || about === undefined) return { ref };
  return {
    ref,
    about,
    ...saidIn(answer.fact),
    members: answer.members.map(({ entry, fact }) => ({
      name: rowNames([entry])[0] ?? "",
      ...placeOf(sources.rows.get(entry)),
      ...(fact === undefined ? {} : { fact: traced(fact.ref, sources) }),
    })),
  };
}

function placeOf(row: GatheredRow | undefined): Pick<TracedMember, "table" | "row"> {
  return row === undefined ? {} : { table: row.table, row: row.rowId };
}

function saidIn(fact: Fact | undefined): Partial<TracedFact> {
  if (fact === undefined) return {};
  const said = { value: fact.text ?? fact.value, numerator: fact.numerator, denominator: fact.denominator, unit: fact.unit };
  const known = Object.entries(said).filter(([, one]) => one !== undefined && one !== null && one !== "");
  return { ...Object.fromEntries(known), ...(fact.isEstimate ? { isEstimate: true as const } : {}) };
}
