import { beforeAll, describe, expect, it } from "vitest";
import { writeDocx } from "#backend/docx/write-docx.ts";
import { layOutPages, missingPrograms } from "../helpers/libre-office.ts";
import { type RenderedPage, readPages } from "../helpers/rendered-page.ts";
import { type MarkedTable, markRows } from "./marked-rows.ts";
import { wholeWordsOf } from "./printed-words.ts";
import { type SampleFile, sampleDocuments, writeSampleDocuments } from "./sample-files.ts";

const missing = missingPrograms();
if (missing.length > 0) {
  console.warn(
    `SKIPPED: the tables of the sample documents were not looked at as pages, because this machine has no ${missing.join(", no ")}.`,
  );
}

const marked = sampleDocuments().map(([name, document]) => ({ name: `marked-${name}.docx`, ...markRows(document) }));

// Without LibreOffice there are no pages to look at; the sentence above says so on the console.
describe.skipIf(missing.length > 0)("the tables of a sample document laid out by LibreOffice", () => {
  let files: readonly SampleFile[] = [];
  let pages: ReadonlyMap<string, readonly RenderedPage[]> = new Map();

  beforeAll(async () => {
    files = await writeSampleDocuments();
    const markedFiles = await Promise.all(marked.map(async ({ name, document }) => ({ name, bytes: await writeDocx(document) })));
    const described = await layOutPages([...files, ...markedFiles]);
    pages = new Map([...described].map(([name, html]) => [name, readPages(html)]));
  });

  function pagesWith(name: string, word: string): readonly number[] {
    return (pages.get(name) ?? []).flatMap((page, index) => (page.words.some(({ text }) => text === word) ? [index + 1] : []));
  }

  function tornRows(name: string, { rows }: MarkedTable): readonly string[] {
    return rows.flatMap(([first, last]) => {
      const places = [...pagesWith(name, first), ...pagesWith(name, last)];
      return places.length === 2 && places[0] === places[1] ? [] : [`${first} … ${last}: pages ${places.join(", ")}`];
    });
  }

  function pagesWithoutHeader(name: string, { header, rows }: MarkedTable): readonly number[] {
    const heads = pagesWith(name, header);
    return [...new Set(rows.flatMap(([first]) => pagesWith(name, first)))].filter((page) => !heads.includes(page));
  }

  it.each(marked)("$name: no row is torn across two pages", ({ name, tables }) => {
    expect(tables.flatMap((table) => tornRows(name, table))).toEqual([]);
  });

  it.each(marked)("$name: the header stands over the rows of every page", ({ name, tables }) => {
    expect(tables.flatMap((table) => pagesWithoutHeader(name, table))).toEqual([]);
  });

  it("holds tables long enough to tell: over three pages and more", () => {
    const lengths = marked.flatMap(({ name, tables }) => tables.map(({ header }) => pagesWith(name, header).length));
    expect(Math.max(...lengths)).toBeGreaterThanOrEqual(3);
  });

  it.each(sampleDocuments().map(([name]) => `${name}.docx`))("%s breaks no word, in cells or elsewhere", (name) => {
    const file = files.find((each) => each.name === name);
    const isWhole = wholeWordsOf(file?.bytes ?? new Uint8Array());
    const charts = (file?.document.body ?? []).flatMap((block) => (block.kind === "chart" ? [block.title] : []));
    const broken = (pages.get(name) ?? []).flatMap((page, index) => {
      // Figures along the axes of a chart and raised marks of notes stand nowhere in the text.
      const figures = charts.some((title) => page.text.includes(title)) ? /^[\d.,]+%?$/ : /^\d{1,2}$/;
      return page.words.filter(({ text }) => !isWhole(text) && !figures.test(text)).map(({ text }) => `page ${index + 1}: ${text}`);
    });
    expect(broken).toEqual([]);
  });
});
