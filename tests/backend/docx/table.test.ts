import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimal } from "#core/decimal.ts";
import { type Inline, plain } from "#core/document/inline.ts";
import type { Cell, Column, Table, TableRow } from "#core/document/table.ts";
import { footnote, officialDocument, paragraph } from "../../helpers/official-document.ts";
import { hasProperty, styleOf, type WrittenDocument, wordsOf, writeAndOpen } from "../../helpers/written-document.ts";
import { childOf, childrenOf, descendantsOf, valOf, type XmlElement } from "../../measure/xml.ts";

const words = (text: string): Cell => ({ kind: "text", paragraphs: text === "" ? [] : [{ content: plain(text) }] });
const figure = (value: number): Cell => ({ kind: "number", value: decimal(value) });
const data = (...cells: readonly Cell[]): TableRow => ({ kind: "data", cells });

const COLUMNS: readonly Column[] = [
  { label: plain("TT"), holds: "index", width: 10 },
  { label: plain("Dự án"), holds: "text", width: 60 },
  {
    label: plain("Kinh phí"),
    columns: [
      { label: plain("Tổng"), holds: "number", decimals: 0, summed: true, width: 15 },
      { label: plain("Năm"), holds: "number", decimals: 0, summed: true, width: 15 },
    ],
  },
];
const TABLE: Table = {
  kind: "table",
  unit: "triệu đồng",
  columns: COLUMNS,
  rows: [
    { kind: "group", level: 1, title: plain("Chuyển tiếp"), sums: true },
    data(words("Trung tâm dữ liệu"), figure(7600), figure(3400)),
    data(words("Mạng"), figure(1000), figure(500)),
    { kind: "total", title: plain("Tổng cộng") },
  ],
  notes: [plain("Số liệu tạm tính.")],
};

async function written(
  table: Table,
): Promise<{ readonly document: WrittenDocument; readonly rows: readonly XmlElement[]; readonly table: XmlElement }> {
  const document = await writeAndOpen(officialDocument({ kind: "CV", symbol: "UBND-VX", body: [table, paragraph("Hết")] }));
  // The head comes first, the signature last.
  const drawn = childrenOf(document.body, "w:tbl")[1];
  if (drawn === undefined) throw new Error("No table");
  return { document, table: drawn, rows: childrenOf(drawn, "w:tr") };
}

const cellsOf = (row: XmlElement | undefined) => childrenOf(row, "w:tc");
const inRowRules = (row: XmlElement, name: string) => childOf(childOf(row, "w:trPr"), name) !== undefined;
const spanOf = (cell: XmlElement) => Number(valOf(childOf(cell, "w:tcPr"), "w:gridSpan") ?? 1);
const widthOf = (cell: XmlElement) => Number(childOf(childOf(cell, "w:tcPr"), "w:tcW")?.attributes["w:w"]);
const gridOf = (table: XmlElement) =>
  childrenOf(childOf(table, "w:tblGrid"), "w:gridCol").map(({ attributes }) => Number(attributes["w:w"]));
const isBound = (row: XmlElement | undefined) =>
  cellsOf(row).every((cell) => childrenOf(cell, "w:p").every((each) => hasProperty(each, "w:keepNext")));

describe("a table", () => {
  it("repeats all its header rows on every page and tears no row", async () => {
    const { rows } = await written({ ...TABLE, columnNumbers: true });
    expect(rows.map((row) => inRowRules(row, "w:tblHeader"))).toEqual([true, true, true, false, false, false, false]);
    expect(rows.every((row) => inRowRules(row, "w:cantSplit"))).toBe(true);
    expect(cellsOf(rows[2]).map(wordsOf)).toEqual(["(1)", "(2)", "(3)", "(4)"]);
  });

  it("merges its header over columns and rows", async () => {
    const { rows } = await written(TABLE);
    expect(cellsOf(rows[0]).map((cell) => [wordsOf(cell), spanOf(cell)])).toEqual([
      ["TT", 1],
      ["Dự án", 1],
      ["Kinh phí", 2],
    ]);
    const merges = rows.slice(0, 2).map((row) => cellsOf(row).map((cell) => valOf(childOf(cell, "w:tcPr"), "w:vMerge")));
    expect(merges).toEqual([
      ["restart", "restart", undefined],
      ["continue", "continue", undefined, undefined],
    ]);
  });

  it("prints sums in group and total rows", async () => {
    const { rows } = await written(TABLE);
    expect(rows.slice(2).map((row) => cellsOf(row).map(wordsOf))).toEqual([
      ["A", "Chuyển tiếp", "8.600", "3.900"],
      ["1", "Trung tâm dữ liệu", "7.600", "3.400"],
      ["2", "Mạng", "1.000", "500"],
      ["Tổng cộng", "8.600", "3.900"],
    ]);
  });

  it("leaves no head of a group at the foot of a page, no total at the head of one", async () => {
    const { rows } = await written(TABLE);
    expect(rows.slice(2).map(isBound)).toEqual([true, false, true, false]);
  });

  it("has its unit above, bound to it, and its notes below", async () => {
    const { document } = await written(TABLE);
    const styles = childrenOf(document.body).map((each) => (each.name === "w:p" ? styleOf(each) : each.name));
    expect(styles.slice(1, 4)).toEqual(["DonViTinh", "w:tbl", "GhiChuBang"]);
    const unit = childrenOf(document.body, "w:p")[0];
    expect(unit && wordsOf(unit)).toBe("ĐVT: triệu đồng");
    const rules = childrenOf(document.part("word/styles.xml"), "w:style").find(({ attributes }) => attributes["w:styleId"] === "DonViTinh");
    expect(childOf(childOf(rules, "w:pPr"), "w:keepNext")).toBeDefined();
  });

  it("sets its words smaller from nine columns on", async () => {
    const columns = (count: number): Table => ({
      kind: "table",
      columns: Array.from({ length: count }, (_, index) => ({ label: plain(`Cột ${index}`), holds: "text" as const })),
      rows: [data(...Array.from({ length: count }, () => words("Một")))],
    });
    const sizesIn = async (count: number) => {
      const { table } = await written(columns(count));
      return [...new Set(descendantsOf(table, "w:sz").map(({ attributes }) => attributes["w:val"]))];
    };
    expect(await sizesIn(8)).toEqual([]);
    expect(await sizesIn(9)).toEqual(["22"]);
  });

  it("sets a cell of several paragraphs with its dashes at the top, single lines in the middle", async () => {
    const long: Cell = {
      kind: "text",
      paragraphs: [{ content: plain("Một") }, { content: plain("hai"), bullet: 1 }, { content: plain("ba"), bullet: 2 }],
    };
    const { rows } = await written({ ...TABLE, rows: [data(long, figure(1), figure(2))] });
    const [, cell, number] = cellsOf(rows[2]);
    expect(childrenOf(cell, "w:p").map(wordsOf)).toEqual(["Một", "- hai", "+ ba"]);
    expect([cell, number].map((each) => valOf(childOf(each, "w:tcPr"), "w:vAlign"))).toEqual(["top", "center"]);
  });

  it("gives an empty cell the paragraph Word demands", async () => {
    const { rows } = await written({ ...TABLE, rows: [data(words(""), figure(1), figure(2))] });
    expect(cellsOf(rows[2]).map((cell) => childrenOf(cell, "w:p").length)).toEqual([1, 1, 1, 1]);
  });

  it("that ends the text stays with the signature, its notes too", async () => {
    const { body } = await writeAndOpen(officialDocument({ kind: "CV", symbol: "UBND-VX", body: [TABLE] }));
    const drawn = childrenOf(body, "w:tbl")[1];
    const between = childrenOf(body, "w:p").filter((each) => styleOf(each) === "GhiChuBang");
    expect(isBound(childrenOf(drawn, "w:tr").at(-1))).toBe(true);
    expect(between.map((each) => hasProperty(each, "w:keepNext"))).toEqual([true]);
  });

  it("may hold a footnote in its header, in a cell and below, counted in the order of reading", async () => {
    const noted = (text: string): readonly Inline[] => [...plain(text), footnote(`Về ${text}`)];
    const { document } = await written({
      kind: "table",
      columns: [{ label: noted("đầu"), holds: "text" }],
      rows: [{ kind: "data", cells: [{ kind: "text", paragraphs: [{ content: noted("thân") }] }] }],
      notes: [noted("dưới")],
    });
    const notes = childrenOf(document.part("word/footnotes.xml"), "w:footnote").map((note) => wordsOf(note).trim());
    expect(notes.filter((note) => note !== "")).toEqual(["Về đầu", "Về thân", "Về dưới"]);
  });
});

describe("the columns of any table", () => {
  it("fill the page to the twip, and every row covers them all", async () => {
    const column = fc.record({
      label: fc.constant(plain("Cột")),
      holds: fc.constantFrom("text" as const, "index" as const),
      width: fc.integer({ min: 1, max: 90 }),
    });
    const check = fc.asyncProperty(fc.array(column, { minLength: 1, maxLength: 12 }), async (columns) => {
      const cells = columns.filter(({ holds }) => holds === "text").map(() => words("Ô"));
      const { table, rows } = await written({ kind: "table", columns, rows: [data(...cells), { kind: "total", title: plain("Cộng") }] });
      const grid = gridOf(table);
      expect(grid.reduce((sum, width) => sum + width, 0)).toBe(9354);
      for (const row of rows) {
        expect(cellsOf(row).reduce((sum, cell) => sum + spanOf(cell), 0)).toBe(grid.length);
        expect(cellsOf(row).reduce((sum, cell) => sum + widthOf(cell), 0)).toBe(9354);
      }
    });
    await fc.assert(check, { numRuns: 60 });
  });
});
