import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeDocx } from "#backend/docx/write-docx.ts";
import { rewritePackage } from "#backend/ooxml/rewrite-package.ts";
import { writeAppendixWorkbook } from "#backend/xlsx/write-appendix-workbook.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";
import { STANDARD_IDS } from "#core/standards/index.ts";
import { GOLDEN_NAMES, readGolden } from "../golden/golden-documents.ts";
import { arbitraryDocument } from "../helpers/arbitrary-document.ts";
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

/** A pie refuses figures below zero. */
function hasNoPie(document: OfficialDocument): boolean {
  const blocks = [...document.body, ...document.appendices.flatMap(({ content }) => content)];
  return blocks.every((block) => block.kind !== "chart" || block.type !== "pie");
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

  it("finds no fault in a handful of documents drawn at random", async () => {
    const some = fc.array(arbitraryDocument().filter(hasNoPie), { minLength: 4, maxLength: 4 });
    const check = fc.asyncProperty(some, async (documents) => {
      const files = documents.map(async (document, index) => ({ name: `ngau-nhien-${index}.docx`, bytes: await writeDocx(document) }));
      expect(await ooxmlFaults(await Promise.all(files))).toEqual([]);
    });
    await fc.assert(check, { numRuns: 3, endOnFailure: true });
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
