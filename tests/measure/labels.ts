import type { Block, HeadingLevel } from "#core/document/block.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";
import { romanOf } from "./expected-text.ts";
import type { BodyRules } from "./measurements.ts";

/** Ranks from the widest to the narrowest: `1.1.1.` (6) stands under `1.1.` (4) and above `a)` (5). */
const RANK: Readonly<Record<HeadingLevel, number>> = { 1: 1, 2: 2, 3: 3, 4: 4, 6: 5, 5: 6 };
/** Vietnamese order without ă, â, ê, ô, ơ, ư, as the standards themselves letter their points. */
const POINTS = [..."abcdđeghiklmnopqrstuvxy"];
const ORDINALS = ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"];

/** The label a block must carry; `alternatives` where the standard leaves the choice to the office. */
export interface Labelled {
  readonly block: Block;
  readonly level: HeadingLevel | undefined;
  readonly labels: readonly string[];
}

/** Counts numbered headings and paragraphs through a body and gives each its label. */
export function labelBlocks(document: OfficialDocument, blocks: readonly Block[], rules: BodyRules): readonly Labelled[] {
  const counts = new Map<HeadingLevel, number>();
  return blocks.map((block) => {
    const level = levelOf(block);
    if (level === undefined) return { block, level, labels: [bulletOf(block)] };
    counts.set(level, (counts.get(level) ?? 0) + 1);
    for (const narrower of [...counts.keys()].filter((other) => RANK[other] > RANK[level])) counts.delete(narrower);
    return { block, level, labels: labelsOf(level, (other) => counts.get(other) ?? 0, document, rules) };
  });
}

function levelOf(block: Block): HeadingLevel | undefined {
  return block.kind === "heading" || block.kind === "paragraph" ? block.level : undefined;
}

function bulletOf(block: Block): string {
  if (block.kind !== "item") return "";
  return block.level === 1 ? "-" : "+";
}

function labelsOf(
  level: HeadingLevel,
  count: (level: HeadingLevel) => number,
  document: OfficialDocument,
  rules: BodyRules,
): readonly string[] {
  switch (level) {
    case 1:
      return partLabels(count(1), document, rules);
    case 2:
      return [`${romanOf(count(2))}${rules.sectionLabel.value}`];
    case 3:
      return [`${count(3)}.`];
    case 4:
      return [numberOf(count(3), count(4))];
    case 5:
      return [`${POINTS[count(5) - 1] ?? "?"})`];
    case 6:
      return [numberOf(count(3), count(4), count(6))];
  }
}

/** `2.1.`; a rank that is missing above leaves no zero. */
function numberOf(...counts: readonly number[]): string {
  return `${counts.filter((count) => count > 0).join(".")}.`;
}

function partLabels(count: number, { partNumbering }: OfficialDocument, { parts }: BodyRules): readonly string[] {
  const forms = { roman: `Phần ${romanOf(count)}`, words: `Phần thứ ${ORDINALS[count - 1] ?? "?"}` };
  const chosen = partNumbering !== undefined && parts.value.includes(partNumbering) ? [partNumbering] : parts.value;
  return chosen.map((form) => forms[form]);
}
