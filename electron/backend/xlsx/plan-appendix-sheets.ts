import { labelBlocks } from "#core/document/heading-labels.ts";
import { plain } from "#core/document/inline.ts";
import type { Appendix, OfficialDocument, Orientation } from "#core/document/official-document.ts";
import { inLetterCase, printedPlain, printInlines } from "#core/document/printed-run.ts";
import type { Table } from "#core/document/table.ts";
import { type LongTableLayout, layoutLongTable } from "#core/document/table-layout.ts";
import { appendixHead, appendixNameIn } from "#core/document/wording/index.ts";
import { type PageRules, type Standard, standardOf } from "#core/standards/index.ts";
import { PIXELS_PER_MM } from "./cell-room.ts";
import { chartTable, chartTitle } from "./chart-table.ts";
import { type PlacedBlock, planProseRows } from "./plan-prose-rows.ts";
import { planHeaderRows } from "./plan-table-header.ts";
import { NO_ROWS, planTableRows } from "./plan-table-rows.ts";
import { type SheetFrame, type WideStyle, wideRows, wideStyleOf } from "./sheet-frame.ts";
import { createSheetNotes } from "./sheet-notes.ts";
import type { PlannedRow, SheetPlan } from "./sheet-plan.ts";
import { columnPixelsOf } from "./table-grid.ts";

/** Part of an appendix for one sheet: prose, then at most one table, then prose. */
interface SheetPart {
  readonly before: readonly PlacedBlock[];
  readonly table: Table | undefined;
  readonly after: readonly PlacedBlock[];
}

/** Rows above the body that take more than this leave no room to scroll on a small screen, so they are not frozen. */
const MOST_FROZEN_PT = 260;

/** Where a sheet stands among those of its appendix. */
interface SheetPlace {
  readonly document: OfficialDocument;
  readonly appendixIndex: number;
  readonly index: number;
  readonly count: number;
}

/** The sheets of an appendix: one for each table or chart with the prose before it, or a single one for an appendix of prose. */
export function planAppendixSheets(document: OfficialDocument, appendixIndex: number): readonly SheetPlan[] {
  const appendix = document.appendices[appendixIndex];
  if (appendix === undefined) throw new Error(`No appendix at ${appendixIndex}`);
  const parts = partsOf(placedBlocks(document, appendix));
  return parts.map((part, index) => planSheet(part, appendix, { document, appendixIndex, index, count: parts.length }));
}

function placedBlocks({ standard, partNumbering }: OfficialDocument, { content }: Appendix): readonly PlacedBlock[] {
  const { headings, appendix } = standardOf(standard);
  const labels = labelBlocks(content, headings, partNumbering);
  return content.map((block, index) => ({
    block,
    label: labels[index],
    ...(index === content.length - 1 ? { endMark: appendix.endMark.value } : {}),
  }));
}

function partsOf(blocks: readonly PlacedBlock[]): readonly SheetPart[] {
  const places = blocks.flatMap(({ block }, index) => (block.kind === "table" || block.kind === "chart" ? [index] : []));
  if (places.length === 0) return [{ before: blocks, table: undefined, after: [] }];
  return places.map((place, index) => {
    const before = blocks.slice(index === 0 ? 0 : (places[index - 1] as number) + 1, place);
    const after = index === places.length - 1 ? blocks.slice(place + 1) : [];
    const block = blocks[place]?.block;
    if (block?.kind === "chart")
      return { before: [...before, { block: chartTitle(block), label: undefined }], table: chartTable(block), after };
    return { before, table: block?.kind === "table" ? block : undefined, after };
  });
}

function planSheet({ before, table, after }: SheetPart, { orientation }: Appendix, place: SheetPlace): SheetPlan {
  const standard = standardOf(place.document.standard);
  const layout = table === undefined ? undefined : layoutLongTable(table);
  const sizePt = layout === undefined ? standard.table.textPt.value : tableSize(layout, standard);
  const room = textPixels(standard.page, orientation);
  const columnPixels = layout === undefined ? proseColumns(room) : columnPixelsOf(layout, room, sizePt);
  const frame: SheetFrame = { standard, columnPixels, notes: createSheetNotes(appendixNameIn(place.document)) };

  const opening = [...headRows(place, frame), ...planProseRows(before, frame), ...unitRows(table, frame, sizePt)];
  const header = layout === undefined ? [] : planHeaderRows(layout.header, frame, sizePt);
  const firstRow = opening.length + header.length + 1;
  const body = layout === undefined ? NO_ROWS : planTableRows(layout.body, frame, { firstRow, sizePt });
  const closing = [...noteRows(table, frame, sizePt), ...planProseRows(after, frame), ...footnoteRows(frame)];
  return {
    name: sheetName(place),
    columnPixels,
    rows: inTurn(opening, header, body.rows, closing),
    facts: body.facts,
    ...(header.length === 0 ? {} : { repeated: { first: opening.length + 1, last: firstRow - 1 } }),
    frozenRows: header.length > 0 && heightOf([...opening, ...header]) <= MOST_FROZEN_PT ? firstRow - 1 : 0,
    orientation,
    opensAppendix: place.index === 0,
  };
}

function tableSize({ columns }: LongTableLayout, { table }: Standard): number {
  return columns.length >= table.denseFromColumns ? table.densePt.value : table.textPt.value;
}

/** The width of the text on a page, in whole pixels; turned sideways, the margins of the standard stay where they are on the page. */
function textPixels({ widthMm, heightMm, leftMm, rightMm }: PageRules, orientation: Orientation): number {
  const pageMm = orientation === "landscape" ? heightMm.value : widthMm.value;
  return Math.floor((pageMm - leftMm.value - rightMm.value) * PIXELS_PER_MM);
}

/** A sheet of prose has two columns, merged in every row: LibreOffice does not scale a single wide column down to the page. */
function proseColumns(room: number): readonly number[] {
  return [Math.floor(room / 2), Math.ceil(room / 2)];
}

/** Label, title and "(Kèm theo …)"; every sheet has them, because sheets are printed and passed on singly. */
function headRows({ document, appendixIndex }: SheetPlace, frame: SheetFrame): readonly PlannedRow[] {
  const { label, title, note, afterPt } = frame.standard.appendix;
  const head = appendixHead(document, appendixIndex);
  const titleRuns = inLetterCase(printInlines(head.title, frame.notes.appendixName), title.letterCase);
  return [
    ...wideRows(frame, frame.notes.printRuns([printedPlain(head.label)]), wideStyleOf(label)),
    ...wideRows(frame, frame.notes.printRuns(titleRuns), wideStyleOf(title)),
    ...wideRows(frame, frame.notes.print(plain(head.note)), { ...wideStyleOf(note), afterPt: afterPt.value }),
  ];
}

function unitRows(table: Table | undefined, frame: SheetFrame, sizePt: number): readonly PlannedRow[] {
  const style: WideStyle = { sizePt, bold: false, italic: true, align: "right" };
  return table?.unit === undefined ? [] : wideRows(frame, frame.notes.print(plain(`ĐVT: ${table.unit}`)), style);
}

function noteRows(table: Table | undefined, frame: SheetFrame, sizePt: number): readonly PlannedRow[] {
  const style: WideStyle = { sizePt, bold: false, italic: true, align: "left", beforePt: 3 };
  return (table?.notes ?? []).flatMap((note) => wideRows(frame, frame.notes.print(note), style));
}

function footnoteRows(frame: SheetFrame): readonly PlannedRow[] {
  return frame.notes.list().flatMap((note) => wideRows(frame, note, wideStyleOf(frame.standard.footnote)));
}

function sheetName({ document, appendixIndex, index, count }: SheetPlace): string {
  const { label } = appendixHead(document, appendixIndex);
  return count === 1 ? label : `${label} (${index + 1})`;
}

/** The rows of all parts one after another. */
function inTurn(...parts: readonly Iterable<PlannedRow>[]): Iterable<PlannedRow> {
  return {
    *[Symbol.iterator]() {
      for (const part of parts) yield* part;
    },
  };
}

function heightOf(rows: readonly PlannedRow[]): number {
  return rows.reduce((sum, row) => sum + row.heightPt, 0);
}
