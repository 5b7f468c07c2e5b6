import type { FactRef } from "#core/document/inline.ts";

/**
 * The names by which formulas and readers find a bound cell, one for each fact: `dvc-toan-trinh@2022` → `so_dvc_toan_trinh.2022`. Excel
 * allows letters, digits, `_` and `.`; the prefix keeps a key from looking like a cell (`A1`). Two keys that come out alike are told
 * apart by a number at the end.
 */
export function cellNames(facts: readonly FactRef[]): ReadonlyMap<FactRef, string> {
  const names = new Map<FactRef, string>();
  const taken = new Set<string>();
  for (const fact of facts) {
    if (names.has(fact)) continue;
    const name = freeName(`so_${fact.replaceAll("@", ".").replace(/[^\p{L}\p{N}.]/gu, "_")}`.slice(0, 240), taken);
    names.set(fact, name);
    taken.add(name.toLowerCase());
  }
  return names;
}

/** Excel does not tell names apart by capitals. */
function freeName(wanted: string, taken: ReadonlySet<string>, attempt = 1): string {
  const name = attempt === 1 ? wanted : `${wanted}_${attempt}`;
  return taken.has(name.toLowerCase()) ? freeName(wanted, taken, attempt + 1) : name;
}
