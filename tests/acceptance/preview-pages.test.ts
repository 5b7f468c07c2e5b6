import type { IXmlableObject } from "docx";
import { layoutDocument } from "docx/layout";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { buildDocument } from "#backend/docx/build-document.ts";
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
  let documents: readonly NamedDocument[] = [];
  let counts: readonly PageCounts[] = [];

  beforeAll(async () => {
    const written = SAMPLE_NAMES.map((name) => [name, readSample(name)] as const);
    const drafted = (await draftEverySample()).map(([name, { document }]) => [`draft-${name}`, document] as const);
    documents = [...written, ...drafted];
    counts = await countPages(documents);
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

  it("differ for no other reason than justified lines: set left, they are as many in every section", async () => {
    const differing = new Set(counts.filter(({ preview, libreOffice }) => String(preview) !== String(libreOffice)).map(({ name }) => name));
    const setLeft = await countPagesSetLeft(documents.filter(([name]) => differing.has(name)));
    expect(setLeft.map(({ name, preview }) => ({ name, pages: preview }))).toEqual(
      setLeft.map(({ name, libreOffice }) => ({ name, pages: libreOffice })),
    );
  }, 120_000);
});

type NamedDocument = readonly [name: string, document: OfficialDocument];

async function countPages(documents: readonly NamedDocument[]): Promise<readonly PageCounts[]> {
  const libreOffice = await countInLibreOffice(documents, (bytes) => bytes);
  return documents.map(([name, document]) => {
    const pages = createPageMaker().layOut(document, { isWanted: () => true, isQuick: false })?.pages ?? [];
    return { name, preview: countBySection(pages, document), libreOffice: libreOffice.get(name) ?? [] };
  });
}

/** The same layout and the same files, but for lines that are set to both margins. */
async function countPagesSetLeft(documents: readonly NamedDocument[]): Promise<readonly PageCounts[]> {
  const libreOffice = await countInLibreOffice(documents, (bytes) => {
    const parts = Object.entries(unzipSync(bytes)).map(([path, part]) => [
      path,
      path.endsWith(".xml") ? strToU8(setLeft(strFromU8(part))) : part,
    ]);
    return zipSync(Object.fromEntries(parts));
  });
  return documents.map(([name, document]) => {
    const built = buildDocument(document);
    for (const component of [built.Styles, built.Document.View.Body]) {
      const write = component.prepForXml.bind(component);
      component.prepForXml = (context) => JSON.parse(setLeft(JSON.stringify(write(context)))) as IXmlableObject;
    }
    const { pages } = layoutDocument(built, { guess: true });
    return { name, preview: countBySection(pages, document), libreOffice: libreOffice.get(name) ?? [] };
  });
}

/** As XML, and as docx holds it before. */
function setLeft(text: string): string {
  return text.replaceAll('<w:jc w:val="both"/>', '<w:jc w:val="left"/>').replaceAll('"w:val":"both"', '"w:val":"left"');
}

function countBySection(pages: readonly { readonly section: number }[], { appendices }: OfficialDocument): readonly number[] {
  return [0, ...appendices.map((_, index) => index + 1)].map((at) => pages.filter(({ section }) => section === at).length);
}

async function countInLibreOffice(
  documents: readonly NamedDocument[],
  change: (bytes: Uint8Array) => Uint8Array,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const files = documents.map(async ([name, document]) => ({ name: `${name}.docx`, bytes: change(await writeDocx(document)) }));
  const described = await layOutPages(await Promise.all(files));
  const counts = documents.map(([name, document]) => {
    const pages = readPages(described.get(`${name}.docx`) ?? "");
    return [name, splitSections(pages, document).map((section) => section.length)] as const;
  });
  return new Map(counts);
}
