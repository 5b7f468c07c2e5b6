import { BorderStyle, type FileChild, Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType } from "docx";
import { columnWidthsMm } from "#core/document/column-widths.ts";
import { type Inline, plain } from "#core/document/inline.ts";
import { printedPlain, printInlines } from "#core/document/printed-run.ts";
import type { CellParagraph, Table as DocumentTable } from "#core/document/table.ts";
import type { HeaderCell } from "#core/document/table-header.ts";
import { layoutTable, type TableLayout } from "#core/document/table-layout.ts";
import type { LaidCell, LaidRow } from "#core/document/table-rows.ts";
import type { TableRules } from "#core/standards/index.ts";
import { type BodyCell, BodyRow, cellProperties, paragraphProperties } from "./body-row.ts";
import type { DocxContext } from "./docx-context.ts";
import { alignmentOf, STYLE } from "./named-styles.ts";
import { inlineRuns, type StyleLook, textRun, wordRuns } from "./runs.ts";
import { halfPoints, twips, twipsOfPt } from "./units.ts";

interface TablePlace {
  readonly widthMm: number;
  /** The last row stays on the page of what follows. */
  readonly keepWithNext: boolean;
}

/** What the cells of one table share. */
interface TableFrame {
  readonly context: DocxContext;
  readonly widths: readonly number[];
  /** Written on the runs where the table is too wide for the usual size. */
  readonly size: { readonly size?: number };
  readonly keepWithNext: boolean;
}

/** A table with its unit note above and its notes below; header rows repeat on every page and no row is torn. */
export function tableBlock(table: DocumentTable, context: DocxContext, { widthMm, keepWithNext }: TablePlace): readonly FileChild[] {
  const layout = layoutTable(table);
  const rules = context.standard.table;
  const unit = table.unit ? [new Paragraph({ style: STYLE.unitNote, children: [textRun(`ĐVT: ${table.unit}`, ITALIC, ITALIC)] })] : [];
  const isDense = layout.columns.length >= rules.denseFromColumns;
  const sizePt = isDense ? rules.densePt.value : rules.textPt.value;
  const frame: TableFrame = {
    context,
    widths: wholeTwips(
      columnWidthsMm(layout, { roomMm: widthMm, sizePt, sidesMm: rules.cellSidesMm.value, appendixName: context.appendixName }),
    ),
    size: isDense ? { size: halfPoints(sizePt) } : {},
    keepWithNext,
  };
  const drawn = drawTable(layout, frame, rules);
  const notes = (table.notes ?? []).map((note) => tableNote(note, frame));
  return [...unit, drawn, ...notes];
}

const ITALIC: StyleLook = { bold: false, italic: true };

/** A note under the table; where the table ends a body, the signature stays with it. */
function tableNote(note: readonly Inline[], { context, keepWithNext }: TableFrame): Paragraph {
  const binding = keepWithNext ? { keepNext: true, keepLines: true } : {};
  return new Paragraph({ style: STYLE.tableNote, ...binding, children: inlineRuns(note, context, ITALIC) });
}

/** Whole twips whose sum is that of the widths: the edges are rounded, not the widths. */
function wholeTwips(widthsMm: readonly number[]): readonly number[] {
  const edges = widthsMm.map((_, index) => twips(widthsMm.slice(0, index + 1).reduce((sum, width) => sum + width, 0)));
  return edges.map((edge, index) => edge - (edges[index - 1] ?? 0));
}

function drawTable(layout: TableLayout, frame: TableFrame, rules: TableRules): Table {
  const line = { style: BorderStyle.SINGLE, size: 4, color: "000000" } as const;
  const sides = twips(rules.cellSidesMm.value);
  const topBottom = twipsOfPt(rules.cellTopBottomPt.value);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: frame.widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: frame.widths,
    margins: { top: topBottom, bottom: topBottom, left: sides, right: sides, marginUnitType: WidthType.DXA },
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    rows: [
      ...layout.header.map(
        (cells) => new TableRow({ tableHeader: true, cantSplit: true, children: cells.map((cell) => headerCell(cell, frame)) }),
      ),
      ...layout.body.map((row, index) => bodyRow(row, layout.body[index + 1], frame)),
    ],
  });
}

function headerCell({ content, column, colSpan, rowSpan }: HeaderCell, frame: TableFrame): TableCell {
  const bold: StyleLook = { bold: true, italic: false };
  return new TableCell({
    width: { size: spanned(frame.widths, column, colSpan), type: WidthType.DXA },
    ...(colSpan > 1 ? { columnSpan: colSpan } : {}),
    ...(rowSpan > 1 ? { rowSpan } : {}),
    verticalAlign: VerticalAlignTable.CENTER,
    children: [
      new Paragraph({
        style: STYLE.tableHead,
        keepNext: true,
        run: frame.size,
        children: inlineRuns(content, frame.context, { ...bold, ...frame.size }),
      }),
    ],
  });
}

function bodyRow(row: LaidRow, next: LaidRow | undefined, frame: TableFrame): TableRow {
  // A group's head must not stand alone at the foot of a page, nor a total at the head of one.
  const keepNext = row.kind === "group" || next?.kind === "total" || (frame.keepWithNext && next === undefined);
  return new BodyRow(row.cells.map((cell) => bodyCell(cell, row, keepNext, frame)));
}

function bodyCell(cell: LaidCell, { kind, bold, italic }: LaidRow, keepNext: boolean, frame: TableFrame): BodyCell {
  const paragraphs = paragraphsOf(cell);
  const properties = paragraphProperties({ style: STYLE.tableCell, align: alignmentOf(cell.align), keepNext });
  return {
    properties: cellProperties({
      width: spanned(frame.widths, cell.column, cell.colSpan),
      colSpan: cell.colSpan,
      verticalAlign: kind === "data" && paragraphs.length > 1 ? "top" : "center",
    }),
    paragraphs: paragraphs.map((paragraph) => {
      const bullet = paragraph.bullet ? [printedPlain(paragraph.bullet === 1 ? "- " : "+ ")] : [];
      const runs = [...bullet, ...printInlines(paragraph.content, frame.context.appendixName)].map((run) =>
        run.kind === "text" ? { ...run, bold: bold || run.bold, italic: italic || run.italic } : run,
      );
      return { properties, runs: wordRuns(runs, frame.context, { bold: false, italic: false, ...frame.size }) };
    }),
  };
}

/** What a cell prints; an empty one still needs its paragraph. */
function paragraphsOf(cell: LaidCell): readonly CellParagraph[] {
  if (cell.kind !== "text") return [{ content: plain(cell.shown) }];
  return cell.paragraphs.length > 0 ? cell.paragraphs : [{ content: [] }];
}

function spanned(widths: readonly number[], column: number, colSpan: number): number {
  return widths.slice(column, column + colSpan).reduce((sum, width) => sum + width, 0);
}
