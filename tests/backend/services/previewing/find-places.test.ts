import { describe, expect, it } from "vitest";
import { createPageMaker } from "#backend/services/previewing/lay-out-pages.ts";
import type { PartPlace, PreviewPage } from "#contract/preview.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";
import { readSample } from "../../../helpers/sample-documents.ts";

function pagesOf(document: OfficialDocument): readonly PreviewPage[] {
  return createPageMaker().layOut(document, { isWanted: () => true, isQuick: false })?.pages ?? [];
}

/** The words whose baseline is within a place. */
function wordsAt({ marks = [] }: PreviewPage, { x, y, width, height }: PartPlace): string {
  return marks
    .flatMap((mark) =>
      mark.kind === "text" && mark.x >= x - 1 && mark.x <= x + width && mark.y >= y && mark.y <= y + height ? [mark.text] : [],
    )
    .join(" ");
}

function wordsOf(pages: readonly PreviewPage[], path: string): string {
  return pages
    .flatMap((page) => page.places.filter((place) => place.path === path).map((place) => wordsAt(page, place)))
    .join(" ")
    .replaceAll("\u00a0", " ")
    .replaceAll(/\s+/g, " ");
}

describe("places on the pages", () => {
  const plan = readSample("ke-hoach-112-kh-ubnd");
  const pages = pagesOf(plan);

  it("tell where each part of the first page stands", () => {
    expect(wordsOf(pages, "letterhead")).toContain("Độc lập - Tự do - Hạnh phúc");
    expect(wordsOf(pages, "symbol")).toContain("KH-UBND");
    expect(wordsOf(pages, "place")).toContain(plan.place);
    expect(wordsOf(pages, "title")).toContain("KẾ HOẠCH");
    expect(wordsOf(pages, "signature")).toContain(plan.signature.name);
    expect(wordsOf(pages, "recipients")).toContain("Nơi nhận");
    expect(wordsOf(pages, "recipients")).not.toContain(plan.signature.name);
  });

  it("are there for every block of text and appendices, with its words in them", () => {
    const paths = new Set(pages.flatMap(({ places }) => places.map(({ path }) => path)));
    const lists = [
      ["body", plan.body] as const,
      ...plan.appendices.map(({ content }, index) => [`appendices[${index}].content`, content] as const),
    ];
    for (const [list, blocks] of lists) {
      for (const [index, block] of blocks.entries()) {
        const path = `${list}[${index}]`;
        expect(block.kind === "pageBreak" || paths.has(path), path).toBe(true);
        const [first] = block.kind === "paragraph" ? block.content : [];
        if (first?.kind === "text") expect(wordsOf(pages, path)).toContain(first.text.split(" ").slice(0, 3).join(" "));
      }
    }
  });

  it("are there for every row of a table once, whose head is repeated", () => {
    for (const [at, { content }] of plan.appendices.entries()) {
      for (const [index, block] of content.entries()) {
        if (block.kind !== "table") continue;
        const path = `appendices[${at}].content[${index}].rows`;
        const rows = pages.flatMap(({ places }) => places.filter((place) => place.path.startsWith(path)).map((place) => place.path));
        expect(rows).toEqual(block.rows.map((_, row) => `${path}[${row}]`));
      }
    }
  });

  it("stand on the sheet, and on both pages where a paragraph goes on", () => {
    for (const { places, widthPt, heightPt } of pages) {
      const outside = places.filter(({ x, y, width, height }) => x < 0 || y < 0 || x + width > widthPt || y + height > heightPt);
      expect(outside).toEqual([]);
    }
    const twice = pages.slice(1).some(({ places }, index) => places[0]?.path === pages[index]?.places.at(-1)?.path);
    expect(twice).toBe(true);
  });

  it("follow their blocks when one before them goes", () => {
    const shorter = pagesOf({ ...plan, body: plan.body.slice(1) });
    const text = wordsOf(pages, "body[2]");
    expect(text).not.toBe("");
    expect(wordsOf(shorter, "body[1]")).toBe(text);
  });
});
