import { writeDocx } from "#backend/docx/write-docx.ts";
import { writeAppendixWorkbook } from "#backend/xlsx/write-appendix-workbook.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";
import { readSample, SAMPLE_NAMES } from "../helpers/sample-documents.ts";
import type { OfficeFile } from "../helpers/validate-ooxml.ts";

/** A written file with the document it shows. */
export interface SampleFile extends OfficeFile {
  readonly document: OfficialDocument;
  /** Which appendix a workbook holds. */
  readonly appendixIndex?: number;
}

/** The sample documents by name; the report of 2024 also in the Party standard of 2026. */
export function sampleDocuments(): readonly (readonly [name: string, document: OfficialDocument])[] {
  const samples = SAMPLE_NAMES.map((name) => [name, readSample(name)] as const);
  const report = readSample("bao-cao-573-bc-tu");
  return [...samples, ["bao-cao-573-bc-tu-2026", { ...report, standard: "party-2026" }]];
}

/** Every sample document as DOCX. */
export async function writeSampleDocuments(): Promise<readonly SampleFile[]> {
  return Promise.all(
    sampleDocuments().map(async ([name, document]) => ({ name: `${name}.docx`, document, bytes: await writeDocx(document) })),
  );
}

/** Every appendix of every sample document as XLSX. */
export async function writeSampleWorkbooks(): Promise<readonly SampleFile[]> {
  const appendices = sampleDocuments().flatMap(([name, document]) => document.appendices.map((_, index) => ({ name, document, index })));
  return Promise.all(
    appendices.map(async ({ name, document, index }) => ({
      name: `${name}-${index + 1}.xlsx`,
      document,
      appendixIndex: index,
      bytes: await writeAppendixWorkbook(document, index),
    })),
  );
}
