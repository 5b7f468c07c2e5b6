import { describe, expect, it } from "vitest";
import { decimal } from "#core/decimal.ts";
import { plain } from "#core/document/inline.ts";
import type { Table } from "#core/document/table.ts";
import { countInTable, replaceInTable } from "#renderer/screens/drafts/editor/find-in-table.ts";
import { findInText } from "#renderer/screens/drafts/editor/find-in-text.ts";

function found(text: string, wanted: string, isExact = false): readonly string[] {
  return findInText(text, { text: wanted, isExact }).map(({ from, to }) => text.slice(from, to));
}

describe("finding in a text", () => {
  it("leaves tone marks and case aside unless they count", () => {
    expect(found("Chuyển đổi số, CHUYỂN ĐỔI SỐ", "chuyen doi so")).toEqual(["Chuyển đổi số", "CHUYỂN ĐỔI SỐ"]);
    expect(found("Chuyển đổi số, CHUYỂN ĐỔI SỐ", "Chuyển đổi số", true)).toEqual(["Chuyển đổi số"]);
  });

  it("tells the places of the text as it is, also where folding changes its length", () => {
    expect(found("ﬁ😀 Đường", "duong")).toEqual(["Đường"]);
    expect(found("a\u0323\u0302n ấn".normalize("NFD"), "an")).toHaveLength(2);
  });

  it("finds the same place behind whatever Latin letters come before it", () => {
    const letters = Array.from({ length: 0x1f00 }, (_, code) => String.fromCharCode(code)).filter(
      (letter) => /[\p{Script=Latin}\d]/u.test(letter) && !/[\p{M}an]/iu.test(letter),
    );
    const misplaced = letters.filter((letter) => found(`${letter}${letter}ần`, "an").join() !== "ần");
    expect(misplaced).toEqual([]);
  });

  it("finds no place twice, and nothing where nothing is looked for", () => {
    expect(found("aaa", "aa")).toEqual(["aa"]);
    expect(found("aaa", "")).toEqual([]);
  });
});

describe("finding in a table", () => {
  const table = (words: string): Table => ({
    kind: "table",
    columns: [
      { label: plain("Sở, ngành"), holds: "text" },
      { label: plain("Số"), holds: "number" },
    ],
    rows: [
      { kind: "group", level: 1, title: plain(`Nhóm ${words}`) },
      {
        kind: "data",
        cells: [
          { kind: "text", paragraphs: [{ content: plain(`${words} tỉnh, ${words} huyện`) }] },
          { kind: "number", value: decimal("5") },
        ],
      },
    ],
  });
  const query = { text: "so nganh", isExact: false };

  it("counts and replaces words in titles and cells, and leaves the rest as it is", () => {
    expect(countInTable(table("Sở ngành"), query)).toBe(3);
    expect(replaceInTable(table("Sở ngành"), query, "cơ quan")).toEqual(table("cơ quan"));
  });

  it("leaves a cell empty whose only words go", () => {
    const emptied = replaceInTable(table("Sở ngành"), { text: "Nhóm Sở ngành", isExact: true }, "");
    expect(emptied.rows[0]).toMatchObject({ title: [] });
  });
});
