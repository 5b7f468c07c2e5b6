import { PassThrough } from "node:stream";
import { buffer } from "node:stream/consumers";
import ExcelJS from "exceljs";
import { makeAppendixTable } from "../content/appendix.ts";
import type { PrepareSubject } from "../subject.ts";
import { fillAppendixSheet, SHEET_OPTIONS, setProperties } from "./appendix-sheet.ts";

/** exceljs's streaming writer with the same options in effect: styles, and texts kept once. */
export const prepare: PrepareSubject = (rows) => {
  const table = makeAppendixTable(rows);
  return async () => {
    const stream = new PassThrough();
    const written = buffer(stream);
    const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: true });
    const sheet = workbook.addWorksheet("Phụ lục", SHEET_OPTIONS);
    fillAppendixSheet(sheet, table, { setStyle: setProperties, onRow: (row) => row.commit() });
    sheet.commit();
    await workbook.commit();
    return written;
  };
};
