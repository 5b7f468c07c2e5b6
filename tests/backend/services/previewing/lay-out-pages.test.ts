import { describe, expect, it } from "vitest";
import { createPageMaker, type LaidDocument, type PageMaker } from "#backend/services/previewing/lay-out-pages.ts";
import type { LineMark, PageMark, PreviewPage, TextMark } from "#contract/preview.ts";
import { plain } from "#core/document/inline.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";
import { readSample } from "../../../helpers/sample-documents.ts";

const ALL = { isWanted: () => true, isQuick: false };

function layOut(document: OfficialDocument, maker: PageMaker = createPageMaker(), options = ALL): LaidDocument {
  const laid = maker.layOut(document, options);
  if (laid === undefined) throw new Error("Given up");
  return laid;
}

const isText = (mark: PageMark): mark is TextMark => mark.kind === "text";
const isLine = (mark: PageMark): mark is LineMark => mark.kind === "line";

function textsOn(page: PreviewPage | undefined): readonly TextMark[] {
  return (page?.marks ?? []).filter(isText);
}

function wordsOn(page: PreviewPage | undefined): string {
  return textsOn(page)
    .map(({ text }) => text.trim())
    .join(" ")
    .replaceAll("\u00a0", " ");
}

const keysOf = ({ pages }: LaidDocument) => pages.map(({ key }) => key);

/** The same document with more words at the end of one paragraph of the body. */
function withWords(document: OfficialDocument, at: number, words: string): OfficialDocument {
  const body = document.body.map((block, index) => {
    if (index !== at || !("content" in block)) return block;
    return { ...block, content: [...block.content, ...plain(words)] };
  });
  return { ...document, body };
}

const LINES =
  " và thêm nhiều chữ nữa để đoạn văn này dài ra, tràn sang dòng sau, rồi lại tràn thêm một dòng nữa, đến khi trang phải ngắt ở chỗ khác";

describe("painted pages", () => {
  it("hold head, text and signature of a letter where they are printed", () => {
    const [first] = layOut(readSample("cong-van-ubnd")).pages;
    expect(first).toMatchObject({ widthPt: 595.3, heightPt: 841.9, section: 0, number: "1" });
    expect(wordsOn(first)).toContain("Độc lập - Tự do - Hạnh phúc");
    const motto = textsOn(first).find(({ text }) => text.startsWith("Độc lập"));
    // The line under the motto is as long as the words and stands under them.
    const rules = (first?.marks ?? []).filter(isLine);
    const under = rules.filter(({ x1, y1 }) => motto !== undefined && Math.abs(x1 - motto.x) < 1.5 && y1 > motto.y && y1 < motto.y + 8);
    expect(under).toHaveLength(1);
    expect(motto).toMatchObject({ bold: true, sizePt: 14 });
  });

  it("keep every mark on the sheet", () => {
    for (const page of layOut(readSample("ke-hoach-394-kh-ubnd")).pages) {
      const outside = textsOn(page).filter(({ x, y }) => x < 0 || y < 0 || x > page.widthPt || y > page.heightPt);
      expect(outside).toEqual([]);
    }
  });

  it("fill justified lines to the right margin, and leave the last line of a paragraph as it is", () => {
    const document = withWords({ ...readSample("cong-van-ubnd"), body: [{ kind: "paragraph", content: plain("Một đoạn") }] }, 0, LINES);
    const texts = textsOn(layOut(document).pages[0]);
    const first = texts.findIndex(({ text }) => text.startsWith("Một đoạn"));
    const last = texts.findIndex(({ text }) => text.includes("./."));
    expect(last).toBeGreaterThan(first);
    expect(texts.slice(first, last).every(({ wordGap }) => wordGap !== undefined)).toBe(true);
    expect(texts[last]?.wordGap).toBeUndefined();
  });

  it("print the number of the page at its head from the second on", () => {
    const { pages } = layOut(readSample("cong-van-ubnd"));
    const headNumbers = pages.map((page) =>
      textsOn(page)
        .filter(({ y, text }) => y < 50 && /^\d+$/.test(text))
        .map(({ text }) => text),
    );
    expect(headNumbers).toEqual([[], ["2"]]);
  });

  it("raise the numbers of notes and set the notes at the foot of their page, a note that goes on included", () => {
    const { pages } = layOut(readSample("bao-cao-573-bc-tu"));
    const words = pages.map(wordsOn).join(" ");
    expect(words).toContain("Gồm: Viettel, Viễn thông Tiền Giang, MobiFone");
    // The note on national databases stands on two pages; no word of it is torn where the second begins.
    expect(words).toContain("văn bản quy phạm pháp luật");
    expect(pages.flatMap(textsOn).some(({ sizePt, text }) => sizePt < 10 && text === "10")).toBe(true);
  });

  it("turn the sheet for a landscape appendix and close its table at the foot of every page", () => {
    const { pages } = layOut(readSample("ke-hoach-112-kh-ubnd"));
    const landscape = pages.filter(({ section }) => section === 4);
    expect(landscape.every(({ widthPt, heightPt }) => widthPt > heightPt)).toBe(true);
    for (const page of landscape) {
      const lines = (page.marks ?? []).filter(isLine);
      const lowest = Math.max(...lines.map(({ y2 }) => y2));
      const across = lines.some(({ x1, x2, y1, y2 }) => y1 === y2 && y1 === lowest && x2 - x1 > 30);
      expect(across).toBe(true);
      expect(textsOn(page).every(({ y }) => y < lowest || y > page.heightPt - 60 || page === landscape.at(-1))).toBe(true);
    }
  });
});

describe("pages after an edit", () => {
  const report = readSample("bao-cao-573-bc-tu");
  const document = { ...report, body: report.body.slice(0, 46) };
  const paragraphs = document.body.flatMap((block, index) => ("content" in block ? [index] : []));

  it.each([0, 0.5, 1])("are those of the whole document laid out anew, wherever the edit is (%d of the text)", (share) => {
    const at = paragraphs[Math.round(share * (paragraphs.length - 1))] ?? 0;
    const maker = createPageMaker();
    layOut(document, maker);
    for (const words of [" thêm", LINES]) {
      const edited = withWords(document, at, words);
      expect(keysOf(layOut(edited, maker))).toEqual(keysOf(layOut(edited)));
    }
  });

  it("come at once round the edit, and say when those behind it are still the old ones", () => {
    const maker = createPageMaker();
    const before = keysOf(layOut(document, maker));
    const edited = withWords(document, paragraphs[8] ?? 0, LINES.repeat(3));
    const quick = layOut(edited, maker, { isWanted: () => true, isQuick: true });
    const whole = layOut(edited, maker);
    const changed = keysOf(whole).findIndex((key, index) => key !== before[index]);
    expect(keysOf(quick)[changed]).toBe(keysOf(whole)[changed]);
    expect(quick.isSettled || whole.isSettled).toBe(true);
    expect(keysOf(whole)).toEqual(keysOf(layOut(edited)));
  });

  it("are not laid out when they are no longer wanted", () => {
    expect(createPageMaker().layOut(document, { isWanted: () => false, isQuick: false })).toBeUndefined();
  });

  it("follow the standard", () => {
    const letter = readSample("cong-van-ubnd");
    const maker = createPageMaker();
    const state = layOut(letter, maker);
    const party = layOut({ ...letter, standard: "party-2026" }, maker);
    expect(keysOf(party)).toEqual(keysOf(layOut({ ...letter, standard: "party-2026" })));
    expect(keysOf(party)[0]).not.toBe(keysOf(state)[0]);
  });
});
