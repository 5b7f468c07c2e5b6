import type { Inline } from "../document/inline.ts";

/** Stands for what is no word of the writer's: a footnote, a reference to an appendix. */
export const NO_WORD = "\uFFFC";

/** Inline content as one line of text: figures and citations as shown, a line break as a line end, anything else as one `NO_WORD`. */
export function wordsOf(content: readonly Inline[]): string {
  return content.map(wordsOfInline).join("");
}

/** The words of one inline, as they count in `wordsOf`. */
export function wordsOfInline(inline: Inline): string {
  switch (inline.kind) {
    case "text":
      return inline.text;
    case "field":
    case "citation":
      return inline.shown;
    case "lineBreak":
      return "\n";
    case "footnote":
    case "appendixRef":
      return NO_WORD;
  }
}
