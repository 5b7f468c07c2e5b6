import { PassThrough } from "node:stream";
import { buffer } from "node:stream/consumers";
import ExcelJS from "exceljs";
import { fixCoreProperties, rewritePackage } from "#backend/ooxml/rewrite-package.ts";
import type { PageRules } from "#core/standards/index.ts";
import { cellNames } from "./cell-names.ts";
import { mendWorkbookPart } from "./mend-workbook-part.ts";
import type { SheetPlan } from "./sheet-plan.ts";
import { writeSheet } from "./write-sheet.ts";

/** What a workbook says of itself. */
export interface WorkbookProperties {
  readonly title: string;
  readonly creator: string;
  /** A full time in UTC for created and changed: `2023-03-31T00:00:00Z`. */
  readonly isoDate: string;
}

/**
 * Writes planned sheets as a workbook, sheet by sheet through the streaming writer, and mends what it gets wrong. The same plan gives the
 * same bytes.
 */
export async function writeWorkbook(sheets: readonly SheetPlan[], page: PageRules, properties: WorkbookProperties): Promise<Uint8Array> {
  const stream = new PassThrough();
  const written = buffer(stream);
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: true });
  workbook.title = properties.title;
  workbook.creator = properties.creator;
  workbook.lastModifiedBy = properties.creator;
  const names = cellNames(sheets.flatMap((sheet) => sheet.facts));
  for (const sheet of sheets) writeSheet(workbook, sheet, page, names);
  await workbook.commit();
  return rewritePackage(await written, (path, xml) =>
    path === "docProps/core.xml" ? fixCoreProperties(xml, properties.isoDate) : mendWorkbookPart(path, xml),
  );
}
