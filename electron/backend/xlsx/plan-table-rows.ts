import type { Decimal } from "#core/decimal.ts";
import type { FactRef } from "#core/document/inline.ts";
import type { LaidCell, LaidNumberCell, LaidRow, LaidSumCell } from "#core/document/table-rows.ts";
import { present } from "#core/present.ts";
import { heightOfLines, linesInRow } from "./cell-room.ts";
import { cutAtLines, factsOf } from "./cell-text.ts";
import { createTextMeasure, type MeasureText } from "./measure-text.ts";
import { createSharedLooks, type ShareLook } from "./shared-looks.ts";
import type { SheetFrame } from "./sheet-frame.ts";
import { type CellContent, type CellLook, type CellRun, NOTHING, type PlannedCell, type PlannedRow } from "./sheet-plan.ts";
import { sumFormula } from "./sum-formula.ts";
import { columnLetter } from "./table-grid.ts";

/** Where the body of a table stands on its sheet. */
interface BodyPlace {
  /** The sheet row (from 1) of the first row of the body. */
  readonly firstRow: number;
  readonly sizePt: number;
}

/** The body of a table, measured: what is left is to walk through its rows. */
export interface PlannedBody {
  readonly rows: Iterable<PlannedRow>;
  /** The facts behind the figures of the table, in the order of its cells. */
  readonly facts: readonly FactRef[];
}

/** The body of no table. */
export const NO_ROWS: PlannedBody = { rows: [], facts: [] };

/** What measuring leaves behind. */
interface MeasuredBody {
  /** How many lines the highest cell of each row has. */
  readonly lines: readonly number[];
  readonly facts: readonly FactRef[];
  readonly ground: SumGround;
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
export function planTableRows(body: Iterable<LaidRow>, frame: SheetFrame, { firstRow, sizePt }: BodyPlace): PlannedBody {
  const measureText = createTextMeasure(frame, sizePt);
  // A sum stands above the rows it adds up, so all rows are measured before the first is planned. Of a measured row only the count of its
  // lines is kept: laid out and measured anew, 20,000 rows take a tenth of a second more, and 60 MB less.
  const { lines, facts, ground } = measureBody(body, measureText, firstRow, sizePt);
  const shareLook = createSharedLooks();
  function* rows(): Generator<PlannedRow> {
    let index = 0;
    for (const laid of body) {
      yield* planRow(laid, lines[index] as number, { measureText, ground, sizePt, shareLook });
      index += 1;
    }
  }
  return { rows: { [Symbol.iterator]: rows }, facts };
}

function measureBody(body: Iterable<LaidRow>, measureText: MeasureText, firstRow: number, sizePt: number): MeasuredBody {
  const lines: number[] = [];
  const facts: FactRef[] = [];
  const sheetRows: number[] = [];
  const subtotals = new Map<number, Set<number>>();
  let row = firstRow;
  for (const laid of body) {
    let highest = 1;
    for (const cell of laid.cells) {
      if (cell.kind === "text") highest = Math.max(highest, measureText(cell, laid).lines.length);
      if (cell.kind === "sum") subtotals.set(cell.column, (subtotals.get(cell.column) ?? new Set()).add(row));
      for (const fact of factsIn(cell)) facts.push(fact);
    }
    lines.push(highest);
    sheetRows.push(row);
    row += Math.ceil(highest / linesInRow(highest, sizePt));
  }
  return { lines, facts, ground: { sheetRows, subtotals } };
}

interface RowPlace {
  readonly measureText: MeasureText;
  readonly ground: SumGround;
  readonly sizePt: number;
  readonly shareLook: ShareLook;
}

function planRow(laid: LaidRow, lines: number, { measureText, ground, sizePt, shareLook }: RowPlace): readonly PlannedRow[] {
  const most = linesInRow(lines, sizePt);
  const parts = Math.ceil(lines / most);
  const texts = laid.cells.map((cell) => {
    if (cell.kind !== "text") return undefined;
    const text = measureText(cell, laid);
    return cutAtLines(text.runs, text.lines, most);
  });
  return Array.from({ length: parts }, (_, part) => ({
    heightPt: heightOfLines(Math.min(lines - part * most, most), sizePt),
    cells: laid.cells.map((cell, place) =>
      planCell(cell, laid, { part, parts, text: texts[place]?.[part] ?? [], ground, sizePt, shareLook }),
    ),
  }));
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
    ...present({ numberFormat: format }),
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
      // A whole number is shown as its decimal is written; parsing it would only cost time.
      return { kind: "number", value: cell.shown as Decimal };
    case "sum":
      return sumContent(cell, ground);
  }
}

function sumContent({ column, value, sumOf }: LaidSumCell, { sheetRows, subtotals }: SumGround): CellContent {
  const rows = sumOf.map((index) => sheetRows[index] as number);
  const formula = sumFormula(columnLetter(column), rows, subtotals.get(column) ?? new Set());
  return formula === undefined ? { kind: "number", value } : { kind: "formula", formula, value };
}

function factsIn(cell: LaidCell): readonly FactRef[] {
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
