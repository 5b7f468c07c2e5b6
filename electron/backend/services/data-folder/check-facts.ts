import { closestName } from "#core/document/closest-name.ts";
import { findWrongValues } from "./check-values.ts";
import type { FileProblem } from "./data-failure.ts";
import { FACT_KINDS, FACT_LABELS, type FactKind } from "./fact-kind.ts";
import { FACT_DEFINITIONS, type FactPlace, type FactSet, type PlacedFact } from "./facts.ts";
import type { KnownOffice } from "./known-office.ts";
import { placeText } from "./place-text.ts";
import { problemIn } from "./problem-in.ts";
import type { UnreadFact } from "./read-fact-json.ts";
import type { Reference } from "./references.ts";

/** Every mistake of the facts taken together with what the data folder holds: ids used twice, references to nothing, figures that cannot be. What could not be read is not missed. */
export function checkFacts(facts: FactSet, known: KnownOffice, unread: readonly UnreadFact[]): readonly FileProblem[] {
  const repeated = FACT_KINDS.flatMap((kind) => findRepeatedIds(kind, facts[kind]));
  const dangling = FACT_KINDS.flatMap((kind) => findDanglingReferences(kind, facts, known, unread));
  return [...repeated, ...dangling, ...findWrongValues(facts, known)];
}

function findRepeatedIds(kind: FactKind, placed: readonly PlacedFact<FactKind>[]): readonly FileProblem[] {
  const firstPlaces = new Map<string, FactPlace>();
  return placed.flatMap(({ fact: { id }, place }) => {
    const first = firstPlaces.get(id);
    firstPlaces.set(id, first ?? place);
    if (first === undefined) return [];
    const message = `Mã “${id}” của ${FACT_LABELS[kind]} đã dùng ở ${placeText(first, place.file)}.`;
    return [problemIn(place, "id", message, "Đặt cho mỗi mục một mã riêng, hoặc bỏ bớt một mục.")];
  });
}

function findDanglingReferences(kind: FactKind, facts: FactSet, known: KnownOffice, unread: readonly UnreadFact[]): readonly FileProblem[] {
  // The definition of a kind is asked for the facts of that kind alone.
  const referencesOf = FACT_DEFINITIONS[kind].references as (fact: FactSet[FactKind][number]["fact"]) => readonly Reference[];
  const placed: readonly PlacedFact<FactKind>[] = facts[kind];
  return placed.flatMap(({ fact, place }) =>
    referencesOf(fact).flatMap(({ to, id, path }) => {
      const isUnread = unread.some((one) => one.kind === to && (one.id === undefined || one.id === id));
      if (isUnread || known.versions[to].has(id) || facts[to].some((other) => other.fact.id === id)) return [];
      const near = closestName(id, [...known.versions[to].keys(), ...facts[to].map((other) => other.fact.id)]);
      const remedy = near === undefined ? "Nhập mục đó trước, hoặc sửa lại mã." : `Ý bạn là “${near}”?`;
      return [problemIn(place, path, `Không có ${FACT_LABELS[to]} mã “${id}”.`, remedy)];
    }),
  );
}
