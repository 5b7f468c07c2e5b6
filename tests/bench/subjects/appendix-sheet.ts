import type ExcelJS from "exceljs";
import { APPENDIX_COLUMNS, APPENDIX_WIDTHS, type AppendixGroup, type AppendixTable, MONEY_COLUMNS } from "../content/appendix.ts";

const FONT = { name: "Times New Roman", size: 11 } as const;
const BOLD = { ...FONT, bold: true } as const;
const THIN = { style: "thin" } as const;
const BOX = { left: THIN, right: THIN, top: THIN, bottom: THIN } as const;
const CENTRED = { horizontal: "center", vertical: "middle", wrapText: true } as const;
const LEFT = { horizontal: "left", vertical: "middle", wrapText: true } as const;
const RIGHT = { horizontal: "right", vertical: "middle" } as const;

type Style = Partial<ExcelJS.Style>;

const HEAD: Style = { font: BOLD, alignment: CENTRED };
const HEADER: Style = { font: BOLD, alignment: CENTRED, border: BOX };
const GROUP: Style = { font: BOLD, alignment: LEFT, border: BOX };
const SUM: Style = { font: BOLD, alignment: RIGHT, border: BOX, numFmt: "#,##0" };
const INDEX: Style = { font: FONT, alignment: CENTRED, border: BOX, numFmt: "0" };
const WORDS: Style = { font: FONT, alignment: LEFT, border: BOX };
const MONEY: Style = { font: FONT, alignment: RIGHT, border: BOX, numFmt: "#,##0" };
const PERCENTAGE: Style = { font: FONT, alignment: RIGHT, border: BOX, numFmt: "#,##0.0" };
const DATA = [INDEX, WORDS, WORDS, WORDS, WORDS, WORDS, MONEY, MONEY, MONEY, MONEY, PERCENTAGE, WORDS] as const;

/** Puts a style on a cell. */
export type SetStyle = (cell: ExcelJS.Cell, style: Style) => void;

/** As the guide of exceljs shows it: property by property, for each cell. */
export const setProperties: SetStyle = (cell, { font, alignment, border, numFmt }) => {
  if (font !== undefined) cell.font = font;
  if (alignment !== undefined) cell.alignment = alignment;
  if (border !== undefined) cell.border = border;
  if (numFmt !== undefined) cell.numFmt = numFmt;
};

/** As those do it who have read its code: one object for all cells of a look, which exceljs finds again without writing it out. */
export const shareStyle: SetStyle = (cell, style) => {
  cell.style = style;
};

const COLUMN_LETTERS = "ABCDEFGHIJKL";

/** Page set-up and repeated header, the same in memory and streaming. */
export const SHEET_OPTIONS = {
  pageSetup: {
    paperSize: 9 as ExcelJS.PaperSize,
    orientation: "landscape",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: "5:6",
  },
  views: [{ state: "frozen", ySplit: 6, showGridLines: false }],
} satisfies Partial<ExcelJS.AddWorksheetOptions>;

/** How a sheet is filled: how styles are put on cells, and what is done with a row once nothing more is written to it or merged with it. */
export interface SheetFilling {
  readonly setStyle: SetStyle;
  readonly onRow: (row: ExcelJS.Row) => void;
}

/** Writes head, two-level header, groups and total into a sheet, with live sums. */
export function fillAppendixSheet(sheet: ExcelJS.Worksheet, table: AppendixTable, filling: SheetFilling): void {
  sheet.columns = APPENDIX_WIDTHS.map((width) => ({ width }));
  writeHead(sheet, table.title, filling);
  writeHeader(sheet, filling);
  const sumRows = table.groups.map((group, index) => writeGroup(sheet, group, index, filling));
  writeTotal(sheet, table, sumRows, filling);
}

function writeHead(sheet: ExcelJS.Worksheet, title: string, filling: SheetFilling): void {
  for (const text of ["Phụ lục", title, "(Kèm theo Kế hoạch số 96/KH-UBND của Ủy ban nhân dân tỉnh)", "ĐVT: triệu đồng"]) {
    const row = sheet.addRow([text]);
    filling.setStyle(row.getCell(1), HEAD);
    sheet.mergeCells(row.number, 1, row.number, APPENDIX_WIDTHS.length);
    filling.onRow(row);
  }
}

function writeHeader(sheet: ExcelJS.Worksheet, filling: SheetFilling): void {
  const upper = APPENDIX_COLUMNS.flatMap((column) =>
    typeof column === "string" ? [column] : [column.over, ...column.columns.slice(1).map(() => "")],
  );
  const lower = APPENDIX_COLUMNS.flatMap((column) => (typeof column === "string" ? [""] : column.columns));
  const rows = [sheet.addRow(upper), sheet.addRow(lower)] as const;
  for (const row of rows)
    APPENDIX_WIDTHS.forEach((_, index) => {
      filling.setStyle(row.getCell(index + 1), HEADER);
    });
  const top = rows[0].number;
  APPENDIX_COLUMNS.reduce((start, column) => {
    const span = typeof column === "string" ? 1 : column.columns.length;
    sheet.mergeCells(top, start, typeof column === "string" ? top + 1 : top, start + span - 1);
    return start + span;
  }, 1);
  rows.forEach(filling.onRow);
}

/** Gives the row of the group's sums. */
function writeGroup(sheet: ExcelJS.Worksheet, { title, rows }: AppendixGroup, group: number, filling: SheetFilling): number {
  const head = sheet.addRow([groupLabel(group), title]);
  const number = head.number;
  MONEY_COLUMNS.forEach((column, place) => {
    const letter = COLUMN_LETTERS[column];
    const result = rows.reduce((sum, row) => sum + Number(row.money[place]?.value), 0);
    head.getCell(column + 1).value = { formula: `SUM(${letter}${number + 1}:${letter}${number + rows.length})`, result };
  });
  styleSumRow(head, filling);
  sheet.mergeCells(number, 2, number, 6);
  filling.onRow(head);
  rows.forEach(({ words, money, percentage, remark }, index) => {
    const values = [index + 1, ...words, ...money.map(({ value }) => Number(value)), Number(percentage.value), remark];
    const row = sheet.addRow(values);
    DATA.forEach((style, column) => {
      filling.setStyle(row.getCell(column + 1), style);
    });
    filling.onRow(row);
  });
  return number;
}

function writeTotal(sheet: ExcelJS.Worksheet, { groups }: AppendixTable, sumRows: readonly number[], filling: SheetFilling): void {
  const row = sheet.addRow(["Tổng cộng"]);
  MONEY_COLUMNS.forEach((column, place) => {
    const result = groups.flatMap((group) => group.rows).reduce((sum, { money }) => sum + Number(money[place]?.value), 0);
    row.getCell(column + 1).value = { formula: `SUM(${sumRows.map((sumRow) => `${COLUMN_LETTERS[column]}${sumRow}`).join(",")})`, result };
  });
  styleSumRow(row, filling);
  sheet.mergeCells(row.number, 1, row.number, 6);
  filling.onRow(row);
}

function styleSumRow(row: ExcelJS.Row, { setStyle }: SheetFilling): void {
  APPENDIX_WIDTHS.forEach((_, index) => {
    setStyle(row.getCell(index + 1), MONEY_COLUMNS.some((column) => column === index) ? SUM : GROUP);
  });
}

/** A … Z, AA, AB … */
function groupLabel(group: number): string {
  const letter = String.fromCharCode(65 + (group % 26));
  return group < 26 ? letter : `A${letter}`;
}
