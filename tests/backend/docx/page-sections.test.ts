import { describe, expect, it } from "vitest";
import { plain } from "#core/document/inline.ts";
import type { Table } from "#core/document/table.ts";
import { STANDARD_IDS } from "#core/standards/index.ts";
import { appendix, officialDocument } from "../../helpers/official-document.ts";
import { linesInStyle, styleOf, type WrittenDocument, writeAndOpen } from "../../helpers/written-document.ts";
import { childOf, childrenOf, descendantsOf, type XmlElement } from "../../measure/xml.ts";

const TABLE: Table = {
  kind: "table",
  columns: [{ label: plain("Việc"), holds: "text" }],
  rows: [{ kind: "data", cells: [{ kind: "text", paragraphs: [{ content: plain("Một") }] }] }],
};
const APPENDICES = [appendix("a", { orientation: "landscape", content: [TABLE] }), appendix("b"), appendix("c", { content: [] })];

const sectionsOf = ({ body }: WrittenDocument) => descendantsOf(body, "w:sectPr");
const attributeOf = (section: XmlElement | undefined, name: string, attribute: string) =>
  childOf(section, name)?.attributes[`w:${attribute}`];

describe("the sections of a document", () => {
  it.each(STANDARD_IDS)("of %s: one for the text and one for each appendix, each with page numbers from 1", async (standard) => {
    const sections = sectionsOf(await writeAndOpen(officialDocument({ standard, appendices: APPENDICES })));
    expect(sections).toHaveLength(4);
    expect(sections.map((section) => attributeOf(section, "w:pgNumType", "start"))).toEqual(["1", "1", "1", "1"]);
    expect(sections.every((section) => childOf(section, "w:titlePg") !== undefined)).toBe(true);
  });

  it("stand upright or lie, both on exact A4, with the margins of the page as it is read", async () => {
    const [text, lying] = sectionsOf(await writeAndOpen(officialDocument({ appendices: APPENDICES })));
    const sizeOf = (section: XmlElement | undefined) => ["w", "h", "orient"].map((name) => attributeOf(section, "w:pgSz", name));
    expect(sizeOf(text)).toEqual(["11906", "16838", "portrait"]);
    expect(sizeOf(lying)).toEqual(["16838", "11906", "landscape"]);
    for (const section of [text, lying]) {
      const margins = ["top", "right", "bottom", "left", "header", "gutter"].map((name) => attributeOf(section, "w:pgMar", name));
      expect(margins).toEqual(["1134", "850", "1134", "1701", "567", "0"]);
    }
  });

  it("name all their headers and footers, or they would inherit those before them", async () => {
    const sections = sectionsOf(await writeAndOpen(officialDocument({ appendices: APPENDICES })));
    const furniture = sections.map((section) =>
      childrenOf(section)
        .filter(({ name }) => /Reference$/.test(name))
        .map(({ name, attributes }) => `${name} ${attributes["w:type"]}`)
        .sort(),
    );
    const all = ["w:footerReference default", "w:footerReference first", "w:headerReference default", "w:headerReference first"];
    expect(furniture).toEqual([all, all, all, all]);
  });

  it("print the number as a field of Word in the header of every page but the first", async () => {
    const written = await writeAndOpen(officialDocument({ appendices: APPENDICES }));
    const headers = written.paths.filter((path) => /^word\/header\d+\.xml$/.test(path));
    const fields = headers.map((path) => descendantsOf(written.part(path), "w:instrText").flatMap(({ children }) => children));
    expect(headers).toHaveLength(8);
    expect(fields.filter((field) => field.length > 0)).toEqual([["PAGE"], ["PAGE"], ["PAGE"], ["PAGE"]]);
  });

  it("end in a paragraph although the content ends in a table or is empty", async () => {
    const { body } = await writeAndOpen(officialDocument({ appendices: APPENDICES }));
    const children = childrenOf(body);
    const ends = children.flatMap((child, index) => {
      if (child.name === "w:sectPr") return [children[index - 1]?.name];
      return childOf(childOf(child, "w:pPr"), "w:sectPr") === undefined ? [] : [child.name];
    });
    expect(ends).toEqual(["w:p", "w:p", "w:p", "w:p"]);
  });

  it("of an appendix open with its label, title and note", async () => {
    const written = await writeAndOpen(officialDocument({ appendices: APPENDICES }));
    expect(linesInStyle(written, "PhuLuc")).toEqual(["Phụ lục I", "Phụ lục II", "Phụ lục III"]);
    expect(linesInStyle(written, "TenPhuLuc")).toEqual(["DANH MỤC NHIỆM VỤ", "DANH MỤC NHIỆM VỤ", "DANH MỤC NHIỆM VỤ"]);
    const notes = linesInStyle(written, "KemTheo").map((line) => line.replace("|", " "));
    expect(notes).toHaveLength(3);
    expect(notes.filter((note) => !/^\(Kèm theo Kế hoạch số 112\/KH-UBND .*\)$/.test(note))).toEqual([]);
  });

  it("of an appendix close with the end mark of the standard behind running text", async () => {
    const written = await writeAndOpen(officialDocument({ appendices: [appendix("a")] }));
    expect(linesInStyle(written, "NoiDung").at(-1)).toBe("Nội dung phụ lục./.");
  });
});

describe("paragraphs of any document", () => {
  it.each(STANDARD_IDS)(
    "of %s are never empty to make room: only drawn lines, ends of sections and the strip of the head are",
    async (standard) => {
      const marks = { draft: 1, urgency: "Khẩn", secrecy: "Mật", contact: ["Địa chỉ"], circulation: "Lưu hành nội bộ" } as const;
      const written = await writeAndOpen(officialDocument({ standard, marks, appendices: APPENDICES }));
      const blank = descendantsOf(written.body, "w:p").filter((paragraph) => childrenOf(paragraph, "w:r").length === 0);
      expect(new Set(blank.map(styleOf))).toEqual(
        new Set(standard === "state-2020" ? ["DuongKe", "KetThucPhan"] : ["DuongKe", "KetThucPhan", undefined]),
      );
    },
  );

  it.each(STANDARD_IDS)("of %s say the rule of their line wherever they say its height, in styles and in the text", async (standard) => {
    const written = await writeAndOpen(officialDocument({ standard, appendices: APPENDICES }));
    const spacings = [written.body, written.part("word/styles.xml")].flatMap((root) => descendantsOf(root, "w:spacing"));
    const lines = spacings.filter(({ attributes }) => attributes["w:line"] !== undefined);
    expect(lines.length).toBeGreaterThan(30);
    expect(lines.filter(({ attributes }) => !["auto", "exact"].includes(attributes["w:lineRule"] ?? ""))).toEqual([]);
  });
});
