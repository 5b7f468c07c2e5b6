import type { Inline } from "../document/inline.ts";
import { glue } from "./glue.ts";

/** Stands for what prints no words of its own here (a note's mark, a line break), so that nothing is glued across it. */
const OPAQUE = "\u0001";

/**
 * Glues the words of inline content as one text, so that a bound figure and the unit in the text behind it stay together. Notes are glued
 * by themselves; emphasis, facts and order stay as they are.
 */
export function glueInlines(content: readonly Inline[]): readonly Inline[] {
  const words = content.map(wordsOf);
  const glued = glue(words.join(""));
  return content.map((inline, index) => {
    const start = words.slice(0, index).join("").length;
    return withWords(inline, glued.slice(start, start + (words[index] as string).length));
  });
}

function wordsOf(inline: Inline): string {
  switch (inline.kind) {
    case "text":
      return inline.text;
    case "field":
    case "citation":
      return inline.shown;
    case "footnote":
    case "appendixRef":
    case "lineBreak":
      return OPAQUE;
  }
}

function withWords(inline: Inline, words: string): Inline {
  switch (inline.kind) {
    case "text":
      return { ...inline, text: words };
    case "field":
    case "citation":
      return { ...inline, shown: words };
    case "footnote":
      return { ...inline, content: inline.content.map(glueInlines) };
    case "appendixRef":
    case "lineBreak":
      return inline;
  }
}
