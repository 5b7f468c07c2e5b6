import { describe, expect, it } from "vitest";
import { decimal } from "#core/decimal.ts";
import { plain } from "#core/document/inline.ts";
import type { Cell, Table } from "#core/document/table.ts";
import { contentAt, withContent } from "#renderer/screens/drafts/editor/table-edit.ts";
import { withoutRow, withRowBeside } from "#renderer/screens/drafts/editor/table-rows-edit.ts";

const words = (text: string): Cell => ({ kind: "text", paragraphs: [{ content: plain(text) }] });

const TABLE: Table = {
  kind: "table",
  columns: [
    { label: plain("TT"), holds: "index" },
    { label: plain("Chỉ tiêu"), holds: "text" },
    { label: plain("Kết quả"), holds: "number", decimals: 1 },
  ],
  rows: [
    { kind: "group", level: 1, title: plain("Chính quyền số") },
    { kind: "data", cells: [words("Hồ sơ"), { kind: "number", value: decimal("7.1"), facts: ["ho-so@2022"] }] },
  ],
};

function typed(text: string): Cell | undefined {
  return contentAt(withContent(TABLE, { row: 1, cell: 1 }, text === "" ? [] : [{ content: plain(text) }]), { row: 1, cell: 1 });
}

describe("a table that is typed in", () => {
  it("takes words that read as a figure for one, in a column of figures", () => {
    expect(typed("1.234,5")).toEqual({ kind: "number", value: "1234.5" });
    expect(typed("1.234")).toEqual({ kind: "number", value: "1234" });
  });

  it("keeps the facts of a figure that is typed as it was, and of no other", () => {
    expect(typed("7,1")).toEqual({ kind: "number", value: "7.1", facts: ["ho-so@2022"] });
    expect(typed("7,2")).toEqual({ kind: "number", value: "7.2" });
  });

  it("takes anything else as words, nothing dropped", () => {
    expect(typed("Chưa có số liệu")).toEqual(words("Chưa có số liệu"));
    expect(typed("")).toEqual({ kind: "text", paragraphs: [] });
  });

  it("takes words in a column of words, though they read as a figure", () => {
    expect(contentAt(withContent(TABLE, { row: 1, cell: 0 }, [{ content: plain("12") }]), { row: 1, cell: 0 })).toEqual(words("12"));
  });

  it("takes the title of a group as one line", () => {
    const changed = withContent(TABLE, { row: 0, cell: 0 }, [{ content: plain("Kinh tế") }, { content: plain("số") }]);
    expect(changed.rows[0]).toMatchObject({ title: [...plain("Kinh tế"), { kind: "lineBreak" }, ...plain("số")] });
  });

  it("gets rows and loses them, but not the last", () => {
    const longer = withRowBeside(TABLE, 1, "below");
    expect(longer.rows[2]).toEqual({
      kind: "data",
      cells: [
        { kind: "text", paragraphs: [] },
        { kind: "text", paragraphs: [] },
      ],
    });
    expect(withoutRow(longer, 2)).toEqual(TABLE);
    const sole = withoutRow(TABLE, 0);
    expect(withoutRow(sole, 0)).toEqual(sole);
  });
});
