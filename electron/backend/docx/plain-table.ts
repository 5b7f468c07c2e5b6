import { BorderStyle, type FileChild, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from "docx";
import { twips } from "./units.ts";

const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const NO_EDGES = { top: NONE, bottom: NONE, left: NONE, right: NONE } as const;
const NO_PADDING = { top: 0, bottom: 0, left: 0, right: 0, marginUnitType: WidthType.DXA } as const;

/** The content of one cell of a table that only places things. A cell without content gets the paragraph Word demands. */
export type PlacedCell = readonly (Paragraph | Table)[];

/** A table without lines or padding that puts parts side by side; widths in millimetres, rows never split. */
export function plainTable(columnsMm: readonly number[], rows: readonly (readonly PlacedCell[])[]): FileChild {
  const widths = columnsMm.map(twips);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    margins: NO_PADDING,
    borders: { ...NO_EDGES, insideHorizontal: NONE, insideVertical: NONE },
    rows: rows.map(
      (cells) => new TableRow({ cantSplit: true, children: cells.map((cell, index) => placedCell(cell, widths[index] ?? 0)) }),
    ),
  });
}

function placedCell(children: PlacedCell, width: number): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: NO_PADDING,
    borders: NO_EDGES,
    children: children.length > 0 ? children : [new Paragraph({})],
  });
}
