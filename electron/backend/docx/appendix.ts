import { type FileChild, type ISectionOptions, Paragraph } from "docx";
import { balanceRuns } from "#core/document/balance-runs.ts";
import { type Inline, plain } from "#core/document/inline.ts";
import type { Appendix } from "#core/document/official-document.ts";
import { inLetterCase, printInlines } from "#core/document/printed-run.ts";
import { appendixHead } from "#core/document/wording/index.ts";
import type { TextStyle } from "#core/standards/index.ts";
import { bodyBlocks } from "./body-blocks.ts";
import type { DocxContext } from "./docx-context.ts";
import { STYLE } from "./named-styles.ts";
import { pageSection, roomOf, sectionEnd } from "./page-section.ts";
import { textRun, wordRuns } from "./runs.ts";

/** An appendix on pages of its own: label, title, "(Kèm theo …)", content, own page numbers. */
export function appendixSection(appendix: Appendix, index: number, context: DocxContext): ISectionOptions {
  const { standard } = context;
  // The head is written first: its notes are counted before those of the content.
  const head = headOf(appendix, index, context);
  const content = bodyBlocks(appendix.content, context, {
    path: `appendices[${index}].content`,
    widthMm: roomOf(standard.page, appendix.orientation),
    endMark: standard.appendix.endMark.value,
    keepLastWithNext: false,
  });
  const needsEnd = appendix.content.at(-1)?.kind === "table";
  return pageSection(standard.page, {
    orientation: appendix.orientation,
    children: [...head, ...content, ...(needsEnd ? [sectionEnd()] : [])],
  });
}

function headOf(appendix: Appendix, index: number, context: DocxContext): readonly FileChild[] {
  const { title, note, label } = context.standard.appendix;
  const head = appendixHead(context.document, index);
  const roomMm = roomOf(context.standard.page, appendix.orientation);
  const centred = (style: TextStyle, inlines: readonly Inline[]) => {
    const runs = inLetterCase(printInlines(inlines, context.appendixName), style.letterCase);
    return wordRuns(balanceRuns(runs, roomMm, { ...style, sizePt: style.sizePt.value }), context, style);
  };
  const titleLine = head.title.length === 0 ? [] : [new Paragraph({ style: STYLE.appendixTitle, children: centred(title, head.title) })];
  const path = `appendices[${index}]`;
  return [
    ...context.print({ path }, [new Paragraph({ style: STYLE.appendixLabel, children: [textRun(head.label, label, label)] })]),
    ...context.print({ path: `${path}.title` }, titleLine),
    ...context.print({ path: `${path}.note` }, [new Paragraph({ style: STYLE.appendixNote, children: centred(note, plain(head.note)) })]),
  ];
}
