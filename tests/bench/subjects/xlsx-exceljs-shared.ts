import ExcelJS from "exceljs";
import { makeAppendixTable } from "../content/appendix.ts";
import type { PrepareSubject } from "../subject.ts";
import { fillAppendixSheet, SHEET_OPTIONS, shareStyle } from "./appendix-sheet.ts";

/** The same with the trick that spares exceljs most of its work on styles: cells that look alike share one style object. */
export const prepare: PrepareSubject = (rows) => {
  const table = makeAppendixTable(rows);
  return async () => {
    const workbook = new ExcelJS.Workbook();
    fillAppendixSheet(workbook.addWorksheet("Phụ lục", SHEET_OPTIONS), table, { setStyle: shareStyle, onRow: () => undefined });
    return new Uint8Array(await workbook.xlsx.writeBuffer());
  };
};
