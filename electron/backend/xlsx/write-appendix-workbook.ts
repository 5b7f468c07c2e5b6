import type { OfficialDocument } from "#core/document/official-document.ts";
import { printInlines, textOfRuns } from "#core/document/printed-run.ts";
import { appendixHead, appendixNameIn } from "#core/document/wording/index.ts";
import { standardOf } from "#core/standards/index.ts";
import { planAppendixSheets } from "./plan-appendix-sheets.ts";
import { writeWorkbook } from "./write-workbook.ts";

/** The day a draft's files bear, so that they too are the same bytes each time. */
const DAY_OF_DRAFTS = "2000-01-01";

/** A workbook and the appendix it was written from. */
export interface AppendixWorkbook {
  readonly appendixIndex: number;
  readonly bytes: Uint8Array;
}

/**
 * The appendix at `appendixIndex` (from 0) as an XLSX workbook: head, prose and table as in the document, a sheet for each table, sums as
 * live formulas. Works for any appendix, also one of prose alone. The same document gives the same bytes.
 */
export async function writeAppendixWorkbook(document: OfficialDocument, appendixIndex: number): Promise<Uint8Array> {
  const sheets = planAppendixSheets(document, appendixIndex);
  const head = appendixHead(document, appendixIndex);
  const title = textOfRuns(printInlines(head.title, appendixNameIn(document)));
  return writeWorkbook(sheets, standardOf(document.standard).page, {
    title: title === "" ? head.label : `${head.label}: ${title}`,
    creator: document.letterhead.issuerName ?? document.letterhead.issuer.join(" "),
    isoDate: `${document.date ?? DAY_OF_DRAFTS}T00:00:00Z`,
  });
}

/** A workbook for every appendix that holds at least one table, in their order. */
export async function writeTableWorkbooks(document: OfficialDocument): Promise<readonly AppendixWorkbook[]> {
  const workbooks: AppendixWorkbook[] = [];
  for (const [appendixIndex, appendix] of document.appendices.entries()) {
    const hasTable = appendix.content.some((block) => block.kind === "table");
    if (hasTable) workbooks.push({ appendixIndex, bytes: await writeAppendixWorkbook(document, appendixIndex) });
  }
  return workbooks;
}
