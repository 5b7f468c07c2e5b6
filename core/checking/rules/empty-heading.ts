import type { Block, Heading, HeadingLevel } from "../../document/block.ts";
import type { Rule, Sighting } from "../rule.ts";
import { wordsOf } from "../words-of.ts";

/** A heading with nothing under it: the next block is a heading of its own rank or a higher one, or there is none. */
export const emptyHeading: Rule = {
  id: "empty-heading",
  severity: "warning",
  reason: "Something was to be written there, or taken away.",
  check: (_document, { parts }) =>
    parts.flatMap(({ path, blocks }) => {
      const printed = blocks.flatMap((block, index) => (block.kind === "pageBreak" ? [] : [{ block, index }]));
      return printed.flatMap(({ block, index }, place): readonly Sighting[] => {
        if (!isTitleAlone(block) || isUnder(printed[place + 1]?.block, block.level)) return [];
        const quote = wordsOf(block.title);
        return [{ message: "Đề mục này chưa có nội dung.", quote, place: { path: `${path}[${index}].title`, at: 0 } }];
      });
    }),
};

/** From the outermost rank to the innermost; points with letters stand below all others. */
const OUTER_TO_INNER: readonly HeadingLevel[] = [1, 2, 3, 4, 6, 5];

/** A numbered sentence is no title: it ends like one, or is too long for a line of contents. */
function isTitleAlone(block: Block): block is Heading {
  if (block.kind !== "heading" || block.text !== undefined) return false;
  const words = wordsOf(block.title);
  return words.length <= LONGEST_TITLE && !/[.;,]$/.test(words);
}

const LONGEST_TITLE = 120;

function isUnder(next: Block | undefined, level: HeadingLevel): boolean {
  if (next === undefined) return false;
  const deeper = next.kind === "heading" || next.kind === "paragraph" ? next.level : undefined;
  return deeper === undefined || OUTER_TO_INNER.indexOf(deeper) > OUTER_TO_INNER.indexOf(level);
}
