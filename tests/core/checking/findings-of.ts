import { checkDocument } from "#core/checking/check-document.ts";
import type { Finding } from "#core/checking/finding.ts";
import type { Rule } from "#core/checking/rule.ts";
import type { Block } from "#core/document/block.ts";
import { type Inline, plain } from "#core/document/inline.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";
import { officialDocument, paragraph } from "../../helpers/official-document.ts";

/** What a rule finds in a small complete plan with these changes. */
export function findingsOf(rule: Rule, changes: Partial<OfficialDocument>): readonly Finding[] {
  return checkDocument(officialDocument(changes), [rule]);
}

/** What it quotes of a body of these blocks. */
export function quotesIn(rule: Rule, ...body: readonly Block[]): readonly string[] {
  return findingsOf(rule, { body }).map(({ quote }) => quote);
}

/** What it quotes of one paragraph of these words. */
export function quotesInWords(rule: Rule, ...content: readonly (string | Inline)[]): readonly string[] {
  return quotesIn(rule, { kind: "paragraph", content: content.flatMap((one) => (typeof one === "string" ? plain(one) : [one])) });
}

/** What stands in a body of these paragraphs when everything that can be is put right. */
export function words(...paragraphs: readonly string[]): readonly Block[] {
  return paragraphs.map(paragraph);
}
