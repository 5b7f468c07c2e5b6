import { describe, expect, it } from "vitest";
import type { Block } from "#core/document/block.ts";
import { plain } from "#core/document/inline.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";
import type { Table } from "#core/document/table.ts";
import { footnote, officialDocument, paragraph } from "../../helpers/official-document.ts";
import {
  bodyParagraphs,
  hasProperty,
  linesInStyle,
  styleOf,
  type WrittenDocument,
  wordsOf,
  writeAndOpen,
} from "../../helpers/written-document.ts";
import { childOf, childrenOf, valOf } from "../../measure/xml.ts";

const BREAK: Block = { kind: "pageBreak" };
const TABLE: Table = {
  kind: "table",
  columns: [{ label: plain("Việc"), holds: "text" }],
  rows: [{ kind: "data", cells: [{ kind: "text", paragraphs: [{ content: plain("Một") }] }] }],
};

function written(body: readonly Block[], changes: Partial<OfficialDocument> = {}): Promise<WrittenDocument> {
  return writeAndOpen(officialDocument({ body, ...changes }));
}

/** The words of the paragraphs before which a page begins. */
function pageStarts(document: WrittenDocument): readonly string[] {
  return bodyParagraphs(document)
    .filter((each) => hasProperty(each, "w:pageBreakBefore"))
    .map(wordsOf);
}

describe("the end of the text", () => {
  it("bears the standard's mark, which never begins a line", async () => {
    const state = await written([paragraph("Đầu"), paragraph("Cuối")]);
    const last = bodyParagraphs(state)
      .filter((each) => styleOf(each) === "NoiDung")
      .at(-1);
    expect(linesInStyle(state, "NoiDung")).toEqual(["Đầu", "Cuối./."]);
    expect(JSON.stringify(last)).toContain("Cuối\u2060./.");
    expect(linesInStyle(await written([paragraph("Cuối.")], { standard: "party-2026" }), "NoiDung")).toEqual(["Cuối."]);
  });

  it("bears the mark of the document where it has one", async () => {
    expect(linesInStyle(await written([paragraph("Cuối.")], { closing: "." }), "NoiDung")).toEqual(["Cuối."]);
  });

  it("bears its mark in front of a closing footnote", async () => {
    const document = await written([{ kind: "paragraph", content: [...plain("Cuối"), footnote("Ghi chú")] }]);
    const last = bodyParagraphs(document).find((each) => styleOf(each) === "NoiDung");
    const pieces = childrenOf(last, "w:r").flatMap((run) => childrenOf(run).map(({ name }) => name));
    expect(pieces.filter((name) => name !== "w:rPr")).toEqual(["w:t", "w:footnoteReference"]);
  });

  it("bears its mark in a bullet, a numbered paragraph and a run-in heading too", async () => {
    const endings: readonly Block[] = [
      { kind: "item", level: 1, content: plain("Cuối") },
      { kind: "paragraph", level: 3, content: plain("Cuối") },
      { kind: "heading", level: 5, title: plain("Về vốn:"), text: plain("Cuối") },
    ];
    const lines = await Promise.all(endings.map(async (block) => wordsOf((await written([block])).body)));
    expect(lines.map((line) => line.includes("Cuối./."))).toEqual([true, true, true]);
  });

  it.each<readonly [string, Block]>([
    ["a paragraph", paragraph("Cuối")],
    ["a bullet", { kind: "item", level: 2, content: plain("Cuối") }],
    ["a run-in heading", { kind: "heading", level: 3, title: plain("Về vốn:"), text: plain("Cuối") }],
  ])("is bound to the signature: %s", async (_, block) => {
    const bound = bodyParagraphs(await written([paragraph("Đầu"), block])).filter((each) => /Đầu|Cuối/.test(wordsOf(each)));
    expect(bound.map((each) => [hasProperty(each, "w:keepNext"), hasProperty(each, "w:keepLines")])).toEqual([
      [false, false],
      [true, true],
    ]);
  });

  it("is bound to the signature through a page break that comes after it", async () => {
    const [only] = bodyParagraphs(await written([paragraph("Cuối"), BREAK])).filter((each) => wordsOf(each).includes("Cuối"));
    expect(only && [wordsOf(only), hasProperty(only, "w:keepNext")]).toEqual(["Cuối./.", true]);
  });
});

describe("a page break", () => {
  it("puts the next block on a new page", async () => {
    expect(pageStarts(await written([paragraph("Một"), BREAK, paragraph("Hai"), paragraph("Ba")]))).toEqual(["Hai"]);
  });

  it("is one break although two stand in a row", async () => {
    expect(pageStarts(await written([paragraph("Một"), BREAK, BREAK, paragraph("Hai")]))).toEqual(["Hai./."]);
  });

  it("works before a heading, and before the number of a part, not between the number and its title", async () => {
    const parts = await written([
      paragraph("Một"),
      BREAK,
      { kind: "heading", level: 1, title: plain("HAI") },
      BREAK,
      { kind: "heading", level: 2, title: plain("BA") },
    ]);
    expect(pageStarts(parts)).toEqual(["Phần I", "I. BA"]);
  });

  it("works before a table, which cannot begin a page by itself", async () => {
    expect(pageStarts(await written([paragraph("Một"), BREAK, TABLE]))).toEqual([""]);
  });
});

describe("headings", () => {
  it("are text with an outline rank, so that Word can list them", async () => {
    const levels = ([1, 2, 3, 4, 5, 6] as const).map((level): Block => ({ kind: "heading", level, title: plain("Đề mục") }));
    const document = await written(levels);
    const styles = childrenOf(document.part("word/styles.xml"), "w:style");
    const rankOf = (id: string) => {
      const style = styles.find(({ attributes }) => attributes["w:styleId"] === id);
      return valOf(childOf(style, "w:pPr"), "w:outlineLvl");
    };
    expect(["Muc1", "Muc2", "Muc3", "Muc4", "Muc5", "Muc6"].map(rankOf)).toEqual(["0", "1", "2", "3", "5", "4"]);
    expect(JSON.stringify(document.body)).not.toContain("w:numPr");
  });

  it("of a part stand under their number; others behind it", async () => {
    const document = await written([
      { kind: "heading", level: 1, title: plain("Kết quả") },
      { kind: "heading", level: 2, title: plain("Tình hình") },
      { kind: "heading", level: 5, title: plain("hạ tầng") },
    ]);
    expect(linesInStyle(document, "SoPhan")).toEqual(["Phần I"]);
    expect([...linesInStyle(document, "Muc1"), ...linesInStyle(document, "Muc2"), ...linesInStyle(document, "Muc5")]).toEqual([
      "KẾT QUẢ",
      "I. TÌNH HÌNH",
      "a) Hạ tầng",
    ]);
  });
});

describe("tables beside each other", () => {
  it("are kept apart, for Word would make one of them", async () => {
    const document = await written([TABLE, TABLE], { kind: "CV", symbol: "UBND-VX" });
    const names = childrenOf(document.body).map(({ name }) => name);
    expect(names.filter((name) => name === "w:tbl")).toHaveLength(4);
    expect(names.filter((name, index) => name === "w:tbl" && names[index + 1] === "w:tbl")).toEqual([]);
  });
});
