import type { PageMark } from "#contract/preview.ts";
import type { EdgeLook } from "./page-looks.ts";
import type { CellPart, PagePart, TablePart } from "./page-parts.ts";
import { moved, rounded } from "./set-lines.ts";

/** Where parts stand one below the other; lengths in points. */
export interface StackRoom {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The number of the page, for heads and feet that print it. */
  readonly pageNumber: string;
}

export interface PaintedStack {
  readonly marks: readonly PageMark[];
  readonly height: number;
}

/** Where a row stands; lengths in points. */
export interface RowRoom {
  /** Where the table begins. */
  readonly x: number;
  readonly top: number;
  /** The height of a row on this page; nothing where it is not on it. */
  readonly heightOf: (rowIndex: number) => number | undefined;
  readonly pageNumber: string;
  /** Paints what is in a cell. */
  readonly paintContent: (parts: readonly PagePart[], room: StackRoom) => PaintedStack;
}

/** One row of a table: the edges of its cells and what is in them. A merged cell is painted with its first row. */
export function paintRow(table: TablePart, rowIndex: number, room: RowRoom): readonly PageMark[] {
  const cells = table.rows[rowIndex]?.cells ?? [];
  return cells.flatMap((cell) => (cell.isContinued ? [] : paintCell(table, cell, rowIndex, room)));
}

function paintCell(table: TablePart, cell: CellPart, rowIndex: number, room: RowRoom): readonly PageMark[] {
  const left = room.x + (table.columnEdgesPt[cell.column] ?? 0);
  const right = room.x + (table.columnEdgesPt[cell.column + cell.columnCount] ?? 0);
  const height = heightWithMerged(table, cell, rowIndex, room);
  const { padding, edges } = cell;
  const content = room.paintContent(cell.content, {
    x: left + padding.left,
    y: 0,
    width: right - left - padding.left - padding.right,
    pageNumber: room.pageNumber,
  });
  const stroke = edges.top?.strokePt ?? 0;
  const free = Math.max(0, height - stroke - padding.top - padding.bottom - content.height);
  const share = cell.verticalAlign === "center" ? 0.5 : cell.verticalAlign === "bottom" ? 1 : 0;
  const down = room.top + stroke + padding.top + free * share;
  return [
    ...edgesOf(edges, { left, right, top: room.top, bottom: room.top + height }),
    ...content.marks.map((mark) => moved(mark, 0, down)),
  ];
}

/** A cell goes on as long as the cells below it in its column say so. */
function heightWithMerged(table: TablePart, cell: CellPart, rowIndex: number, { heightOf }: RowRoom): number {
  let height = heightOf(rowIndex) ?? 0;
  for (let index = rowIndex + 1; index < table.rows.length; index += 1) {
    const below = table.rows[index]?.cells.find(({ column }) => column === cell.column);
    if (!below?.isContinued) return height;
    height += heightOf(index) ?? 0;
  }
  return height;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Neighbours share their edges: each cell draws its left and upper ones, and those at the right and lower border of the table or the page. */
function edgesOf(edges: CellPart["edges"], { left, right, top, bottom }: Box): readonly PageMark[] {
  return [
    ...edge(edges.top, left, top, right, top),
    ...edge(edges.bottom, left, bottom, right, bottom),
    ...edge(edges.left, left, top, left, bottom),
    ...edge(edges.right, right, top, right, bottom),
  ];
}

function edge(look: EdgeLook | undefined, x1: number, y1: number, x2: number, y2: number): readonly PageMark[] {
  if (look === undefined) return [];
  const { strokePt, colour } = look;
  const place = { x1: rounded(x1), y1: rounded(y1), x2: rounded(x2), y2: rounded(y2) };
  return [{ kind: "line", ...place, strokePt, ...(colour === "000000" ? {} : { colour }) }];
}
