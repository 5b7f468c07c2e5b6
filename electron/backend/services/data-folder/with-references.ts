import type { Reference } from "./references.ts";

/** The fact with every reference pointing to the id `idOf` gives for it. */
export function withReferences<Fact>(fact: Fact, references: readonly Reference[], idOf: (reference: Reference) => string): Fact {
  return references.reduce<Fact>((changed, reference) => {
    const id = idOf(reference);
    return id === reference.id ? changed : (valueSet(changed, keysOf(reference.path), id) as Fact);
  }, fact);
}

/** `successors[0].unitId` → successors, 0, unitId */
function keysOf(path: string): readonly string[] {
  return path.split(/[.[\]]+/).filter((key) => key !== "");
}

function valueSet(value: unknown, [key, ...rest]: readonly string[], leaf: string): unknown {
  if (key === undefined) return leaf;
  if (Array.isArray(value)) return value.map((item, index) => (index === Number(key) ? valueSet(item, rest, leaf) : item));
  const known = value as Readonly<Record<string, unknown>>;
  return { ...known, [key]: valueSet(known[key], rest, leaf) };
}
