import {
  AlignmentType,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  UnderlineType,
} from "docx";
import { describe, expect, it } from "vitest";
import { readDocx } from "./docx-reader.ts";
import type { MeasuredDocx, MeasuredParagraph } from "./measured-docx.ts";
import { parseXml, serializeXml } from "./xml.ts";

const STYLES = {
  default: { document: { run: { font: "Times New Roman", size: 28 } } },
  paragraphStyles: [
    { id: "Body", name: "Thân", paragraph: { alignment: AlignmentType.JUSTIFIED, spacing: { before: 120 }, indent: { firstLine: 567 } } },
    { id: "Quote", name: "Trích", basedOn: "Body", run: { italics: true }, paragraph: { spacing: { line: 380, lineRule: "exact" } } },
  ],
  characterStyles: [{ id: "Strong", name: "Mạnh", run: { bold: true } }],
} as const;

async function measured(children: readonly (Paragraph | Table)[]): Promise<MeasuredDocx> {
  const header = new Header({ children: [new Paragraph({ children: [new TextRun({ children: [PageNumber.CURRENT] })] })] });
  const page = { size: { width: 11906, height: 16838 }, margin: { top: 1134, bottom: 1134, left: 1701, right: 850, header: 567 } };
  const section = {
    properties: { titlePage: true, page },
    headers: { default: header, first: new Header({ children: [] }) },
    footers: { default: new Footer({ children: [new Paragraph("Chân trang")] }) },
    children,
  };
  return readDocx(new Uint8Array(await Packer.toBuffer(new Document({ styles: STYLES, sections: [section] }))));
}

function onlyParagraph(document: MeasuredDocx): MeasuredParagraph {
  const first = document.sections[0]?.blocks[0];
  if (first?.kind !== "paragraph") throw new Error("No paragraph");
  return first;
}

describe("readDocx", () => {
  it("gives a run the size and face of the document's defaults", async () => {
    const paragraph = onlyParagraph(await measured([new Paragraph("Một")]));
    expect(paragraph.runs[0]).toMatchObject({ text: "Một", font: "Times New Roman", sizePt: 14, bold: false, colour: "000000" });
  });

  it("follows a paragraph style to the one it is based on, and lets direct properties win", async () => {
    const text = new TextRun({ text: "hai", style: "Strong", size: 26, underline: { type: UnderlineType.SINGLE }, italics: false });
    const paragraph = onlyParagraph(await measured([new Paragraph({ style: "Quote", spacing: { before: 200 }, children: [text] })]));
    expect(paragraph).toMatchObject({ alignment: "justify", beforePt: 10, line: { rule: "exact", value: 19 } });
    expect(paragraph.firstLineMm).toBeCloseTo(10, 1);
    expect(paragraph.runs[0]).toMatchObject({ sizePt: 13, bold: true, italic: false, underline: true });
  });

  it("shows capitals where the format makes them, line breaks, and nothing for page fields", async () => {
    const runs = [new TextRun({ text: "mở đầu", allCaps: true }), new TextRun({ break: 1, text: "tiếp" })];
    expect(onlyParagraph(await measured([new Paragraph({ children: runs })])).text).toBe("MỞ ĐẦU\ntiếp");
  });

  it("reads the page, its margins, and which page shows a number", async () => {
    const [section] = (await measured([new Paragraph("Một")])).sections;
    expect(section?.widthMm).toBeCloseTo(210, 1);
    expect(section?.marginsMm.left).toBeCloseTo(30, 1);
    expect(section?.headerMm).toBeCloseTo(10, 1);
    expect(section?.titlePage).toBe(true);
    expect(
      section?.headers.default?.flatMap((block) => (block.kind === "paragraph" ? block.fields.map((field) => field.text) : [])),
    ).toEqual(["PAGE"]);
    expect(section?.headers.first).toHaveLength(0);
  });

  it("gives a paragraph in a cell the room between the cell's margins", async () => {
    const cell = (width: number) =>
      new TableCell({ width: { size: width, type: "dxa" }, margins: { left: 57, right: 57 }, children: [new Paragraph("Ô")] });
    const row = new TableRow({ tableHeader: true, cantSplit: true, children: [cell(2835), cell(5670)] });
    const [table] = (await measured([new Table({ columnWidths: [2835, 5670], rows: [row] })])).sections[0]?.blocks ?? [];
    if (table?.kind !== "table") throw new Error("No table");
    expect(table.rows[0]).toMatchObject({ isHeader: true, cantSplit: true });
    const room = table.rows[0]?.cells.map((each) => (each.blocks[0]?.kind === "paragraph" ? each.blocks[0].roomMm : 0)) ?? [];
    expect(room[0]).toBeCloseTo(48, 0);
    expect(room[1]).toBeCloseTo(98, 0);
    expect(table.rows[0]?.cells[1]?.textStartMm).toBeCloseTo(51, 0);
  });
});

describe("parseXml", () => {
  it("refuses what is not well-formed", () => {
    for (const text of ["<a>", "<a></b>", "<a/><b/>", "<a>&x;</a>", '<a b="1" b="2"/>', "<a b=1/>", "lời"]) {
      expect(() => parseXml(text), text).toThrow("Not well-formed");
    }
  });

  it("gives back what it read", () => {
    const text = '<?xml version="1.0"?><w:p a="1 &amp; 2"><w:t xml:space="preserve"> ồ &lt; </w:t><!-- bỏ --><w:br></w:br></w:p>';
    expect(serializeXml(parseXml(text))).toBe('<w:p a="1 &amp; 2"><w:t xml:space="preserve"> ồ &lt; </w:t><w:br></w:br></w:p>');
  });
});
