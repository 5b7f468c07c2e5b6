import ExcelJS from "exceljs";
import { makeAppendixTable } from "../content/appendix.ts";
import type { PrepareSubject } from "../subject.ts";
import { fillAppendixSheet, SHEET_OPTIONS } from "./appendix-sheet.ts";

/** exceljs as most people use it: the whole workbook in memory, then written. */
export const prepare: PrepareSubject = (rows) => {
  const table = makeAppendixTable(rows);
  return async () => {
    const workbook = new ExcelJS.Workbook();
    fillAppendixSheet(workbook.addWorksheet("Phụ lục", SHEET_OPTIONS), table, () => undefined);
    return new Uint8Array(await workbook.xlsx.writeBuffer());
  };
};
