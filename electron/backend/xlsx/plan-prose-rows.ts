import type { Block, Heading } from "#core/document/block.ts";
import { inLetterCase, type PrintedRun, printedPlain, printInlines } from "#core/document/printed-run.ts";
import { withEnd } from "#core/document/wording/index.ts";
import { type SheetFrame, type WideStyle, wideRows, wideStyleOf } from "./sheet-frame.ts";
import type { PlannedRow } from "./sheet-plan.ts";

/** A block of prose with what its place in the appendix gives it. */
export interface PlacedBlock {
  readonly block: Block;
  readonly label: string | undefined;
  /** The mark that closes the appendix (`./.`), on its last block. */
  readonly endMark?: string;
}

/** The text of one row and how it is set. */
interface ProseLine {
  readonly runs: readonly PrintedRun[];
  readonly style: WideStyle;
}

/**
 * Headings, paragraphs and bullets as rows over all columns, set as the standard sets them. A page break is carried by the row behind it;
 * tables and charts have rows of their own.
 */
export function planProseRows(blocks: readonly PlacedBlock[], frame: SheetFrame): readonly PlannedRow[] {
  return blocks.flatMap((placed, index) => {
    const rows = linesOf(placed, frame).flatMap(({ runs, style }) => wideRows(frame, frame.notes.printRuns(runs), style));
    const [first, ...rest] = rows;
    const breaksBefore = blocks[index - 1]?.block.kind === "pageBreak";
    return first !== undefined && breaksBefore ? [{ ...first, pageBreakBefore: true }, ...rest] : rows;
  });
}

function linesOf({ block, label = "", endMark }: PlacedBlock, frame: SheetFrame): readonly ProseLine[] {
  const { body, headings } = frame.standard;
  const print = (inlines: Parameters<typeof printInlines>[0]) => printInlines(inlines, frame.notes.appendixName);
  const running = (runs: readonly PrintedRun[], align = body.style.align): ProseLine => ({
    runs: endMark === undefined ? runs : withEnd(runs, endMark),
    style: { ...wideStyleOf(body.style), align, beforePt: body.beforePt.value },
  });
  switch (block.kind) {
    case "heading":
      return block.text === undefined
        ? headingLines(block, label, frame)
        : [running([...runInTitle(block, label, frame), ...print(block.text)])];
    case "paragraph": {
      const numeral =
        block.level === undefined ? [] : [printedPlain(`${label} `, { bold: headings.levels[block.level].numberedLabelBold })];
      return [running([...numeral, ...print(block.content)], block.align)];
    }
    case "item":
      return [running([printedPlain(block.level === 1 ? "- " : "+ "), ...print(block.content)])];
    case "table":
    case "chart":
    case "pageBreak":
      return [];
  }
}

/** A heading on its own row; a part has its number on the row above. */
function headingLines({ level, title }: Heading, label: string, { standard, notes }: SheetFrame): readonly ProseLine[] {
  const { style, labelAbove } = standard.headings.levels[level];
  const runs = inLetterCase(printInlines(title, notes.appendixName), style.letterCase);
  const beforePt = standard.body.beforePt.value;
  if (labelAbove === undefined) return [{ runs: [printedPlain(`${label} `), ...runs], style: { ...wideStyleOf(style), beforePt } }];
  return [
    { runs: [printedPlain(label)], style: { ...wideStyleOf(labelAbove), beforePt } },
    { runs, style: wideStyleOf(style) },
  ];
}

/** "a) Về hạ tầng số: ": label and title in the look of the level, before running text. */
function runInTitle({ level, title }: Heading, label: string, { standard, notes }: SheetFrame): readonly PrintedRun[] {
  const { bold, italic } = standard.headings.levels[level].style;
  const words = inLetterCase(printInlines(title, notes.appendixName), "sentence").map((run) =>
    run.kind === "text" ? { ...run, bold: run.bold || bold, italic: run.italic || italic } : run,
  );
  return [printedPlain(`${label} `, { bold, italic }), ...words, printedPlain(" ")];
}
