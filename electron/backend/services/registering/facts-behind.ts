import type { OfficialDocument } from "#core/document/official-document.ts";
import { answerQueries, type Fact, type QueryData } from "#core/templating/index.ts";
import type { Gathered } from "../drafting/gathered-fact.ts";
import { traceFigures } from "../drafting/trace-figures.ts";

/** The facts the figures of a document come from as they stand now, each once; those behind counts and sums too. */
export function factsBehind(document: OfficialDocument, current: Gathered<QueryData> | undefined): readonly Fact[] {
  if (current === undefined) return [];
  const known = new Map(current.facts.map(({ fact }) => [fact.ref, fact]));
  const answers = answerQueries(current.view);
  const refs = new Set(traceFigures(document, current).flatMap(({ facts }) => facts.map(({ ref }) => ref)));
  const behind = [...refs].flatMap((ref): readonly Fact[] => {
    const fact = known.get(ref);
    if (fact !== undefined) return [fact];
    const answer = answers.answerTo(ref);
    return answer === undefined
      ? []
      : [...(answer.fact === undefined ? [] : [answer.fact]), ...answer.members.flatMap((member) => member.fact ?? [])];
  });
  return [...new Map(behind.map((fact) => [fact.ref, fact])).values()];
}
