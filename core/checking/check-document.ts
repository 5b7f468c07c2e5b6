import type { OfficialDocument } from "../document/official-document.ts";
import type { Finding, Severity } from "./finding.ts";
import { type Reading, readPassages } from "./read-passages.ts";
import type { Rule } from "./rule.ts";
import { RULES } from "./rules.ts";

/** Everything the rules find in a document: errors first, then in the order of the rules and of the text. */
export function checkDocument(document: OfficialDocument, rules: readonly Rule[] = RULES): readonly Finding[] {
  return sorted([...checkInSteps(document, rules)].flat());
}

/** The same, the findings of one rule a step: who must not be kept waiting does something else between the steps, or goes no further. */
export function* checkInSteps(document: OfficialDocument, rules: readonly Rule[] = RULES): Generator<readonly Finding[]> {
  const reading = readPassages(document);
  for (const rule of rules) yield findingsOf(rule, document, reading);
}

/** Errors before warnings before matters of style; within them the order they come in. */
export function sorted(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((left, right) => RANKS[left.severity] - RANKS[right.severity]);
}

const RANKS: Readonly<Record<Severity, number>> = { error: 0, warning: 1, style: 2 };

function findingsOf({ id, severity, check }: Rule, document: OfficialDocument, reading: Reading): readonly Finding[] {
  return check(document, reading).map((sighting) => ({ rule: id, severity, ...sighting }));
}
