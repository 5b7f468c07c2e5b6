import type ExcelJS from "exceljs";

/**
 * Fills the first row of a sheet with one cell of each style, by which exceljs numbers and writes the styles of the workbook, and a text, by
 * which it announces a part of texts. `withSheetData` puts the real rows in the place of it.
 */
export function addSampleRow(sheet: ExcelJS.Worksheet, styles: readonly Partial<ExcelJS.Style>[]): void {
  const row = sheet.getRow(1);
  for (const [index, style] of styles.entries()) {
    const cell = row.getCell(index + 1);
    cell.value = index === 0 ? "Aa" : 1;
    cell.style = style;
  }
}

/**
 * The part of a sheet in pieces, with `data` in the place of its sample row. Throws where exceljs did not number the styles from 1 as it
 * met them, because cells would get the look of others.
 */
export function withSheetData(xml: string, data: readonly Uint8Array[]): readonly Uint8Array[] {
  const [sample] = /<sheetData>.*<\/sheetData>/s.exec(xml) ?? [];
  if (sample === undefined) throw new Error("A sheet without a sample row");
  // Matches <c r="B1" s="2"> with the number of the style.
  const numbers = [...sample.matchAll(/<c r="[A-Z]+1" s="(\d+)"/g)].map(([, number]) => Number(number));
  if (numbers.length === 0 || numbers.some((number, index) => number !== index + 1)) throw new Error(`Styles are numbered ${numbers}`);
  const [head = "", tail = ""] = xml.split(sample);
  return [Buffer.from(head), ...data, Buffer.from(tail)];
}
