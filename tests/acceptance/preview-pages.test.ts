import { beforeAll, describe, expect, it } from "vitest";
import { writeDocx } from "#backend/docx/write-docx.ts";
import { createPageMaker } from "#backend/services/previewing/lay-out-pages.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";
import { layOutPages, missingPrograms } from "../helpers/libre-office.ts";
import { readPages } from "../helpers/rendered-page.ts";
import { readSample, SAMPLE_NAMES } from "../helpers/sample-documents.ts";
import { draftEverySample } from "../helpers/sample-drafts.ts";
import { splitSections } from "./page-sections.ts";

const missing = missingPrograms();
if (missing.length > 0) {
  console.warn(
    `SKIPPED: the pages of the preview were not compared with LibreOffice's, because this machine has no ${missing.join(", no ")}.`,
  );
}

/** How many pages the text and each appendix of a document have, by the preview and by LibreOffice. */
interface PageCounts {
  readonly name: string;
  readonly preview: readonly number[];
  readonly libreOffice: readonly number[];
}

// Word draws one more word into a justified line by narrowing its blanks, and the preview with it; LibreOffice does not. So long texts may end
// a page earlier here. Tables, which are not justified, must agree to the page.
describe.skipIf(missing.length > 0)("the pages of the preview", () => {
  let counts: readonly PageCounts[] = [];

  beforeAll(async () => {
    const written = SAMPLE_NAMES.map((name) => [name, readSample(name)] as const);
    const drafted = (await draftEverySample()).map(([name, { document }]) => [`draft-${name}`, document] as const);
    counts = await countPages([...written, ...drafted]);
    for (const { name, preview, libreOffice } of counts) {
      if (String(preview) !== String(libreOffice)) console.info(`${name}: ${preview} pages here, ${libreOffice} in LibreOffice`);
    }
  }, 300_000);

  it("are laid out for every sample written by hand and every one drafted", () => {
    expect(counts.length).toBe(17);
  });

  it("are as many as LibreOffice's, section by section, in all but a few", () => {
    const same = counts.filter(({ preview, libreOffice }) => String(preview) === String(libreOffice));
    expect(same.length).toBeGreaterThanOrEqual(15);
  });

  it("are never more than LibreOffice's, and at most one fewer in a section", () => {
    const differences = counts.flatMap(({ name, preview, libreOffice }) =>
      preview.map((pages, section) => ({ name, section, fewer: (libreOffice[section] ?? 0) - pages })),
    );
    expect(differences.filter(({ fewer }) => fewer < 0 || fewer > 1)).toEqual([]);
  });
});

async function countPages(documents: readonly (readonly [name: string, document: OfficialDocument])[]): Promise<readonly PageCounts[]> {
  const files = documents.map(async ([name, document]) => ({ name: `${name}.docx`, bytes: await writeDocx(document) }));
  const described = await layOutPages(await Promise.all(files));
  return documents.map(([name, document]) => {
    const pages = createPageMaker().layOut(document, { isWanted: () => true, isQuick: false })?.pages ?? [];
    return {
      name,
      preview: [0, ...document.appendices.map((_, index) => index + 1)].map((at) => pages.filter(({ section }) => section === at).length),
      libreOffice: splitSections(readPages(described.get(`${name}.docx`) ?? ""), document).map((section) => section.length),
    };
  });
}
