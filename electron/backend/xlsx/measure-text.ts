import type { CellParagraph } from "#core/document/table.ts";
import type { LaidRow, LaidTextCell } from "#core/document/table-rows.ts";
import type { LineSpan } from "#core/typesetting/break-lines.ts";
import { linesInCell } from "./cell-room.ts";
import { emphasised, runsOfParagraphs } from "./cell-text.ts";
import { type SheetFrame, totalOf } from "./sheet-frame.ts";
import type { CellRun } from "./sheet-plan.ts";

/** What a cell shows, and the lines it fills. */
export interface MeasuredText {
  readonly runs: readonly CellRun[];
  readonly lines: readonly LineSpan[];
}

/** Measures the text of a cell in the emphasis of its row. */
export type MeasureText = (cell: LaidTextCell, row: Pick<LaidRow, "bold" | "italic">) => MeasuredText;

/** How many texts of a column are remembered; a column of ever new texts gains nothing from remembering more. */
const MOST_REMEMBERED = 2000;

/**
 * Gives the measure for the cells of a table. Columns of units, terms and states repeat a few texts in thousands of rows, so plain texts
 * are remembered by their place and letters: of 120,000 cells of a long appendix, one in twelve is measured.
 */
export function createTextMeasure(frame: SheetFrame, sizePt: number): MeasureText {
  const remembered = new Map<number, Map<string, MeasuredText>>();
  const measure: MeasureText = ({ paragraphs, column, colSpan }, row) => {
    const runs = emphasised(runsOfParagraphs(paragraphs, frame.notes), row);
    return { runs, lines: linesInCell(runs, sizePt, totalOf(frame.columnPixels.slice(column, column + colSpan))) };
  };
  const textsAt = ({ column, colSpan }: LaidTextCell, { bold, italic }: Parameters<MeasureText>[1]): Map<string, MeasuredText> => {
    const place = (column * frame.columnPixels.length + colSpan) * 4 + (bold ? 2 : 0) + (italic ? 1 : 0);
    const known = remembered.get(place);
    if (known !== undefined) return known;
    const texts = new Map<string, MeasuredText>();
    remembered.set(place, texts);
    return texts;
  };
  return (cell, row) => {
    const text = plainText(cell.paragraphs);
    if (text === undefined) return measure(cell, row);
    const texts = textsAt(cell, row);
    const known = texts.get(text);
    if (known !== undefined) return known;
    const measured = measure(cell, row);
    if (texts.size >= MOST_REMEMBERED) texts.clear();
    texts.set(text, measured);
    return measured;
  };
}

/** The letters of a cell that holds nothing but one plain text, or nothing at all. */
function plainText(paragraphs: readonly CellParagraph[]): string | undefined {
  const [only, ...others] = paragraphs;
  if (only === undefined) return "";
  const [inline, ...rest] = only.content;
  if (others.length > 0 || rest.length > 0 || only.bullet !== undefined || inline?.kind !== "text") return undefined;
  return inline.bold === undefined && inline.italic === undefined ? inline.text : undefined;
}
