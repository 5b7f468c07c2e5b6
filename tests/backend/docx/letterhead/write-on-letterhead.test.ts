import { Paragraph } from "docx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { readLetterhead } from "#backend/docx/letterhead/read-letterhead.ts";
import { writeOnLetterhead } from "#backend/docx/letterhead/write-on-letterhead.ts";
import type { Block } from "#core/document/block.ts";
import { plain } from "#core/document/inline.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";
import { fullLetterhead, headLine, letterheadFile } from "../../../helpers/letterhead-file.ts";
import { appendix, footnote, officialDocument, paragraph } from "../../../helpers/official-document.ts";
import { successOf } from "../../../helpers/test-database.ts";
import { ooxmlFaults } from "../../../helpers/validate-ooxml.ts";
import { styleOf, wordsOf } from "../../../helpers/written-document.ts";
import { childOf, childrenOf, descendantsOf, parseXml, valOf, type XmlElement } from "../../../measure/xml.ts";

const CHART: Block = { kind: "chart", type: "column", title: "Tỷ lệ", categories: ["2022"], series: [{ name: "Tỉnh", values: [] }] };

/** With everything a letterhead cannot foresee: notes, a chart, appendices of both orientations. */
const DOCUMENT = officialDocument({
  letterhead: { superior: ["ỦY BAN NHÂN DÂN TỈNH TIỀN GIANG"], issuer: ["SỞ THÔNG TIN", "VÀ TRUYỀN THÔNG"] },
  title: [...plain("Chuyển đổi số {{body}} năm 2023"), footnote("Chú thích ở trích yếu")],
  addressees: ["Các sở, ban, ngành"],
  legalBases: [plain("Luật Giao dịch điện tử")],
  body: [
    { kind: "paragraph", content: [...plain("Số {{number}} giữ nguyên"), footnote("Chú thích ở nội dung")] },
    { ...CHART, series: [{ name: "Tỉnh", values: ["80.5" as never] }] },
    paragraph("Đoạn cuối"),
  ],
  appendices: [
    appendix("a", { title: [...plain("Danh mục"), footnote("Chú thích ở phụ lục")] }),
    appendix("b", { orientation: "landscape" }),
  ],
  marks: { secrecy: "Mật", contact: ["Địa chỉ: số 23"] },
});

interface Written {
  readonly bytes: Uint8Array;
  readonly parts: Readonly<Record<string, Uint8Array>>;
  readonly body: XmlElement;
  readonly part: (path: string) => XmlElement;
}

async function write(document: OfficialDocument, file: Uint8Array): Promise<Written> {
  const bytes = await writeOnLetterhead(document, successOf(readLetterhead(file)));
  const parts = unzipSync(bytes);
  const part = (path: string) => parseXml(strFromU8(parts[path] ?? new Uint8Array()));
  return { bytes, parts, part, body: childOf(part("word/document.xml"), "w:body") as XmlElement };
}

function linesOf(element: XmlElement | undefined): readonly string[] {
  return element === undefined
    ? []
    : descendantsOf(element, "w:p")
        .map(wordsOf)
        .filter((line) => line !== "");
}

let file: Uint8Array;
let written: Written;

beforeAll(async () => {
  file = await fullLetterhead();
  written = await write(DOCUMENT, file);
});

describe("a document on a letterhead", () => {
  it("fills every placeholder where it stands, in the looks of the letterhead", () => {
    const lines = linesOf(written.body);
    expect(lines.slice(0, 6)).toEqual([
      "ỦY BAN NHÂN DÂN TỈNH TIỀN GIANG",
      "SỞ THÔNG TIN|VÀ TRUYỀN THÔNG",
      "Số: 112/KH-UBND",
      "MẬT",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc",
    ]);
    expect(lines).toContain("Tiền Giang, ngày 31 tháng 3 năm 2023");
    expect(linesOf(written.part("word/header1.xml"))).toEqual(["Công báo nội bộ của SỞ THÔNG TIN|VÀ TRUYỀN THÔNG"]);
    const symbol = descendantsOf(written.body, "w:r").find((run) => wordsOf({ name: "x", attributes: {}, children: [run] }) === "KH-UBND");
    expect(valOf(childOf(symbol, "w:rPr"), "w:color")).toBe("1F3864");
    expect(childOf(childOf(symbol, "w:rPr"), "w:b")).toBeDefined();
  });

  it("takes what the document says at its word, placeholders in its text too", () => {
    const lines = linesOf(written.body);
    expect(lines.filter((line) => line.includes("{{"))).toEqual(["Chuyển đổi số {{body}} năm 2023", "Số {{number}} giữ nguyên"]);
    expect(lines.join("\n")).not.toMatch(/⟦|⟧/);
  });

  it("keeps every other part of the letterhead byte by byte", () => {
    const before = unzipSync(file);
    const changed = Object.keys(before).filter(
      (path) => Buffer.compare(before[path] ?? Buffer.of(), written.parts[path] ?? Buffer.of()) !== 0,
    );
    expect(changed.toSorted()).toEqual([
      "[Content_Types].xml",
      "docProps/core.xml",
      "word/_rels/document.xml.rels",
      "word/document.xml",
      "word/footnotes.xml",
      "word/header1.xml",
      "word/styles.xml",
    ]);
  });

  it("brings its notes beside the letterhead's own", () => {
    const calls = descendantsOf(written.body, "w:footnoteReference").map(({ attributes }) => attributes["w:id"]);
    const notes = childrenOf(written.part("word/footnotes.xml"), "w:footnote");
    const texts = calls.map((id) => wordsOf(notes.find(({ attributes }) => attributes["w:id"] === id) as XmlElement).trim());
    expect(texts).toEqual(["Chú thích ở trích yếu", "Mẫu dùng từ năm 2023.", "Chú thích ở nội dung", "Chú thích ở phụ lục"]);
  });

  it("keeps the letterhead's page and gives appendices those of the standard, with numbers of their own", () => {
    const sections = descendantsOf(written.body, "w:sectPr");
    const seen = sections.map((section) => {
      const [size, margins] = [childOf(section, "w:pgSz"), childOf(section, "w:pgMar")];
      return [size?.attributes["w:orient"] ?? "portrait", margins?.attributes["w:left"], childrenOf(section, "w:headerReference").length];
    });
    expect(seen).toEqual([
      ["portrait", "2000", 1],
      ["portrait", "1701", 2],
      ["landscape", "1701", 2],
    ]);
    expect(sections.map((section) => childOf(section, "w:pgNumType")?.attributes["w:start"])).toEqual([undefined, "1", "1"]);
    expect(linesOf(written.body).slice(-4, -2)).toEqual(["Phụ lục II", "DANH MỤC NHIỆM VỤ"]);
  });

  it("adds the styles of the standard, which owe nothing to the letterhead's Normal, and leaves the letterhead's own", () => {
    const styles = childrenOf(written.part("word/styles.xml"), "w:style");
    const ours = styles.find(({ attributes }) => attributes["w:styleId"] === "NoiDung");
    expect(valOf(ours, "w:basedOn")).toBe("TheThuc");
    const base = childOf(
      styles.find(({ attributes }) => attributes["w:styleId"] === "TheThuc"),
      "w:rPr",
    );
    expect(childOf(base, "w:rFonts")?.attributes["w:ascii"]).toBe("Times New Roman");
    const ids = styles.map(({ attributes }) => attributes["w:styleId"]);
    expect(ids).toHaveLength(new Set(ids).size);
  });

  it("is valid Open XML and the same bytes every time", async () => {
    expect(await ooxmlFaults([{ name: "tren-mau.docx", bytes: written.bytes }])).toEqual([]);
    expect(Buffer.compare((await write(DOCUMENT, file)).bytes, written.bytes)).toBe(0);
  });
});

describe("a letterhead with nothing but a head and {{body}}", () => {
  it("loses nothing of the document: title, addressees, grounds, signature and recipients go with the body", async () => {
    const { body, bytes } = await write(DOCUMENT, await letterheadFile({ children: [headLine("SỞ"), new Paragraph("{{body}}")] }));
    const lines = linesOf(body);
    expect(lines.slice(0, 6)).toEqual([
      "SỞ",
      "MẬT",
      "KẾ HOẠCH",
      "Chuyển đổi số {{body}} năm 2023",
      "Kính gửi: Các sở, ban, ngành",
      "Luật Giao dịch điện tử.",
    ]);
    const end = lines.slice(lines.indexOf("Phụ lục I") - 7, lines.indexOf("Phụ lục I"));
    expect(end).toEqual(
      expect.arrayContaining(["Nơi nhận:", "- Như trên;", "- Lưu: VT.", "CHỦ TỊCH", "Nguyễn Văn Vĩnh", "Địa chỉ: số 23"]),
    );
    expect(await ooxmlFaults([{ name: "don-gian.docx", bytes }])).toEqual([]);
  });

  it("that an office made from a document of ours keeps the looks the office has given our styles", async () => {
    const first = await write(officialDocument(), await letterheadFile({ children: [new Paragraph("{{body}}")] }));
    const own = await letterheadFile({ children: [new Paragraph({ style: "NoiDung", text: "Riêng" }), new Paragraph("{{body}}")] });
    const parts = unzipSync(own);
    const style =
      '<w:style w:type="paragraph" w:customStyle="1" w:styleId="NoiDung"><w:name w:val="Nội dung"/><w:rPr><w:sz w:val="26"/></w:rPr></w:style>';
    parts["word/styles.xml"] = strToU8(
      strFromU8(parts["word/styles.xml"] ?? new Uint8Array()).replace("</w:styles>", `${style}</w:styles>`),
    );
    const second = await write(officialDocument(), zipSync(parts));
    const sizeIn = ({ part }: Written) => {
      const found = childrenOf(part("word/styles.xml"), "w:style").filter(({ attributes }) => attributes["w:styleId"] === "NoiDung");
      return found.map((one) => valOf(childOf(one, "w:rPr"), "w:sz"));
    };
    expect([sizeIn(first), sizeIn(second)]).toEqual([["28"], ["26"]]);
  });

  it("sets tables in the room of its own page", async () => {
    const table: Block = { kind: "table", columns: [{ label: plain("Nội dung"), width: 1, holds: "text" }], rows: [] };
    const { body } = await write(officialDocument({ body: [table] }), await letterheadFile({ children: [new Paragraph("{{body}}")] }));
    const widths = descendantsOf(body, "w:tbl").map((one) => childOf(childOf(one, "w:tblPr"), "w:tblW")?.attributes["w:w"]);
    expect(Number(widths[0])).toBe(11906 - 2000 - 1200);
    expect(styleOf(descendantsOf(body, "w:p").at(-1) as XmlElement)).toBeDefined();
  });
});
