import { describe, expect, it } from "vitest";
import { writeDocx } from "#backend/docx/write-docx.ts";
import { rewritePackage } from "#backend/ooxml/rewrite-package.ts";
import { writeAppendixWorkbook } from "#backend/xlsx/write-appendix-workbook.ts";
import { STANDARD_IDS } from "#core/standards/index.ts";
import { GOLDEN_NAMES, readGolden } from "../golden/golden-documents.ts";
import { officialDocument } from "../helpers/official-document.ts";
import { type OfficeFile, ooxmlFaults } from "../helpers/validate-ooxml.ts";
import { writeSampleDocuments, writeSampleWorkbooks } from "./sample-files.ts";

async function goldenDocuments(): Promise<readonly OfficeFile[]> {
  const pairs = GOLDEN_NAMES.flatMap((name) => STANDARD_IDS.map((standard) => ({ name, standard })));
  return Promise.all(
    pairs.map(async ({ name, standard }) => ({ name: `${name}-${standard}.docx`, bytes: await writeDocx(readGolden(name, standard)) })),
  );
}

async function goldenWorkbooks(): Promise<readonly OfficeFile[]> {
  const documents = GOLDEN_NAMES.map((name) => ({ name, document: readGolden(name, "state-2020") }));
  const pairs = documents.flatMap(({ name, document }) => document.appendices.map((_, index) => ({ name, document, index })));
  return Promise.all(
    pairs.map(async ({ name, document, index }) => ({
      name: `${name}-${index + 1}.xlsx`,
      bytes: await writeAppendixWorkbook(document, index),
    })),
  );
}

describe("Microsoft's Open XML SDK", () => {
  it("finds no fault in any sample document", async () => {
    expect(await ooxmlFaults(await writeSampleDocuments())).toEqual([]);
  });

  it("finds no fault in the workbook of any sample appendix", async () => {
    expect(await ooxmlFaults(await writeSampleWorkbooks())).toEqual([]);
  });

  it("finds no fault in any golden document in any standard", async () => {
    expect(await ooxmlFaults(await goldenDocuments())).toEqual([]);
  });

  it("finds no fault in the workbook of any golden appendix", async () => {
    expect(await ooxmlFaults(await goldenWorkbooks())).toEqual([]);
  });

  it("finds the fault in a document whose paragraphs hold what no paragraph may hold", async () => {
    const spoiled = rewritePackage(await writeDocx(officialDocument()), (path, xml) =>
      path === "word/document.xml" ? xml.replace("<w:p>", "<w:p><w:tbl/>") : xml,
    );
    const faults = await ooxmlFaults([{ name: "hong.docx", bytes: spoiled }]);
    expect(faults.length).toBeGreaterThan(0);
    expect(faults[0]).toMatch(/^hong\.docx: \/word\/document\.xml .*invalid child element/);
  });
});
