import type { PartPlace } from "#contract/preview.ts";
import type { PrintedPart } from "../../docx/docx-context.ts";
import type { TablePart } from "./page-parts.ts";
import { type LaidPage, PT_PER_PX } from "./paint-page.ts";
import type { DocumentSection } from "./read-sections.ts";
import { rounded } from "./set-lines.ts";

type LaidBlock = LaidPage["body"][number];
type LaidTable = Extract<LaidBlock, { readonly type: "table" }>;
type Box = Omit<PartPlace, "path">;

/** Where the parts of the document stand on a page of a section. Heads, feet and notes have no place. */
export function findPlaces(page: LaidPage, section: DocumentSection): readonly PartPlace[] {
  return page.body.flatMap((block) => {
    const part = section.printed[block.index];
    return part === undefined ? [] : placesOf(block, part, section);
  });
}

function placesOf(block: LaidBlock, part: PrintedPart, { parts, page }: DocumentSection): readonly PartPlace[] {
  if (block.type === "paragraph") return block.lines.length === 0 ? [] : [{ path: part.path, ...boxRound(block.lines) }];
  const table = parts[block.index];
  if (table?.kind !== "table") return [];
  const left = page.leftPt + table.indentPt;
  return part.cells === undefined ? placesOfTable(block, part.path, table, left) : placesOfCells(block, part, table, left);
}

/** A table, and each of its rows; rows of its head belong to the whole. */
function placesOfTable({ rows }: LaidTable, path: string, table: TablePart, left: number): readonly PartPlace[] {
  const boxes = boxesOfRows(rows, left, table);
  const headRows = table.rows.filter(({ isHead }) => isHead).length;
  return [
    { path, ...boxRoundAll(boxes.map(({ box }) => box)) },
    ...boxes.flatMap(({ index, box }) => (index < headRows ? [] : [{ path: `${path}.rows[${index - headRows}]`, ...box }])),
  ];
}

/** A table that places parts side by side. */
function placesOfCells({ rows }: LaidTable, { path, cells }: PrintedPart, table: TablePart, left: number): readonly PartPlace[] {
  const boxes = boxesOfRows(rows, left, table).map(({ box }) => box);
  const lastRow = boxes.at(-1);
  if (lastRow === undefined) return [];
  const firstEnd = table.columnEdgesPt[1] ?? 0;
  const lastStart = table.columnEdgesPt.at(-2) ?? 0;
  const first = { ...lastRow, width: rounded(firstEnd) };
  const last = { ...lastRow, x: rounded(left + lastStart), width: rounded((table.columnEdgesPt.at(-1) ?? 0) - lastStart) };
  const isCell = [...(cells?.first ?? []), ...(cells?.last ?? [])].includes(path);
  return [
    ...(isCell ? [] : [{ path, ...boxRoundAll(boxes) }]),
    ...(cells?.first ?? []).map((one) => ({ path: one, ...first })),
    ...(cells?.last ?? []).map((one) => ({ path: one, ...last })),
  ];
}

function boxesOfRows(rows: LaidTable["rows"], left: number, table: TablePart): readonly { readonly index: number; readonly box: Box }[] {
  const across = { x: rounded(left), width: rounded(table.columnEdgesPt.at(-1) ?? 0) };
  return rows.map(({ index, y, height }) => ({
    index,
    box: { ...across, y: rounded(y * PT_PER_PX), height: rounded(height * PT_PER_PX) },
  }));
}

function boxRound(lines: readonly { readonly x: number; readonly y: number; readonly width: number; readonly height: number }[]): Box {
  return boxRoundAll(
    lines.map(({ x, y, width, height }) => ({ x: x * PT_PER_PX, y: y * PT_PER_PX, width: width * PT_PER_PX, height: height * PT_PER_PX })),
  );
}

function boxRoundAll(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x: rounded(x), y: rounded(y), width: rounded(right - x), height: rounded(bottom - y) };
}
