import type ExcelJS from "exceljs";
import type { FactRef } from "#core/document/inline.ts";
import type { PageRules } from "#core/standards/index.ts";
import { type CellStyles, cellValue, createCellStyles } from "./cell-style.ts";
import type { PlannedCell, PlannedRow, SheetPlan } from "./sheet-plan.ts";
import { columnLetter } from "./table-grid.ts";

type Workbook = ExcelJS.stream.xlsx.WorkbookWriter;

/** The number of the paper A4 in workbooks. */
const PAPER_A4 = 9;

const MM_PER_INCH = 25.4;

/**
 * Writes one planned sheet. Rows go to the stream as soon as no merged cell reaches below them, so a sheet of any length takes little
 * memory.
 */
export function writeSheet(workbook: Workbook, plan: SheetPlan, page: PageRules, names: ReadonlyMap<FactRef, string>): void {
  const sheet = workbook.addWorksheet(plan.name, {
    properties: { defaultRowHeight: 15.75 },
    pageSetup: pageSetup(plan, page),
    headerFooter: pageNumbers(plan, page),
    views: [
      plan.frozenRows > 0 ? { state: "frozen", ySplit: plan.frozenRows, showGridLines: false } : { state: "normal", showGridLines: false },
    ],
  });
  sheet.columns = plan.columnPixels.map((pixels) => ({ width: widthOfPixels(pixels) }));
  const styleOf = createCellStyles();
  let number = 0;
  for (const planned of plan.rows) {
    if (number > 0) closeRow(sheet, plan, number, planned);
    number += 1;
    writeRow(sheet, planned, number, styleOf);
    nameCells(workbook, plan.name, planned, number, names);
  }
  sheet.commit();
}

/** A page break is carried by the row above it, which is therefore committed only when the next one is known. */
function closeRow(sheet: ExcelJS.Worksheet, plan: SheetPlan, number: number, next: PlannedRow): void {
  const row = sheet.getRow(number);
  if (next.pageBreakBefore === true) row.addPageBreak();
  if (!isInsideHeader(plan, number)) row.commit();
}

function writeRow(sheet: ExcelJS.Worksheet, { cells, heightPt }: PlannedRow, number: number, styleOf: CellStyles): void {
  const row = sheet.getRow(number);
  row.height = heightPt;
  for (const planned of cells) {
    const cell = row.getCell(planned.column + 1);
    cell.value = cellValue(planned);
    cell.style = styleOf(planned);
    if (planned.colSpan > 1 || planned.rowSpan > 1) mergeCells(sheet, planned, number);
  }
}

function mergeCells(sheet: ExcelJS.Worksheet, { column, colSpan, rowSpan }: PlannedCell, row: number): void {
  sheet.mergeCells(row, column + 1, row + rowSpan - 1, column + colSpan);
}

/** Cells reach below their row only in the header, which is therefore committed as a whole. */
function isInsideHeader({ repeated }: SheetPlan, number: number): boolean {
  return repeated !== undefined && number >= repeated.first && number < repeated.last;
}

/** A cell bound to facts can be found by their names; the name of a fact printed twice stands for both cells. */
function nameCells(workbook: Workbook, sheetName: string, { cells }: PlannedRow, row: number, names: ReadonlyMap<FactRef, string>): void {
  for (const { column, facts } of cells) {
    for (const fact of facts) workbook.definedNames.add(`'${sheetName}'!$${columnLetter(column)}$${row}`, names.get(fact) ?? fact);
  }
}

function pageSetup({ orientation, repeated, opensAppendix }: SheetPlan, page: PageRules): Partial<ExcelJS.PageSetup> {
  const inches = (millimetres: number) => Number((millimetres / MM_PER_INCH).toFixed(4));
  return {
    paperSize: PAPER_A4 as ExcelJS.PaperSize,
    orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: {
      left: inches(page.leftMm.value),
      right: inches(page.rightMm.value),
      top: inches(page.topMm.value),
      bottom: inches(page.bottomMm.value),
      header: inches(page.pageNumber.fromTopMm.value),
      footer: inches(page.pageNumber.fromTopMm.value),
    },
    ...(opensAppendix ? { firstPageNumber: 1 } : {}),
    ...(repeated === undefined ? {} : { printTitlesRow: `${repeated.first}:${repeated.last}` }),
  };
}

/** The number of the page in the middle of its head, left out on the first page of the appendix. */
function pageNumbers({ opensAppendix }: SheetPlan, { font, pageNumber }: PageRules): Partial<ExcelJS.HeaderFooter> {
  return {
    differentFirst: opensAppendix && pageNumber.hiddenOnFirstPage.value,
    oddHeader: `&C&"${font.value},Regular"&${pageNumber.sizePt.value}&P`,
  };
}

/** The width a workbook stores for so many pixels: digits of the normal font, Times New Roman 12, of 8 pixels each. */
function widthOfPixels(pixels: number): number {
  return pixels / 8;
}
