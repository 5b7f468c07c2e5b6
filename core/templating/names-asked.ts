import type { FactRef } from "../document/inline.ts";

/** What a template asks for by key, beyond the report it is about. */
export interface NamesAsked {
  /** Keys under `f`: `f['to-cong-nghe-so@2022']`. */
  readonly facts: readonly FactRef[];
  /** Ids of the register under `d`: `d['749-qd-ttg-2020']`. */
  readonly documents: readonly string[];
}

/** The keys a template asks for, each once, in the order in which they first appear. A key put together by the template is not seen. */
export function namesAsked(template: string): NamesAsked {
  return { facts: keysUnder("f", template), documents: keysUnder("d", template) };
}

function keysUnder(name: string, template: string): readonly string[] {
  const asked = template.matchAll(new RegExp(`(?<![\\p{L}\\d_.-])${name}\\[\\s*(['"])(.+?)\\1\\s*\\]`, "gu"));
  return [...new Set([...asked].flatMap(([, , key]) => key ?? []))];
}
