import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block, HeadingLevel } from "#core/document/block.ts";
import { labelBlocks, numberedLevelOf } from "#core/document/heading-labels.ts";
import { plain } from "#core/document/inline.ts";
import { STANDARD_IDS, type StandardId, standardOf } from "#core/standards/index.ts";
import { fromRoman, pointLetterOrdinal } from "#core/vietnamese/index.ts";

const LEVELS = [1, 2, 3, 4, 5, 6] as const;
/** From the outermost to the innermost: 1.1.1. stands above a). */
const RANK: Readonly<Record<HeadingLevel, number>> = { 1: 0, 2: 1, 3: 2, 4: 3, 6: 4, 5: 5 };

const heading = (level: HeadingLevel): Block => ({ kind: "heading", level, title: plain("Đề mục") });
const numbered = (level: HeadingLevel): Block => ({ kind: "paragraph", level, content: plain("Đoạn") });
const UNNUMBERED: readonly Block[] = [
  { kind: "paragraph", content: plain("Đoạn") },
  { kind: "item", level: 1, content: plain("Gạch") },
  { kind: "pageBreak" },
];

function labels(id: StandardId, levels: readonly HeadingLevel[], partNumbering?: "roman" | "words"): readonly (string | undefined)[] {
  return labelBlocks(levels.map(heading), standardOf(id).headings, partNumbering);
}

describe("the labels of headings", () => {
  it("of the State: Phần I, I., 1., 1.1., 1.1.1., a)", () => {
    expect(labels("state-2020", [1, 2, 3, 4, 6, 5, 5])).toEqual(["Phần I", "I.", "1.", "1.1.", "1.1.1.", "a)", "b)"]);
  });

  it.each<StandardId>(["party-2018", "party-2026"])("of %s: Phần I, I-, 1., 1.1., 1.1.1., a)", (id) => {
    expect(labels(id, [1, 2, 3, 4, 6, 5])).toEqual(["Phần I", "I-", "1.", "1.1.", "1.1.1.", "a)"]);
  });

  it("count parts in words where the document asks for it and the standard knows it", () => {
    const parts = [1, 1, 1, 1] as const;
    expect(labels("party-2026", parts, "words")).toEqual(["Phần thứ nhất", "Phần thứ hai", "Phần thứ ba", "Phần thứ tư"]);
    expect(labels("state-2020", parts, "words")).toEqual(["Phần I", "Phần II", "Phần III", "Phần IV"]);
  });

  it("start again under every heading above, and go on after a heading below", () => {
    expect(labels("state-2020", [2, 3, 3, 5, 3, 2, 3, 5])).toEqual(["I.", "1.", "2.", "a)", "3.", "II.", "1.", "a)"]);
  });

  it("start 1.1.1. again under 1.1., and a) again under 1.1.1.", () => {
    expect(labels("state-2020", [3, 4, 6, 5, 6, 5, 4, 6])).toEqual(["1.", "1.1.", "1.1.1.", "a)", "1.1.2.", "a)", "1.2.", "1.2.1."]);
  });

  it("leave out ranks the document skipped", () => {
    expect(labels("state-2020", [4, 6, 2, 6])).toEqual(["1.", "1.1.", "I.", "1."]);
  });

  it("go to headings and numbered paragraphs alike, and to no other block", () => {
    const blocks = [heading(3), ...UNNUMBERED, numbered(3), heading(3)];
    expect(labelBlocks(blocks, standardOf("state-2020").headings)).toEqual(["1.", undefined, undefined, undefined, "2.", "3."]);
  });

  it("count points in Vietnamese order, where đ follows d and f, j, w, z do not exist", () => {
    const letters = labels(
      "state-2020",
      Array.from({ length: 25 }, () => 5 as const),
    );
    expect(letters.slice(0, 8)).toEqual(["a)", "b)", "c)", "d)", "đ)", "e)", "g)", "h)"]);
    expect(letters.slice(-3)).toEqual(["y)", "aa)", "ab)"]);
  });
});

const anyBlock = fc.oneof(
  fc.constantFrom(...LEVELS).map(heading),
  fc.constantFrom(...LEVELS).map(numbered),
  fc.constantFrom(...UNNUMBERED),
);
const anyDocument = fc.array(anyBlock, { maxLength: 60 });
const RUNS = { numRuns: 1000 } as const;

/** The number a label ends with: III → 3, c) → 3, 2.1.3. → 3. */
function ordinalOf(label: string, level: HeadingLevel): number | undefined {
  const numeral = label.replace(/^Phần /, "").replace(/[.)-]$/, "");
  if (level <= 2) return fromRoman(numeral);
  return level === 5 ? pointLetterOrdinal(numeral) : Number(numeral.split(".").at(-1));
}

/** How many of its level stand since the last heading above it, itself counted: the meaning of a label, said without counters. */
function siblingsUpTo(blocks: readonly Block[], index: number, level: HeadingLevel): number {
  const before = blocks.slice(0, index).map(numberedLevelOf);
  const parent = before.findLastIndex((other) => other !== undefined && RANK[other] < RANK[level]);
  return before.slice(parent + 1).filter((other) => other === level).length + 1;
}

describe("the labels of any document", () => {
  it.each(STANDARD_IDS)("in %s number each heading among its siblings under the same parent", (id) => {
    const check = fc.property(anyDocument, (blocks) => {
      const found = labelBlocks(blocks, standardOf(id).headings);
      expect(found).toHaveLength(blocks.length);
      for (const [index, block] of blocks.entries()) {
        const level = numberedLevelOf(block);
        const label = found[index];
        if (level === undefined) expect(label).toBeUndefined();
        else expect(ordinalOf(label ?? "", level)).toBe(siblingsUpTo(blocks, index, level));
      }
    });
    fc.assert(check, RUNS);
  });

  it("never hold f, j, w or z as a point, nor a blank at the end", () => {
    const check = fc.property(fc.integer({ min: 1, max: 700 }), (count) => {
      const last = labels(
        "state-2020",
        Array.from({ length: count }, () => 5 as const),
      ).at(-1);
      expect(last).toMatch(/^[abcdđeghiklmnopqrstuvxy]+\)$/u);
    });
    fc.assert(check, RUNS);
  });

  it("do not depend on what carries them, heading or numbered paragraph", () => {
    const check = fc.property(fc.array(fc.constantFrom(...LEVELS), { maxLength: 40 }), (levels) => {
      const rules = standardOf("party-2026").headings;
      expect(labelBlocks(levels.map(numbered), rules)).toEqual(labelBlocks(levels.map(heading), rules));
    });
    fc.assert(check, RUNS);
  });
});
