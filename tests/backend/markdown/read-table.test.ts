import { describe, expect, it } from "vitest";
import { plain } from "#core/document/inline.ts";
import type { Cell, Table } from "#core/document/table.ts";
import { readBody } from "../../helpers/markdown-file.ts";

function table(body: string): Table | undefined {
  const [block] = readBody(body);
  return block?.kind === "table" ? block : undefined;
}

function words(text: string): Cell {
  return { kind: "text", paragraphs: text === "" ? [] : [{ content: plain(text) }] };
}

function cells(columns: string, row: string): readonly Cell[] {
  const found = table(`\`\`\`table\ncolumns: ${columns}\nrows:\n  - ${row}\n\`\`\``)?.rows[0];
  return found?.kind === "data" ? found.cells : [];
}

describe("a pipe table", () => {
  it("has columns of words, aligned by the delimiter row", () => {
    expect(table("| TT | Tên | Số | Ghi |\n|:--|:-:|--:|---|\n| 1 | **a** \\| b | | x |")).toEqual({
      kind: "table",
      columns: [
        { label: plain("TT"), holds: "text", align: "left" },
        { label: plain("Tên"), holds: "text", align: "center" },
        { label: plain("Số"), holds: "text", align: "right" },
        { label: plain("Ghi"), holds: "text" },
      ],
      rows: [
        {
          kind: "data",
          cells: [
            words("1"),
            {
              kind: "text",
              paragraphs: [
                {
                  content: [
                    { kind: "text", text: "a", bold: true },
                    { kind: "text", text: " | b" },
                  ],
                },
              ],
            },
            words(""),
            words("x"),
          ],
        },
      ],
    });
  });
});

describe("a table fence", () => {
  it("reads the example of the grammar", () => {
    const fence = `\`\`\`table
unit: triệu đồng                  # ĐVT
columnNumbers: true
groupLabels: [roman, dotted]
indexRestart: table
columns:
  - { label: TT, holds: index, width: 8 }
  - { label: Nhiệm vụ, width: 60 }
  - label: Đơn vị chủ trì
    columns: [ { label: Lập chủ trương, width: 20.5 }, { label: Chủ đầu tư, width: 20 } ]
  - { label: Kinh phí, holds: number, decimals: 0, sum: true, align: right, width: 20 }
rows:
  - { group: Hạ tầng số }
  - { group: Dự án mới, level: 2, sums: true }
  - { group: Khác, level: 3, unnumbered: true }
  - [ Xây dựng, Sở TT&TT, Sở, "7.600" ]
  - { total: Tổng cộng }
notes: [ "Ghi chú: …" ]
\`\`\``;
    expect(table(fence)).toEqual({
      kind: "table",
      unit: "triệu đồng",
      columnNumbers: true,
      groupLabels: ["roman", "dotted"],
      indexRestart: "table",
      columns: [
        { label: plain("TT"), holds: "index", width: 8 },
        { label: plain("Nhiệm vụ"), holds: "text", width: 60 },
        {
          label: plain("Đơn vị chủ trì"),
          columns: [
            { label: plain("Lập chủ trương"), holds: "text", width: 20.5 },
            { label: plain("Chủ đầu tư"), holds: "text", width: 20 },
          ],
        },
        { label: plain("Kinh phí"), holds: "number", width: 20, align: "right", decimals: 0, summed: true },
      ],
      rows: [
        { kind: "group", level: 1, title: plain("Hạ tầng số") },
        { kind: "group", level: 2, title: plain("Dự án mới"), sums: true },
        { kind: "group", level: 3, title: plain("Khác"), unnumbered: true },
        { kind: "data", cells: [words("Xây dựng"), words("Sở TT&TT"), words("Sở"), { kind: "number", value: "7600" }] },
        { kind: "total", title: plain("Tổng cộng") },
      ],
      notes: [plain("Ghi chú: …")],
    });
  });

  const TEXT = "[ { label: A } ]";

  it("parts paragraphs and bullets in a cell", () => {
    expect(cells(TEXT, '[ "Một\\nhai\\n\\n- gạch\\ntiếp\\n+ cấp hai\\n\\nsau\\\\\\ncuối" ]')).toEqual([
      {
        kind: "text",
        paragraphs: [
          { content: plain("Một hai") },
          { content: plain("gạch tiếp"), bullet: 1 },
          { content: plain("cấp hai"), bullet: 2 },
          { content: [{ kind: "text", text: "sau" }, { kind: "lineBreak" }, { kind: "text", text: "cuối" }] },
        ],
      },
    ]);
  });

  it("keeps words that are no numbers to a table of words", () => {
    expect(cells("[ { label: A }, { label: B }, { label: C } ]", "[ 31.429, 05, true ]")).toEqual([
      words("31.429"),
      words("05"),
      words("true"),
    ]);
  });

  it("spans columns, and takes the next cell from the column after them", () => {
    const columns = "[ { label: A }, { label: B }, { label: C, holds: number } ]";
    expect(cells(columns, "[ { text: Hai cột, span: 2 }, 5 ]")).toEqual([
      { ...words("Hai cột"), span: 2 },
      { kind: "number", value: "5" },
    ]);
  });

  it("takes words and empty cells in a column of figures", () => {
    const columns = "[ { label: A, holds: number }, { label: B, holds: number } ]";
    expect(cells(columns, '[ { text: Lồng ghép }, "" ]')).toEqual([words("Lồng ghép"), words("")]);
  });

  const figures = [
    { written: '"38.060"', decimals: "0", value: "38060" },
    { written: "38060", decimals: undefined, value: "38060" },
    { written: '"12,5"', decimals: undefined, value: "12.5" },
    { written: '"1.234.567,89"', decimals: undefined, value: "1234567.89" },
    { written: '"-7.600"', decimals: "2", value: "-7600" },
    { written: '"31,429"', decimals: "3", value: "31.429" },
    { written: '"0,750"', decimals: undefined, value: "0.75" },
    { written: '{ value: "7.600", f: "kinh-phi@2023 x" }', decimals: "0", value: "7600", facts: ["kinh-phi@2023", "x"] },
  ];

  it.each(figures)("reads $written in a column of $decimals decimals as $value", ({ written, decimals, value, facts }) => {
    const column = `[ { label: A, holds: number${decimals === undefined ? "" : `, decimals: ${decimals}`} } ]`;
    expect(cells(column, `[ ${written} ]`)).toEqual([{ kind: "number", value, ...(facts ? { facts } : {}) }]);
  });
});

describe("a chart fence", () => {
  it("reads type, title, unit, categories and series", () => {
    const fence =
      '```chart\ntype: column\ntitle: Tỷ lệ\nunit: "%"\ncategories: ["2020", "2021"]\nseries: [ { name: Cấp tỉnh, values: ["41,2", "55"] } ]\n```';
    expect(readBody(fence)).toEqual([
      {
        kind: "chart",
        type: "column",
        title: "Tỷ lệ",
        unit: "%",
        categories: ["2020", "2021"],
        series: [{ name: "Cấp tỉnh", values: ["41.2", "55"] }],
      },
    ]);
  });

  it("keeps the facts of its values, and what its categories came from", () => {
    const series = 'series: [ { name: A, values: ["1", "2"], f: [ "x@1 y@1", "" ] } ]';
    expect(
      readBody(`\`\`\`chart\ntype: bar\ntitle: T\ncategories: [a, b]\n${series}\nfrom: { query: tasks, rows: [a, b] }\n\`\`\``),
    ).toEqual([
      {
        kind: "chart",
        type: "bar",
        title: "T",
        categories: ["a", "b"],
        series: [{ name: "A", values: ["1", "2"], facts: [["x@1", "y@1"], []] }],
        from: { query: "tasks", rows: ["a", "b"] },
      },
    ]);
  });

  it("reads points as thousands where its figures are said to be whole", () => {
    const fence = '```chart\ntype: pie\ntitle: T\ndecimals: 0\ncategories: [a]\nseries: [ { name: A, values: ["7.600"] } ]\n```';
    expect(readBody(fence)).toMatchObject([{ decimals: 0, series: [{ values: ["7600"] }] }]);
  });
});
