import ExcelJS from "exceljs";

/** Opens written bytes with the reader of exceljs. */
export async function readWorkbook(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
  return workbook;
}

/** The only sheet of a workbook. */
export async function readSheet(bytes: Uint8Array): Promise<ExcelJS.Worksheet> {
  const { worksheets } = await readWorkbook(bytes);
  const [sheet] = worksheets;
  if (sheet === undefined || worksheets.length > 1) throw new Error(`Expected one sheet, found ${worksheets.length}`);
  return sheet;
}

/** What each row shows, cells that continue a merged one left out: text, figures, `SUM(…)=result`. */
export function shownRows(sheet: ExcelJS.Worksheet): readonly string[] {
  return Array.from({ length: sheet.rowCount }, (_, index) => {
    const row = sheet.getRow(index + 1);
    const cells = Array.from({ length: sheet.columnCount }, (__, column) => row.getCell(column + 1));
    return cells.flatMap((cell) => (cell.isMerged && cell.master !== cell ? [] : [shown(cell)])).join(" | ");
  });
}

function shown(cell: ExcelJS.Cell): string {
  return cell.formula ? `${cell.formula}=${cell.result}` : cell.text;
}
