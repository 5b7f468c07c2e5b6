import type { FileProblem } from "./data-failure.ts";
import { FACT_KINDS, type FactKind } from "./fact-kind.ts";
import { FACT_DEFINITIONS, type FactSet, type PlacedFact } from "./facts.ts";
import type { KnownOffice } from "./known-office.ts";
import { matchIndicators } from "./match-indicators.ts";
import { matchUnits } from "./match-units.ts";
import type { Reference } from "./references.ts";
import { withReferences } from "./with-references.ts";

/** The facts under the ids the folder has for them, and why some could not be told. */
export interface Matched {
  readonly facts: FactSet;
  readonly problems: readonly FileProblem[];
}

/**
 * Facts the folder knows under another id than the files do, or that have none there: an indicator is known by its code, a unit by its name
 * or abbreviation where that is unambiguous. They, and what points to them, come back under the id of the folder.
 */
export function matchKnown(facts: FactSet, known: KnownOffice): Matched {
  const indicators = matchIndicators(facts.indicators, known);
  const units = matchUnits(facts.units, known);
  const ids: Partial<Record<FactKind, ReadonlyMap<string, string>>> = { indicators: indicators.ids, units: units.ids };
  const problems = [...indicators.problems, ...units.problems];
  if (indicators.ids.size + units.ids.size === 0) return { facts, problems };
  const idOf = ({ to, id }: Pick<Reference, "to" | "id">) => ids[to]?.get(id) ?? id;
  const matched = FACT_KINDS.map((kind) => [kind, facts[kind].map((placed: PlacedFact<FactKind>) => rename(kind, placed, idOf))]);
  return { facts: Object.fromEntries(matched) as FactSet, problems };
}

function rename(kind: FactKind, placed: PlacedFact<FactKind>, idOf: (of: Pick<Reference, "to" | "id">) => string): PlacedFact<FactKind> {
  const references = FACT_DEFINITIONS[kind].references as (fact: typeof placed.fact) => readonly Reference[];
  const fact = withReferences(placed.fact, references(placed.fact), idOf);
  // A letterhead goes by its unit.
  const id = kind === "letterheads" && "unitId" in fact ? String(fact.unitId) : idOf({ to: kind, id: fact.id });
  return { ...placed, fact: { ...fact, id } as typeof placed.fact };
}
