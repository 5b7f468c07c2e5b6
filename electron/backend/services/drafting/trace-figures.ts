import type { FactRef, Field } from "#core/document/inline.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";
import type { NumberCell } from "#core/document/table.ts";
import { formatNumber } from "#core/vietnamese/index.ts";
import type { GatheredFact } from "./gathered-fact.ts";

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
}

/** A figure of a document and what it comes from. */
export interface TracedFigure {
  /** JSON path in the document: `body[2].content[1]`. */
  readonly where: string;
  readonly shown: string;
  readonly facts: readonly TracedFact[];
}

/** Every bound figure of a document, in its order, with the facts as they stand now. */
export function traceFigures(document: OfficialDocument, facts: readonly GatheredFact[]): readonly TracedFigure[] {
  const byRef = new Map(facts.map((gathered) => [gathered.fact.ref, gathered]));
  return figuresIn(document, "").map(({ where, shown, refs }) => ({ where, shown, facts: refs.map((ref) => traced(ref, byRef.get(ref))) }));
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
  return Object.entries(value).flatMap(([key, item]) => figuresIn(item, where === "" ? key : `${where}.${key}`));
}

function isField(value: object): value is Field {
  return "kind" in value && value.kind === "field";
}

function isBoundCell(value: object): value is NumberCell & { readonly facts: readonly FactRef[] } {
  return "kind" in value && value.kind === "number" && "facts" in value;
}

function traced(ref: FactRef, gathered: GatheredFact | undefined): TracedFact {
  if (gathered === undefined) return { ref };
  const { fact, about, table, rowId: row, source } = gathered;
  const said = { value: fact.text ?? fact.value, numerator: fact.numerator, denominator: fact.denominator, unit: fact.unit };
  const known = Object.entries(said).filter(([, one]) => one !== undefined && one !== null && one !== "");
  return {
    ref,
    about,
    ...Object.fromEntries(known),
    ...(fact.isEstimate ? { isEstimate: true as const } : {}),
    ...(source === undefined ? {} : { source }),
    table,
    row,
  };
}
