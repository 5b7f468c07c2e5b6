import { describe, expect, it } from "vitest";
import { readTabbedText, writeTabbedText } from "#renderer/components/grid/clipboard-cells.ts";
import { writeHtmlTable } from "#renderer/components/grid/clipboard-html.ts";
import { foldLabel, planPaste } from "#renderer/components/grid/paste-plan.ts";

const ONE_CELL = { top: 0, left: 0, bottom: 0, right: 0 };
const SIZE = { rows: 4, columns: 3 };
const LABELS = new Set(["Chỉ tiêu", "Đơn vị tính", "Phân công"].map(foldLabel));

function plan(text: string, range = ONE_CELL, size = SIZE) {
  return planPaste(readTabbedText(text), range, size, LABELS);
}

function textsOf(table: ReturnType<typeof readTabbedText>) {
  return table.map((row) => row.map(({ text }) => text));
}

describe("the text on a clipboard", () => {
  it("is parted at tabs and line ends, without a row for the last line end", () => {
    expect(textsOf(readTabbedText("a\tb\r\nc\td\r\n"))).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
  });

  it("keeps tabs, line ends and quotes within a quoted cell", () => {
    expect(textsOf(readTabbedText('"hai\ndòng"\t"nói ""rõ"""'))).toEqual([["hai\ndòng", 'nói "rõ"']]);
  });

  it("comes composed, however it was written", () => {
    expect(textsOf(readTabbedText("Tiếng Việt".normalize("NFD")))).toEqual([["Tiếng Việt".normalize("NFC")]]);
  });

  it("is filled up to rows of one length", () => {
    expect(textsOf(readTabbedText("a\tb\nc"))).toEqual([
      ["a", "b"],
      ["c", ""],
    ]);
  });

  it("is read back as it was written, also with quotes, tabs and line ends", () => {
    const rows = [
      ["18,5", 'ghi "đạt"', ""],
      ["hai\ndòng", "có\ttab", "1.234,5"],
      ['"trích"  dẫn', "", ""],
      ["", "", ""],
    ];
    expect(textsOf(readTabbedText(writeTabbedText(rows)))).toEqual(rows.map((row) => row.map((text) => text.replaceAll("\t", " "))));
  });

  it("of one column keeps its empty cells, the last one too", () => {
    expect(textsOf(readTabbedText(writeTabbedText([["a"], [""], [""]])))).toEqual([["a"], [""], [""]]);
  });

  it("has quotes only around cells that need them, as Excel's has", () => {
    expect(writeTabbedText([['nói "rõ"', "hai\ndòng"]])).toBe('nói "rõ"\t"hai\ndòng"');
  });
});

describe("the HTML of copied cells", () => {
  const cell = (text: string, kind: "text" | "number" = "text") => writeHtmlTable([[{ text, kind }]]);

  it("gives figures their value and the decimals they show", () => {
    expect(cell("1.234,50", "number")).toContain(`<td align="right" x:num="1234.5" style="mso-number-format:'#\\,##0\\.00'">1.234,50</td>`);
    expect(cell("31.429", "number")).toContain(`x:num="31429" style="mso-number-format:'#\\,##0'"`);
    expect(cell("0,75", "number")).toContain(`x:num="0.75" style="mso-number-format:'0\\.00'"`);
  });

  it("keeps everything else text, so that Excel makes no dates and no formulas of it", () => {
    for (const text of ["1/2", "=1+1", "0123"]) expect(cell(text)).toContain(`<td style="mso-number-format:'\\@'">${text}</td>`);
    expect(cell("chưa rõ", "number")).toContain(`'\\@'">chưa rõ</td>`);
  });

  it("keeps line ends and blanks within a cell, and marks of HTML as text", () => {
    expect(cell("a < b\nc  d")).toContain('a &lt; b<br>c<span style="mso-spacerun:yes">&nbsp;&nbsp;</span>d</td>');
  });
});

describe("a paste", () => {
  it("lays a block out from the first selected cell", () => {
    expect(plan("a\tb\nc\td", { top: 1, left: 1, bottom: 1, right: 1 }).texts).toEqual([
      { row: 1, column: 1, text: "a" },
      { row: 1, column: 2, text: "b" },
      { row: 2, column: 1, text: "c" },
      { row: 2, column: 2, text: "d" },
    ]);
  });

  it("of one value fills the whole selection, and a block repeats over a multiple of it", () => {
    expect(plan("x", { top: 0, left: 0, bottom: 1, right: 1 }).texts.length).toBe(4);
    expect(plan("a\nb", { top: 0, left: 0, bottom: 3, right: 0 }).texts.map(({ text }) => text)).toEqual(["a", "b", "a", "b"]);
    expect(plan("a\nb", { top: 0, left: 0, bottom: 2, right: 0 }).texts.length).toBe(2);
  });

  it("leaves out rows that only name the columns, and says how many", () => {
    const { texts, skippedHeaderRows } = plan("CHỈ TIÊU\tđơn vị  tính\nTỷ lệ hồ sơ\t%");
    expect(skippedHeaderRows).toBe(1);
    expect(texts.map(({ text }) => text)).toEqual(["Tỷ lệ hồ sơ", "%"]);
  });

  it("takes a lone label for what it says", () => {
    expect(plan("Chỉ tiêu").texts).toEqual([{ row: 0, column: 0, text: "Chỉ tiêu" }]);
  });

  it("passes over merged headers and the places under a merged cell", () => {
    const cell = (text: string, isCovered = false) => ({ text, isCovered });
    const merged = [
      [cell("Chỉ tiêu"), cell("Phân công"), cell("", true)],
      [cell("", true), cell("Đơn vị tính"), cell("", true)],
      [cell("Tỷ lệ"), cell("%"), cell("", true)],
    ];
    const { texts, skippedHeaderRows } = planPaste(merged, ONE_CELL, SIZE, LABELS);
    expect(skippedHeaderRows).toBe(2);
    expect(texts).toEqual([
      { row: 0, column: 0, text: "Tỷ lệ" },
      { row: 0, column: 1, text: "%" },
    ]);
  });

  it("names every text that falls outside, and drops only empty ones", () => {
    expect(plan("a\tb\tc\td\t").overflow).toEqual(["d"]);
    expect(plan("1\n2\n3\n4\n5\n6").overflow).toEqual(["5", "6"]);
  });

  it("has no last row where new ones are made", () => {
    const { texts, overflow } = plan("1\n2\n3\n4\n5\n6", ONE_CELL, { ...SIZE, rows: Number.POSITIVE_INFINITY });
    expect([texts.length, overflow]).toEqual([6, []]);
  });
});
