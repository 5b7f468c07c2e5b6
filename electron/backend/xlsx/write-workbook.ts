import { PassThrough } from "node:stream";
import { buffer } from "node:stream/consumers";
import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { packPieces } from "#backend/ooxml/pack-pieces.ts";
import { fixCoreProperties } from "#backend/ooxml/rewrite-package.ts";
import type { PageRules } from "#core/standards/index.ts";
import { cellNames } from "./cell-names.ts";
import { createCellStyles } from "./cell-style.ts";
import { mendWorkbookPart } from "./mend-workbook-part.ts";
import { addSampleRow, withSheetData } from "./sample-row.ts";
import { createSharedStrings, type SharedStrings } from "./shared-strings.ts";
import { createSheetData, type SheetData } from "./sheet-data.ts";
import type { SheetPlan } from "./sheet-plan.ts";
import { writeSheet } from "./write-sheet.ts";

/** What a workbook says of itself. */
export interface WorkbookProperties {
  readonly title: string;
  readonly creator: string;
  /** A full time in UTC for created and changed: `2023-03-31T00:00:00Z`. */
  readonly isoDate: string;
}

/** What is written beside exceljs. */
interface OwnParts {
  /** By the path of the sheet's part. */
  readonly data: ReadonlyMap<string, SheetData>;
  readonly strings: SharedStrings;
  readonly isoDate: string;
}

/**
 * Writes planned sheets as a workbook: rows and texts by ourselves, everything else through the streaming writer of exceljs, with what it
 * gets wrong mended. The same plan gives the same bytes.
 */
export async function writeWorkbook(sheets: readonly SheetPlan[], page: PageRules, properties: WorkbookProperties): Promise<Uint8Array> {
  const stream = new PassThrough();
  const written = buffer(stream);
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: true });
  workbook.title = properties.title;
  workbook.creator = properties.creator;
  workbook.lastModifiedBy = properties.creator;
  const names = cellNames(sheets.flatMap((sheet) => sheet.facts));
  const styles = createCellStyles();
  const strings = createSharedStrings();
  const opened = sheets.map((plan) => {
    const data = createSheetData(styles, strings);
    return { sheet: writeSheet(workbook, plan, data, page, names), data };
  });
  for (const { sheet } of opened) {
    addSampleRow(sheet, styles.list());
    sheet.commit();
  }
  await workbook.commit();
  const data = new Map(opened.map((each) => [`xl/worksheets/sheet${each.sheet.id}.xml`, each.data]));
  return packPieces(finishedParts(await written, { data, strings, isoDate: properties.isoDate }));
}

/** The parts exceljs wrote, mended, with our rows and texts in their places. */
function* finishedParts(
  written: Uint8Array,
  { data, strings, isoDate }: OwnParts,
): Iterable<readonly [path: string, pieces: readonly Uint8Array[]]> {
  for (const [path, content] of Object.entries(unzipSync(written))) {
    const xml = strFromU8(content);
    const sheetData = data.get(path);
    if (sheetData !== undefined) yield [path, withSheetData(xml, sheetData.pieces())];
    else if (path === "xl/sharedStrings.xml") yield [path, [Buffer.from(strings.xml())]];
    else if (path === "docProps/core.xml") yield [path, [Buffer.from(fixCoreProperties(xml, isoDate))]];
    else yield [path, [Buffer.from(mendWorkbookPart(path, xml))]];
  }
}
