import { Paragraph } from "docx";
import type { Inline } from "#core/document/inline.ts";
import type { DocxContext } from "./docx-context.ts";
import { STYLE } from "./named-styles.ts";
import { inlineRuns, textRun } from "./runs.ts";

/** The paragraphs of a note. Word puts the number in front of the first one; a blank parts it from the words. */
export function footnoteParagraphs(content: readonly (readonly Inline[])[], context: DocxContext): readonly Paragraph[] {
  return content.map((inlines, index) => {
    const gap = index === 0 ? [textRun(" ")] : [];
    return new Paragraph({ style: STYLE.footnote, children: [...gap, ...inlineRuns(inlines, context)] });
  });
}
