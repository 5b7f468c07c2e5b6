/**
 * The order of known and named things together. What is named and known takes the places the named had among the known, in the order named;
 * what is new follows the one named before it (the first of all: stands before the next one known, or last). The others keep their places. To
 * merge the outcome with the same names again changes nothing.
 */
export function mergeOrder(known: readonly string[], named: readonly string[]): readonly string[] {
  const isKnown = new Set(known);
  const isNamed = new Set(named);
  const dealt = named.filter((id) => isKnown.has(id)).values();
  const kept = known.map((id) => (isNamed.has(id) ? (dealt.next().value ?? id) : id));
  const { before, behind } = placeNew(isKnown, named);
  return [...kept.flatMap((id) => [...(before.get(id) ?? []), id, ...(behind.get(id) ?? [])]), ...(before.get(undefined) ?? [])];
}

/** New names by the known one they follow, and those that follow none by the known one they precede (undefined: there is none). */
function placeNew(isKnown: ReadonlySet<string>, named: readonly string[]) {
  const firstKnown = named.find((id) => isKnown.has(id));
  const lead = firstKnown === undefined ? named : named.slice(0, named.indexOf(firstKnown));
  const behind = new Map<string, string[]>();
  const rest = named.slice(lead.length);
  const owners: string[] = [];
  for (const id of rest) {
    if (isKnown.has(id)) owners.push(id);
    else behind.set(owners.at(-1) ?? id, [...(behind.get(owners.at(-1) ?? id) ?? []), id]);
  }
  return { before: new Map([[firstKnown, lead]]), behind };
}
