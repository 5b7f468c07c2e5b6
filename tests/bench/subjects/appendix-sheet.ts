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

/** One object for each look, shared by all its cells: exceljs looks a style up much faster by object than by content. */
const HEAD: Style = { font: BOLD, alignment: CENTRED };
const HEADER: Style = { font: BOLD, alignment: CENTRED, border: BOX };
const GROUP: Style = { font: BOLD, alignment: LEFT, border: BOX };
const SUM: Style = { font: BOLD, alignment: RIGHT, border: BOX, numFmt: "#,##0" };
const INDEX: Style = { font: FONT, alignment: CENTRED, border: BOX, numFmt: "0" };
const WORDS: Style = { font: FONT, alignment: LEFT, border: BOX };
const MONEY: Style = { font: FONT, alignment: RIGHT, border: BOX, numFmt: "#,##0" };
const PERCENTAGE: Style = { font: FONT, alignment: RIGHT, border: BOX, numFmt: "#,##0.0" };
const DATA = [INDEX, WORDS, WORDS, WORDS, WORDS, WORDS, MONEY, MONEY, MONEY, MONEY, PERCENTAGE, WORDS] as const;

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

/**
 * Writes head, two-level header, groups and total into a sheet, with live sums. `onRow` is called with a row once nothing more is written to it
 * or merged with it.
 */
export function fillAppendixSheet(sheet: ExcelJS.Worksheet, table: AppendixTable, onRow: (row: ExcelJS.Row) => void): void {
  sheet.columns = APPENDIX_WIDTHS.map((width) => ({ width }));
  writeHead(sheet, table.title, onRow);
  writeHeader(sheet, onRow);
  const sumRows = table.groups.map((group, index) => writeGroup(sheet, group, index, onRow));
  writeTotal(sheet, table, sumRows, onRow);
}

function writeHead(sheet: ExcelJS.Worksheet, title: string, onRow: (row: ExcelJS.Row) => void): void {
  for (const text of ["Phụ lục", title, "(Kèm theo Kế hoạch số 96/KH-UBND của Ủy ban nhân dân tỉnh)", "ĐVT: triệu đồng"]) {
    const row = sheet.addRow([text]);
    row.getCell(1).style = HEAD;
    sheet.mergeCells(row.number, 1, row.number, APPENDIX_WIDTHS.length);
    onRow(row);
  }
}

function writeHeader(sheet: ExcelJS.Worksheet, onRow: (row: ExcelJS.Row) => void): void {
  const upper = APPENDIX_COLUMNS.flatMap((column) =>
    typeof column === "string" ? [column] : [column.over, ...column.columns.slice(1).map(() => "")],
  );
  const lower = APPENDIX_COLUMNS.flatMap((column) => (typeof column === "string" ? [""] : column.columns));
  const rows = [sheet.addRow(upper), sheet.addRow(lower)] as const;
  for (const row of rows)
    APPENDIX_WIDTHS.forEach((_, index) => {
      row.getCell(index + 1).style = HEADER;
    });
  const top = rows[0].number;
  APPENDIX_COLUMNS.reduce((start, column) => {
    const span = typeof column === "string" ? 1 : column.columns.length;
    sheet.mergeCells(top, start, typeof column === "string" ? top + 1 : top, start + span - 1);
    return start + span;
  }, 1);
  rows.forEach(onRow);
}

/** Gives the row of the group's sums. */
function writeGroup(sheet: ExcelJS.Worksheet, { title, rows }: AppendixGroup, group: number, onRow: (row: ExcelJS.Row) => void): number {
  const head = sheet.addRow([groupLabel(group), title]);
  const number = head.number;
  MONEY_COLUMNS.forEach((column, place) => {
    const letter = COLUMN_LETTERS[column];
    const result = rows.reduce((sum, row) => sum + Number(row.money[place]?.value), 0);
    head.getCell(column + 1).value = { formula: `SUM(${letter}${number + 1}:${letter}${number + rows.length})`, result };
  });
  styleSumRow(head);
  sheet.mergeCells(number, 2, number, 6);
  onRow(head);
  rows.forEach(({ words, money, percentage, remark }, index) => {
    const values = [index + 1, ...words, ...money.map(({ value }) => Number(value)), Number(percentage.value), remark];
    const row = sheet.addRow(values);
    DATA.forEach((style, column) => {
      row.getCell(column + 1).style = style;
    });
    onRow(row);
  });
  return number;
}

function writeTotal(
  sheet: ExcelJS.Worksheet,
  { groups }: AppendixTable,
  sumRows: readonly number[],
  onRow: (row: ExcelJS.Row) => void,
): void {
  const row = sheet.addRow(["Tổng cộng"]);
  MONEY_COLUMNS.forEach((column, place) => {
    const result = groups.flatMap((group) => group.rows).reduce((sum, { money }) => sum + Number(money[place]?.value), 0);
    row.getCell(column + 1).value = { formula: `SUM(${sumRows.map((sumRow) => `${COLUMN_LETTERS[column]}${sumRow}`).join(",")})`, result };
  });
  styleSumRow(row);
  sheet.mergeCells(row.number, 1, row.number, 6);
  onRow(row);
}

function styleSumRow(row: ExcelJS.Row): void {
  APPENDIX_WIDTHS.forEach((_, index) => {
    row.getCell(index + 1).style = MONEY_COLUMNS.some((column) => column === index) ? SUM : GROUP;
  });
}

/** A … Z, AA, AB … */
function groupLabel(group: number): string {
  const letter = String.fromCharCode(65 + (group % 26));
  return group < 26 ? letter : `A${letter}`;
}
