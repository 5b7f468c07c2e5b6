import { decimal } from "#core/decimal.ts";
import type { LaidCell, LaidNumberCell, LaidRow, LaidSumCell } from "#core/document/table-rows.ts";
import { heightOfLines, linesInCell, linesInRow } from "./cell-room.ts";
import { cutAtLines, emphasised, factsOf, runsOfParagraphs } from "./cell-text.ts";
import { createSharedLooks, type ShareLook } from "./shared-looks.ts";
import { type SheetFrame, totalOf } from "./sheet-frame.ts";
import { type CellContent, type CellLook, type CellRun, NOTHING, type PlannedCell, type PlannedRow } from "./sheet-plan.ts";
import { sumFormula } from "./sum-formula.ts";
import { columnLetter } from "./table-grid.ts";

/** Where the body of a table stands on its sheet. */
interface BodyPlace {
  /** The sheet row (from 1) of the first row of the body. */
  readonly firstRow: number;
  readonly sizePt: number;
}

/** A row with its words measured: the text of every text cell, cut into as many stretches as the row takes sheet rows. */
interface MeasuredRow {
  readonly laid: LaidRow;
  /** By the place of the cell in its row. */
  readonly texts: readonly (readonly (readonly CellRun[])[] | undefined)[];
  readonly heights: readonly number[];
}

/** Where sums find what they add up. */
interface SumGround {
  /** The sheet row of each row of the body. */
  readonly sheetRows: readonly number[];
  /** The sheet rows that print a sum, by column. */
  readonly subtotals: ReadonlyMap<number, ReadonlySet<number>>;
}

/**
 * The body of a table as sheet rows. Sums are live formulas over the data rows, never over other sums. A row whose text is higher than
 * Excel allows goes on in further sheet rows without a line between them.
 */
export function planTableRows(body: readonly LaidRow[], frame: SheetFrame, { firstRow, sizePt }: BodyPlace): Iterable<PlannedRow> {
  // Measured at once, because notes are numbered as their cells are; planned row by row, because a planned row is ten times as large.
  const measured = body.map((laid) => measureRow(laid, frame, sizePt));
  const ground = sumGround(measured, firstRow);
  const shareLook = createSharedLooks();
  return {
    *[Symbol.iterator]() {
      for (const { laid, texts, heights } of measured) {
        for (const [part, heightPt] of heights.entries()) {
          const cells = laid.cells.map((cell, place) => {
            const text = texts[place]?.[part] ?? [];
            return planCell(cell, laid, { part, parts: heights.length, text, ground, sizePt, shareLook });
          });
          yield { heightPt, cells };
        }
      }
    },
  };
}

/** The facts behind the figures of a table, in the order of its cells. */
export function factsOfRows(body: readonly LaidRow[]): readonly string[] {
  const facts: string[] = [];
  for (const { cells } of body) for (const cell of cells) facts.push(...factsIn(cell));
  return facts;
}

function measureRow(laid: LaidRow, frame: SheetFrame, sizePt: number): MeasuredRow {
  const broken = laid.cells.map((cell) => {
    if (cell.kind !== "text") return undefined;
    const runs = emphasised(runsOfParagraphs(cell.paragraphs, frame.notes), laid);
    const pixels = totalOf(frame.columnPixels.slice(cell.column, cell.column + cell.colSpan));
    return { runs, lines: linesInCell(runs, sizePt, pixels) };
  });
  const count = Math.max(1, ...broken.map((text) => text?.lines.length ?? 0));
  const most = linesInRow(count, sizePt);
  const heights = Array.from({ length: Math.ceil(count / most) }, (_, part) => heightOfLines(Math.min(count - part * most, most), sizePt));
  return { laid, texts: broken.map((text) => text && cutAtLines(text.runs, text.lines, most)), heights };
}

function sumGround(measured: readonly MeasuredRow[], firstRow: number): SumGround {
  const sheetRows: number[] = [];
  const subtotals = new Map<number, Set<number>>();
  measured.reduce((row, { laid, heights }) => {
    sheetRows.push(row);
    for (const { kind, column } of laid.cells) {
      if (kind === "sum") subtotals.set(column, (subtotals.get(column) ?? new Set()).add(row));
    }
    return row + heights.length;
  }, firstRow);
  return { sheetRows, subtotals };
}

interface CellPart {
  readonly part: number;
  readonly parts: number;
  readonly text: readonly CellRun[];
  readonly ground: SumGround;
  readonly sizePt: number;
  readonly shareLook: ShareLook;
}

function planCell(cell: LaidCell, { bold, italic }: LaidRow, { part, parts, text, ground, sizePt, shareLook }: CellPart): PlannedCell {
  const content = part === 0 || cell.kind === "text" ? contentOf(cell, text, ground) : NOTHING;
  const format = numberFormatOf(cell);
  const look = shareLook(cell.column, {
    sizePt,
    bold,
    italic,
    align: cell.align,
    vertical: parts > 1 ? "top" : "middle",
    border: borderOf(part, parts),
    ...(format === undefined ? {} : { numberFormat: format }),
  });
  return { column: cell.column, colSpan: cell.colSpan, rowSpan: 1, content, look, facts: part === 0 ? factsIn(cell) : [] };
}

function borderOf(part: number, parts: number): CellLook["border"] {
  if (parts === 1) return "box";
  if (part === 0) return "openBelow";
  return part === parts - 1 ? "openAbove" : "openBoth";
}

function contentOf(cell: LaidCell, text: readonly CellRun[], ground: SumGround): CellContent {
  switch (cell.kind) {
    case "text":
      return { kind: "text", runs: text };
    case "number":
      return { kind: "number", value: cell.value };
    case "index":
      return { kind: "number", value: decimal(cell.number) };
    case "sum":
      return sumContent(cell, ground);
  }
}

function sumContent({ column, value, sumOf }: LaidSumCell, { sheetRows, subtotals }: SumGround): CellContent {
  const rows = sumOf.map((index) => sheetRows[index] as number);
  const formula = sumFormula(columnLetter(column), rows, subtotals.get(column) ?? new Set());
  return formula === undefined ? { kind: "number", value } : { kind: "formula", formula, value };
}

function factsIn(cell: LaidCell): readonly string[] {
  if (cell.kind === "number") return cell.facts;
  return cell.kind === "text" ? factsOf(cell.paragraphs) : [];
}

/** Excel parts thousands as the user's Windows does; `[$-42A]` (Vietnamese) makes LibreOffice print `1.234,5` too. */
function numberFormatOf(cell: LaidCell): string | undefined {
  if (cell.kind === "text") return undefined;
  if (cell.kind === "index") return "0";
  return vietnameseFormat(cell);
}

function vietnameseFormat({ decimals }: LaidNumberCell | LaidSumCell): string {
  return `[$-42A]#,##0${decimals > 0 ? `.${"0".repeat(decimals)}` : ""}`;
}
