import { beforeAll, describe, expect, it } from "vitest";
import { appendixHead } from "#core/document/wording/index.ts";
import { layOutPages, missingPrograms } from "../helpers/libre-office.ts";
import { type RenderedPage, readPages } from "../helpers/rendered-page.ts";
import { plainText } from "./document-words.ts";
import { type SampleFile, sampleDocuments, writeSampleWorkbooks } from "./sample-files.ts";

const missing = missingPrograms();
if (missing.length > 0) {
  console.warn(`SKIPPED: the workbooks of the sample appendices were not laid out, because this machine has no ${missing.join(", no ")}.`);
}

/** What a spreadsheet shows in place of a figure: a formula in error, a column too narrow. */
const FAULTS = /^(?:#+|#[A-Z/0-9]+[!?]?|Err:\d+)$/;

const names = sampleDocuments().flatMap(([name, { appendices }]) => appendices.map((_, index) => `${name}-${index + 1}.xlsx`));

// Without LibreOffice there are no pages to look at; the sentence above says so on the console.
describe.skipIf(missing.length > 0)("the workbook of a sample appendix laid out by LibreOffice", () => {
  let files: readonly SampleFile[] = [];
  let pages: ReadonlyMap<string, readonly RenderedPage[]> = new Map();

  beforeAll(async () => {
    files = await writeSampleWorkbooks();
    pages = new Map([...(await layOutPages(files))].map(([name, html]) => [name, readPages(html)]));
  });

  it.each(names)("%s opens with the head of its appendix", (name) => {
    const file = files.find((each) => each.name === name);
    const head = file === undefined ? undefined : appendixHead(file.document, file.appendixIndex ?? 0);
    const first = pages.get(name)?.[0];
    expect(first?.lines.map(({ text }) => text)).toContain(head?.label);
    expect(first?.text).toContain(
      plainText(head?.note ?? "")
        .split(" ")
        .slice(0, 5)
        .join(" "),
    );
  });

  it.each(names)("%s shows a figure wherever it has one", (name) => {
    const faults = (pages.get(name) ?? []).flatMap((page) => page.words.filter(({ text }) => FAULTS.test(text)).map(({ text }) => text));
    expect(faults).toEqual([]);
  });

  it("the list of projects computes the sums of the tasks paid from recurrent funds", () => {
    const words = (pages.get("ke-hoach-112-kh-ubnd-4.xlsx") ?? []).flatMap((page) => page.words.map(({ text }) => text));
    expect(words).toContain("38.060");
    expect(words).toContain("14.995");
  });
});
