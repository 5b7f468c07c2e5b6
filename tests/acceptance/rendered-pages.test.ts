import { beforeAll, describe, expect, it } from "vitest";
import { writeDocx } from "#backend/docx/write-docx.ts";
import { layOutLetterhead } from "#core/document/letterhead-layout.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";
import { printInlines, textOfRuns } from "#core/document/printed-run.ts";
import { appendixNameIn } from "#core/document/wording/index.ts";
import { STANDARD_IDS, standardOf } from "#core/standards/index.ts";
import { GOLDEN_NAMES, readGolden } from "../golden/golden-documents.ts";
import { layOutPages, missingPrograms } from "../helpers/libre-office.ts";
import { type RenderedPage, readPages } from "../helpers/rendered-page.ts";
import { footnotesOf, lastWordsOf, plainText } from "./document-words.ts";
import { noteNumbersBeside, pageNumbersOn, rowsOn, splitSections } from "./page-sections.ts";
import { type SampleFile, sampleDocuments, writeSampleDocuments } from "./sample-files.ts";

const missing = missingPrograms();
if (missing.length > 0) {
  console.warn(`SKIPPED: the sample documents were not laid out and looked at, because this machine has no ${missing.join(", no ")}.`);
}

const POINTS_PER_MM = 72 / 25.4;
const names = sampleDocuments().map(([name]) => `${name}.docx`);
const goldenPairs = GOLDEN_NAMES.flatMap((name) => STANDARD_IDS.map((standard) => ({ name, standard, file: `${name}-${standard}.docx` })));
const everyName = [...names, ...goldenPairs.map(({ file }) => file)];

/** The golden documents: drafts, marks, long places, long issuers. */
async function writeGoldenDocuments(): Promise<readonly SampleFile[]> {
  return Promise.all(
    goldenPairs.map(async ({ name, standard, file }) => {
      const document = readGolden(name, standard);
      return { name: file, document, bytes: await writeDocx(document) };
    }),
  );
}

// Without LibreOffice there are no pages to look at; the sentence above says so on the console.
describe.skipIf(missing.length > 0)("a sample document laid out by LibreOffice", () => {
  let files: readonly SampleFile[] = [];
  let pages: ReadonlyMap<string, readonly RenderedPage[]> = new Map();

  beforeAll(async () => {
    files = [...(await writeSampleDocuments()), ...(await writeGoldenDocuments())];
    const described = await layOutPages(files);
    pages = new Map([...described].map(([name, html]) => [name, readPages(html)]));
  });

  function laidOut(name: string): { readonly document: OfficialDocument; readonly sections: readonly (readonly RenderedPage[])[] } {
    const file = files.find((each) => each.name === name);
    if (file === undefined) throw new Error(`No file ${name}`);
    return { document: file.document, sections: splitSections(pages.get(name) ?? [], file.document) };
  }

  it.each(everyName)("%s prints every line of its head unbroken", (name) => {
    const { document, sections } = laidOut(name);
    const layout = layOutLetterhead(document);
    const printed = sections.slice(0, 1).flatMap(([first]) => (first === undefined ? [] : rowsOn(first)));
    const head = [...layout.superior, ...layout.issuer, ...layout.fixed, layout.placeDate].map(({ text }) => plainText(text));
    expect(head.filter((line) => !printed.some((row) => row.includes(line)))).toEqual([]);
  });

  it.each(everyName)("%s numbers the pages of each section from 1, top centre, the first one left out", (name) => {
    const { document, sections } = laidOut(name);
    const { leftMm, rightMm } = standardOf(document.standard).page;
    expect(sections).toHaveLength(document.appendices.length + 1);
    for (const section of sections) {
      const numbers = section.map((page) => pageNumbersOn(page).map(({ text }) => text));
      expect(numbers).toEqual(section.map((_, index) => (index === 0 ? [] : [String(index + 1)])));
      for (const page of section) {
        const middle = (page.width + (leftMm.value - rightMm.value) * POINTS_PER_MM) / 2;
        for (const number of pageNumbersOn(page)) expect(Math.abs(number.middle - middle)).toBeLessThan(2);
      }
    }
  });

  it.each(everyName)("%s turns the sheet for its landscape appendices only", (name) => {
    const { document, sections } = laidOut(name);
    const turned = sections.map((section) => [...new Set(section.map((page) => (page.width > page.height ? "landscape" : "portrait")))]);
    expect(turned).toEqual([["portrait"], ...document.appendices.map(({ orientation }) => [orientation])]);
  });

  it.each(names)("%s keeps its last words on the page of the signature", (name) => {
    const { document, sections } = laidOut(name);
    const signed = (sections[0] ?? []).filter((page) => page.text.includes(document.signature.name));
    expect(signed).toHaveLength(1);
    expect(signed[0]?.text).toContain(lastWordsOf(document));
  });

  it.each(names)("%s counts its footnotes from 1 without a gap", (name) => {
    const { document, sections } = laidOut(name);
    const notes = footnotesOf(document).map(([first = []]) => plainText(textOfRuns(printInlines(first, appendixNameIn(document)))));
    const numbers = notes.map((note) => sections.flat().flatMap((page) => noteNumbersBeside(note, page)));
    expect(numbers).toEqual(notes.map((_, index) => [String(index + 1)]));
  });

  it("ke-hoach-112 prints the sums of the tasks paid from recurrent funds", () => {
    const { sections } = laidOut("ke-hoach-112-kh-ubnd.docx");
    const projects = (sections[4] ?? []).flatMap((page) => page.lines.map(({ text }) => text)).join(" ");
    expect(projects).toContain("38.060");
    expect(projects).toContain("14.995");
  });
});
