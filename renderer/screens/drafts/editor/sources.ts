import type { TracedFigure } from "#contract/drafting.ts";
import { SOURCES } from "#renderer/text/editor.ts";

export type TracedFact = TracedFigure["facts"][number];

/** What is known of each fact behind the figures of a document. */
export function factsByRef(figures: readonly TracedFigure[]): ReadonlyMap<string, TracedFact> {
  return new Map(figures.flatMap(({ facts }) => facts.map((fact) => [fact.ref, fact] as const)));
}

/** One line a fact: what it is about, its value, where it was taken from. */
export function sourceLines(refs: readonly string[], known: ReadonlyMap<string, TracedFact>): string {
  return refs.map((ref) => sourceLine(known.get(ref), ref)).join("\n");
}

function sourceLine(fact: TracedFact | undefined, ref: string): string {
  if (fact === undefined) return `${ref}: ${SOURCES.unknown}`;
  if (fact.about === undefined) return `${ref}: ${SOURCES.gone}`;
  const told = [fact.about, fact.value].filter((part) => part !== undefined).join(": ");
  return fact.source === undefined ? told : `${told} (${SOURCES.source}: ${fact.source})`;
}
