import { beforeAll, describe, expect, it } from "vitest";
import { writeDocx } from "#backend/docx/write-docx.ts";
import type { Draft } from "#backend/services/drafting/draft-document.ts";
import { writeAppendixWorkbook } from "#backend/xlsx/write-appendix-workbook.ts";
import { validateDocument } from "#core/document/validate-document.ts";
import { draftEverySample, readSample, SAMPLE_DRAFTS, type SampleName, wordsOf } from "../helpers/sample-drafts.ts";
import { ooxmlFaults } from "../helpers/validate-ooxml.ts";
import { measureDocument } from "../measure/measure-document.ts";

let drafts: ReadonlyMap<string, Draft>;

beforeAll(async () => {
  drafts = new Map(await draftEverySample());
});

function draftOf(name: string): Draft {
  const draft = drafts.get(name);
  if (draft === undefined) throw new Error(`${name} was not drafted`);
  return draft;
}

const WRITTEN_BY_HAND = Object.keys(SAMPLE_DRAFTS) as readonly SampleName[];

describe("the documents of the sample office, drafted from its data alone", () => {
  it.each(WRITTEN_BY_HAND)("%s says word for word what was written by hand", async (name) => {
    expect(wordsOf(draftOf(name).document)).toBe(wordsOf(await readSample(name)));
  });

  it("have every bound figure from facts that are there", () => {
    const lost = [...drafts].flatMap(([name, { figures }]) =>
      figures
        .filter(({ facts }) => facts.length === 0 || facts.some(({ about }) => about === undefined))
        .map(({ shown }) => `${name}: ${shown}`),
    );
    expect(lost).toEqual([]);
    expect([...drafts.values()].flatMap(({ figures }) => figures).length).toBeGreaterThan(700);
  });

  it("are whole documents that keep every measure of their standard", async () => {
    for (const [name, { document }] of drafts) {
      expect([name, validateDocument(document)]).toEqual([name, []]);
      expect([name, measureDocument(await writeDocx(document), document)]).toEqual([name, []]);
    }
  }, 120_000);

  it("are without fault for Microsoft's Open XML SDK, with all their workbooks", async () => {
    const files = await Promise.all(
      [...drafts].flatMap(([name, { document }]) => [
        writeDocx(document).then((bytes) => ({ name: `${name}.docx`, bytes })),
        ...document.appendices.map((_, index) =>
          writeAppendixWorkbook(document, index).then((bytes) => ({ name: `${name}-${index}.xlsx`, bytes })),
        ),
      ]),
    );
    expect(await ooxmlFaults(files)).toEqual([]);
  }, 300_000);
});
