import type { HeadingLevel } from "../standards/heading-level.ts";
import type { HeadingRule, HeadingRules } from "../standards/standard.ts";
import { ordinalInWords, pointLetter, toRoman } from "../vietnamese/index.ts";
import type { Block } from "./block.ts";

/** Levels from the outermost to the innermost: `1.1.1.` stands above `a)` although it was numbered later. */
const OUTER_TO_INNER: readonly HeadingLevel[] = [1, 2, 3, 4, 6, 5];

type Counters = Readonly<Record<HeadingLevel, number>>;

const AT_ZERO: Counters = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, 6: 0 };

/**
 * The label of every heading and numbered paragraph, by its place among `blocks`; undefined for other blocks. A heading counts on
 * from its last sibling and starts again under every heading above it. A way of numbering parts that
 * the standard does not know gives way to its own. Labels carry no blank behind them (`I.`, `I-`, `1.1.`, `a)`).
 */
export function labelBlocks(
  blocks: readonly Block[],
  rules: HeadingRules,
  wanted: "roman" | "words" = rules.partNumbering.value,
): readonly (string | undefined)[] {
  const partNumbering = rules.partNumbering.options.includes(wanted) ? wanted : rules.partNumbering.value;
  const labels: (string | undefined)[] = [];
  blocks.reduce((counters, block) => {
    const level = numberedLevelOf(block);
    if (level === undefined) {
      labels.push(undefined);
      return counters;
    }
    const next = countOn(counters, level);
    labels.push(labelOf(rules.levels[level], next, partNumbering));
    return next;
  }, AT_ZERO);
  return labels;
}

/** The level whose number a block carries, if it carries one. */
export function numberedLevelOf(block: Block): HeadingLevel | undefined {
  return block.kind === "heading" || block.kind === "paragraph" ? block.level : undefined;
}

function countOn(counters: Counters, level: HeadingLevel): Counters {
  const inner = OUTER_TO_INNER.slice(OUTER_TO_INNER.indexOf(level) + 1);
  const restarted = Object.fromEntries(inner.map((deeper) => [deeper, 0]));
  return { ...counters, ...restarted, [level]: counters[level] + 1 };
}

function labelOf(rule: HeadingRule, counters: Counters, partNumbering: "roman" | "words"): string {
  return `${rule.before}${numeralOf(rule, counters, partNumbering)}${rule.after.trimEnd()}`;
}

function numeralOf(rule: HeadingRule, counters: Counters, partNumbering: "roman" | "words"): string {
  switch (rule.form) {
    case "part":
      return partNumbering === "words" ? `thứ ${ordinalInWords(counters[1])}` : toRoman(counters[1]);
    case "roman":
      return toRoman(counters[2]);
    case "arabic":
      return String(counters[3]);
    case "arabicUnderItem":
      return dotted(counters[3], counters[4]);
    case "arabicUnderSubitem":
      return dotted(counters[3], counters[4], counters[6]);
    case "letter":
      return pointLetter(counters[5]);
  }
}

/** `2.1.3`, leaving out ranks the document skipped. */
function dotted(...counters: readonly number[]): string {
  return counters.filter((counter) => counter > 0).join(".");
}
