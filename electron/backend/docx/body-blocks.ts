import { type FileChild, type IParagraphOptions, Paragraph, type ParagraphChild } from "docx";
import type { Block, Heading } from "#core/document/block.ts";
import { labelBlocks } from "#core/document/heading-labels.ts";
import { inLetterCase, type PrintedRun, printedPlain, printInlines } from "#core/document/printed-run.ts";
import { withEnd } from "#core/document/wording/index.ts";
import type { HeadingLevel } from "#core/standards/index.ts";
import { chartParagraph } from "./chart.ts";
import type { DocxContext } from "./docx-context.ts";
import { headingStyleId, STYLE } from "./named-styles.ts";
import { wordRuns } from "./runs.ts";
import { tableBlock } from "./table.ts";
import { twipsOfPt } from "./units.ts";

/** A no-width joiner: the end mark never begins a line. */
const WORD_JOINER = "\u2060";

interface Placement {
  /** Where the blocks stand in the document: `body`, `appendices[0].content`. */
  readonly path: string;
  /** The room tables and charts have. */
  readonly widthMm: number;
  /** Put behind the last words (`./.`); nothing where the last block is a table or a chart. */
  readonly endMark: string;
  /** The last paragraph stays on the page of what follows it: the signature. */
  readonly keepLastWithNext: boolean;
}

/** What a block is to be closed with, and whether it is bound to what follows. */
interface Closing {
  readonly endMark?: string;
  readonly keepNext?: true;
}

/** The blocks of a body or of an appendix, with labels counted by the standard. */
export function bodyBlocks(blocks: readonly Block[], context: DocxContext, placement: Placement): readonly FileChild[] {
  const labels = labelBlocks(blocks, context.standard.headings, context.document.partNumbering);
  const last = blocks.findLastIndex((block) => block.kind !== "pageBreak");
  return blocks.flatMap((block, index) => {
    const pageBreakBefore = blocks[index - 1]?.kind === "pageBreak";
    const closing = index === last ? closingOf(placement) : {};
    const next = blocks[index + 1];
    const place: BlockPlace = { context, label: labels[index], pageBreakBefore, next, closing, placement };
    const unit = next?.kind === "table" ? next.unit : undefined;
    const looks = [context.document.standard, placement.widthMm, place.label, pageBreakBefore, closing, next?.kind, unit];
    const written = context.memory.recall(block, looks, () => writeBlock(block, place));
    const part = { path: `${placement.path}[${index}]` };
    return context.print(block.kind === "chart" ? { ...part, chart: block } : part, written);
  });
}

function closingOf({ endMark, keepLastWithNext }: Placement): Closing {
  const mark = endMark === "." ? endMark : WORD_JOINER + endMark;
  return { endMark: mark, ...(keepLastWithNext ? { keepNext: true } : {}) };
}

interface BlockPlace {
  readonly context: DocxContext;
  readonly label: string | undefined;
  readonly pageBreakBefore: boolean;
  readonly next: Block | undefined;
  readonly closing: Closing;
  readonly placement: Placement;
}

function writeBlock(block: Block, place: BlockPlace): readonly FileChild[] {
  const { context } = place;
  switch (block.kind) {
    case "heading":
      return block.text ? [runInHeading(block, block.text, place)] : heading(block, place);
    case "paragraph": {
      const label = block.level ? [labelRun(block.level, place)] : [];
      const style = block.align === "center" ? STYLE.centred : STYLE.body;
      return [running(style, [...label, ...printInlines(block.content, context.appendixName)], place)];
    }
    case "item":
      return [
        running(STYLE.bullet, [printedPlain(block.level === 1 ? "- " : "+ "), ...printInlines(block.content, context.appendixName)], place),
      ];
    case "table":
      return tableBlock(block, context, { widthMm: place.placement.widthMm, keepWithNext: place.closing.keepNext ?? false });
    case "chart":
      return [chartParagraph(block, place.placement.widthMm, place.closing.keepNext ?? false)];
    case "pageBreak":
      return place.next?.kind === "table" || place.next?.kind === "chart" ? [newPage()] : [];
  }
}

/** A table or a chart cannot begin a page by itself; a paragraph as flat as can be does it for them. */
function newPage(): Paragraph {
  return new Paragraph({ style: STYLE.sectionEnd, pageBreakBefore: true });
}

/** A paragraph of running text, closed and bound as its place asks. */
function running(style: string, runs: readonly PrintedRun[], place: BlockPlace): Paragraph {
  const { context, closing } = place;
  const closed = closing.endMark === undefined ? runs : withEnd(runs, closing.endMark);
  return paragraph(style, wordRuns(closed, context), {
    ...bindingOf(place),
    ...(closing.keepNext ? { keepNext: true, keepLines: true } : {}),
  });
}

/** What a block's place asks of its paragraph: a new page before it, and free room behind it where a table follows, which can have none of its own. */
function bindingOf({ context, pageBreakBefore, next }: BlockPlace): Binding {
  const gap = next?.kind === "table" && !next.unit ? { spacing: { after: twipsOfPt(context.standard.body.beforePt.value) } } : {};
  return { ...(pageBreakBefore ? { pageBreakBefore } : {}), ...gap };
}

/** A heading on its own line; a part has its number on the line above the title. */
function heading({ level, title }: Heading, place: BlockPlace): readonly FileChild[] {
  const { context, label = "" } = place;
  const { style, labelAbove } = context.standard.headings.levels[level];
  const runs = inLetterCase(printInlines(title, context.appendixName), style.letterCase);
  if (labelAbove) {
    const above = wordRuns([printedPlain(label)], context, { bold: false, italic: false });
    return [
      paragraph(STYLE.partLabel, above, place.pageBreakBefore ? { pageBreakBefore: true } : {}),
      paragraph(headingStyleId(level), wordRuns(runs, context, style), {}),
    ];
  }
  return [paragraph(headingStyleId(level), wordRuns([printedPlain(`${label} `), ...runs], context, style), bindingOf(place))];
}

/** "a) Về hạ tầng số: Đã …": label and title in the look of the level, then running text. */
function runInHeading({ level, title }: Heading, text: NonNullable<Heading["text"]>, place: BlockPlace): Paragraph {
  const { style } = place.context.standard.headings.levels[level];
  const look = { bold: style.bold, italic: style.italic };
  const titleRuns = inLetterCase(printInlines(title, place.context.appendixName), "sentence").map((run) =>
    run.kind === "text" ? { ...run, bold: run.bold || look.bold, italic: run.italic || look.italic } : run,
  );
  const runs = [printedPlain(`${place.label} `, look), ...titleRuns, printedPlain(" "), ...printInlines(text, place.context.appendixName)];
  return running(STYLE.body, runs, place);
}

function labelRun(level: HeadingLevel, { context, label }: BlockPlace): PrintedRun {
  const { numberedLabelBold } = context.standard.headings.levels[level];
  return printedPlain(`${label} `, { bold: numberedLabelBold });
}

type Binding = Pick<IParagraphOptions, "pageBreakBefore" | "keepNext" | "keepLines" | "spacing">;

function paragraph(style: string, children: readonly ParagraphChild[], binding: Binding): Paragraph {
  return new Paragraph({ style, children, ...binding });
}
