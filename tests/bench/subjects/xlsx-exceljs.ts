import ExcelJS from "exceljs";
import { makeAppendixTable } from "../content/appendix.ts";
import type { PrepareSubject } from "../subject.ts";
import { fillAppendixSheet, SHEET_OPTIONS, setProperties } from "./appendix-sheet.ts";

/** exceljs as its guide shows it: the whole workbook in memory, fonts, borders and formats put on each cell. */
export const prepare: PrepareSubject = (rows) => {
  const table = makeAppendixTable(rows);
  return async () => {
    const workbook = new ExcelJS.Workbook();
    fillAppendixSheet(workbook.addWorksheet("Phụ lục", SHEET_OPTIONS), table, { setStyle: setProperties, onRow: () => undefined });
    return new Uint8Array(await workbook.xlsx.writeBuffer());
  };
};
