import type { PhrasingContent } from "mdast";
import { canonicalLine } from "#core/document/canonical-inlines.ts";
import { type Inline, plain } from "#core/document/inline.ts";
import { inlineParser } from "./house-syntax.ts";
import { readInlines } from "./read-inline.ts";
import type { Reading } from "./reading.ts";

/** A text that is inline Markdown by itself: an entry of a list, a cell, a title in an attribute. */
export interface Fragment {
  readonly markup: string;
  /** The line of the file it begins on. */
  readonly line: number;
  /** Each line of the text is a line of the file. */
  readonly spread?: boolean;
}

/** Reads inline Markdown that stands outside the body. Empty text gives no inlines. */
export function readFragment(fragment: Fragment, reading: Reading): readonly Inline[] {
  const { markup, line, spread = false } = fragment;
  if (!MARKED.test(markup)) return reading.lines.mark(plain(canonicalLine(markup)), line);
  const source = markup.replace(BLANK_LINES, "\n");
  const nodes = inlineParser
    .parse(source)
    .children.flatMap((node): readonly PhrasingContent[] => (node.type === "paragraph" ? node.children : []));
  const content = readInlines(nodes, { ...reading, source, fileLine: (own) => (spread ? line + own - 1 : line) });
  return reading.lines.mark(content, line);
}

/** What makes a text more than plain words; U+E000 opens a token. */
const MARKED = /[*\\[<:\n\uE000]/;

/** They would end the paragraph; in a fragment they part nothing. */
const BLANK_LINES = /\n(?:[ \t]*\n)+/g;
