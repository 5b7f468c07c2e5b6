import { FootnoteReferenceRun, type Run, TextRun } from "docx";
import type { Inline } from "#core/document/inline.ts";
import { inLetterCase, type PrintedRun, printInlines } from "#core/document/printed-run.ts";
import { present } from "#core/present.ts";
import type { LetterCase } from "#core/standards/index.ts";
import { glue } from "#core/typesetting/glue.ts";
import { glueRuns } from "#core/typesetting/glue-runs.ts";
import type { DocxContext } from "./docx-context.ts";

/** The weight and slant the paragraph's named style already gives; only what differs is written on a run. */
export interface StyleLook {
  readonly bold: boolean;
  readonly italic: boolean;
  /** Half-points, where the text is set in another size than its style's. */
  readonly size?: number;
}

const UPRIGHT: StyleLook = { bold: false, italic: false };

/** Printed runs as Word runs inside a paragraph whose style looks like `look`. Breaks that would be wrong are bound. */
export function wordRuns(runs: readonly PrintedRun[], context: DocxContext, look: StyleLook = UPRIGHT): readonly Run[] {
  return glueRuns(runs).map((run) => wordRun(run, context, look));
}

function wordRun(run: PrintedRun, context: DocxContext, look: StyleLook): Run {
  switch (run.kind) {
    case "lineBreak":
      return new TextRun({ break: 1 });
    case "footnote":
      return new FootnoteReferenceRun(context.addFootnote(run.content));
    case "text":
      return styledRun(run.text, { bold: look.bold || run.bold, italic: look.italic || run.italic }, look);
  }
}

/** Inline content in the letter case of its component, as Word runs. */
export function inlineRuns(
  inlines: readonly Inline[],
  context: DocxContext,
  look: StyleLook & { readonly letterCase?: LetterCase } = UPRIGHT,
): readonly Run[] {
  return wordRuns(inLetterCase(printInlines(inlines, context.appendixName), look.letterCase ?? "asTyped"), context, look);
}

/** One stretch of text; `wanted` is how it should look inside a style that looks like `given`. */
export function textRun(text: string, wanted: StyleLook = UPRIGHT, given: StyleLook = UPRIGHT): TextRun {
  return styledRun(glue(text), wanted, given);
}

function styledRun(text: string, wanted: StyleLook, given: StyleLook): TextRun {
  return new TextRun({
    text,
    ...(wanted.bold === given.bold ? {} : { bold: wanted.bold }),
    ...(wanted.italic === given.italic ? {} : { italics: wanted.italic }),
    ...present({ size: given.size }),
  });
}
