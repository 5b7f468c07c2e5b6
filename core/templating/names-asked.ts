import type { FactRef } from "../document/inline.ts";

/** What a template asks for by key, beyond the report it is about. */
export interface NamesAsked {
  /** Keys under `f`: `f['to-cong-nghe-so@2022']`. */
  readonly facts: readonly FactRef[];
  /** Ids of the register under `d`: `d['749-qd-ttg-2020']`. */
  readonly documents: readonly string[];
  /** Ids of other plans: `plans['nhiem-vu-797-2022']`, `source: plans.nhiem-vu-797-2022.tasks`. */
  readonly plans: readonly string[];
}

/** The keys a template asks for, each once, in the order in which they first appear. A key put together by the template is not seen. */
export function namesAsked(template: string): NamesAsked {
  const sources = [...template.matchAll(/^source:\s*plans\.([^\s.]+)\./gm)].flatMap(([, id]) => id ?? []);
  return {
    facts: keysUnder("f", template),
    documents: keysUnder("d", template),
    plans: [...new Set([...keysUnder("plans", template), ...sources])],
  };
}

/** The same for the words a template is filled with, wherever they stand in the data. */
export function namesAskedInWords(data: unknown): NamesAsked {
  return namesAsked(wordsIn(data).join("\n"));
}

function wordsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return value.includes("{{") ? [value] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}

function keysUnder(name: string, template: string): readonly string[] {
  const asked = template.matchAll(new RegExp(`(?<![\\p{L}\\d_.-])${name}\\[\\s*(['"])(.+?)\\1\\s*\\]`, "gu"));
  return [...new Set([...asked].flatMap(([, , key]) => key ?? []))];
}
