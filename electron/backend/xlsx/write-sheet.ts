import type ExcelJS from "exceljs";
import type { FactRef } from "#core/document/inline.ts";
import type { PageRules } from "#core/standards/index.ts";
import type { SheetData } from "./sheet-data.ts";
import type { PlannedRow, SheetPlan } from "./sheet-plan.ts";
import { columnLetter } from "./table-grid.ts";

type Workbook = ExcelJS.stream.xlsx.WorkbookWriter;

/** The number of the paper A4 in workbooks. */
const PAPER_A4 = 9;

const MM_PER_INCH = 25.4;

/** Writes the rows of a planned sheet to its data, and everything else of it to exceljs. The sheet is left open for its sample row. */
export function writeSheet(
  workbook: Workbook,
  plan: SheetPlan,
  data: SheetData,
  page: PageRules,
  names: ReadonlyMap<FactRef, string>,
): ExcelJS.Worksheet {
  const sheet = workbook.addWorksheet(plan.name, {
    properties: { defaultRowHeight: 15.75 },
    pageSetup: pageSetup(plan, page),
    headerFooter: pageNumbers(plan, page),
    views: [
      plan.frozenRows > 0 ? { state: "frozen", ySplit: plan.frozenRows, showGridLines: false } : { state: "normal", showGridLines: false },
    ],
  });
  sheet.columns = plan.columnPixels.map((pixels) => ({ width: widthOfPixels(pixels) }));
  let number = 0;
  for (const planned of plan.rows) {
    // A page break is carried by the row above it.
    if (planned.pageBreakBefore === true && number > 0) sheet.getRow(number).addPageBreak();
    number += 1;
    data.add(planned);
    nameCells(workbook, plan.name, planned, number, names);
  }
  return sheet;
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
