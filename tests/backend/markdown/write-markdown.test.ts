import { describe, expect, it } from "vitest";
import { readMarkdown } from "#backend/markdown/read-markdown.ts";
import { writeMarkdown } from "#backend/markdown/write-markdown.ts";
import { decimal } from "#core/decimal.ts";
import type { Block } from "#core/document/block.ts";
import { type Inline, plain } from "#core/document/inline.ts";
import type { Table } from "#core/document/table.ts";
import { success } from "#core/result.ts";
import { NASTY_STRINGS } from "../../helpers/arbitrary-text.ts";
import { appendix, footnote, officialDocument, paragraph } from "../../helpers/official-document.ts";

/** The body as written, without front matter. */
function written(...body: readonly Block[]): string {
  return writeMarkdown(officialDocument({ body }))
    .replace(/^---\n[\s\S]*?\n---\n\n/, "")
    .trimEnd();
}

function writtenInline(...content: readonly Inline[]): string {
  return written({ kind: "paragraph", content });
}

describe("a document is written", () => {
  it("with one key a line, then body, notes and appendices", () => {
    const document = officialDocument({
      body: [
        { kind: "heading", level: 2, title: plain("MỤC") },
        { kind: "paragraph", content: [{ kind: "text", text: "Đoạn" }, footnote("Chú thích"), { kind: "text", text: "." }] },
      ],
      marks: { urgency: "Khẩn", drafter: { code: "PL", copies: 30 } },
      appendices: [
        appendix("chi-tieu", { orientation: "landscape", content: [{ kind: "item", level: 1, content: [...plain("a"), footnote("b")] }] }),
      ],
    });
    expect(writeMarkdown(document)).toBe(`---
standard: state-2020
kind: KH
issuer:
  - ỦY BAN NHÂN DÂN
  - TỈNH TIỀN GIANG
issuerName: Ủy ban nhân dân tỉnh Tiền Giang
number: 112
symbol: KH-UBND
place: Tiền Giang
date: 2023-03-31
title: Chuyển đổi số năm 2023
signature:
  authority: TM
  body: ỦY BAN NHÂN DÂN
  position: [ CHỦ TỊCH ]
  name: Nguyễn Văn Vĩnh
recipients:
  - Như trên
  - "Lưu: VT"
marks:
  urgency: Khẩn
  drafter: { code: PL, copies: 30 }
---

## MỤC

Đoạn[^1].

[^1]: Chú thích

:::appendix{#chi-tieu title="Danh mục nhiệm vụ" orientation=landscape}
- a[^2]

[^2]: b
:::
`);
  });

  it("the same every time", () => {
    const document = officialDocument({ appendices: [appendix("a")] });
    expect(writeMarkdown(structuredClone(document))).toBe(writeMarkdown(document));
  });
});

describe("blocks are written", () => {
  it("as headings, numbered paragraphs, centred lines and page breaks", () => {
    const text = written(
      { kind: "heading", level: 5, title: plain("Về hạ tầng:"), text: plain("Đã chú trọng") },
      { kind: "paragraph", level: 3, content: plain("Quyết định này") },
      { kind: "paragraph", align: "center", content: plain("QUYẾT ĐỊNH: [x]") },
      { kind: "pageBreak" },
    );
    expect(text).toBe("##### Về hạ tầng: :text Đã chú trọng\n\n### :text Quyết định này\n\n::center[QUYẾT ĐỊNH: \\[x\\]]\n\n::page-break");
  });

  it("as bullets line under line, the second level under the first", () => {
    const levels = [2, 1, 2, 2, 1] as const;
    expect(written(...levels.map((level): Block => ({ kind: "item", level, content: plain(`m${level}`) })))).toBe(
      "+ m2\n- m1\n  + m2\n  + m2\n- m1",
    );
  });

  it("with a backslash at a line's end where a line breaks", () => {
    expect(writtenInline({ kind: "text", text: "Một" }, { kind: "lineBreak" }, { kind: "text", text: "hai" })).toBe("Một\\\nhai");
    expect(writtenInline({ kind: "text", text: "Một" }, { kind: "lineBreak" }, { kind: "text", text: "- hai" })).toBe("Một :br - hai");
  });
});

describe("words are written", () => {
  it.each(["a_b_c", "12:30", "gửi:Sở", "R&D &amp; x", "(1) a < b", "{{ x }}", "https://x.vn", "30. Ngày", "`mã`", "[x]", "a | b", "C#"])(
    "without any escape where none is needed: %s",
    (text) => {
      expect(written(paragraph(text))).toBe(text);
    },
  );

  it.each([
    { text: "# Đề", source: "\\# Đề" },
    { text: "- gạch", source: "\\- gạch" },
    { text: "2 * 3", source: "2 \\* 3" },
    { text: "[^1]", source: "\\[^1]" },
    { text: "<b>", source: "\\<b>" },
    { text: ":ref[x]", source: "\\:ref[x]" },
    { text: ":::", source: "\\:::" },
    { text: "```", source: "\\```" },
    { text: "\\", source: "\\\\" },
  ])("with the least escape: $text", ({ text, source }) => {
    expect(written(paragraph(text))).toBe(source);
  });

  it("with a comment where emphasis would not close", () => {
    expect(writtenInline({ kind: "text", text: "Trong đó:", bold: true }, { kind: "text", text: "kinh phí" })).toBe(
      "**Trong đó:**<!-- -->kinh phí",
    );
    expect(writtenInline({ kind: "text", text: "a", bold: true }, { kind: "text", text: "b", italic: true })).toBe("**a**<!-- -->*b*");
    expect(writtenInline({ kind: "text", text: "Về " }, { kind: "text", text: "a:", bold: true }, { kind: "text", text: " b" })).toBe(
      "Về **a:** b",
    );
  });

  it("apart from a reference whose attributes they would be", () => {
    const body: readonly Block[] = [
      {
        kind: "paragraph",
        content: [
          { kind: "appendixRef", appendixId: "a" },
          { kind: "text", text: "{b=c}" },
        ],
      },
    ];
    const document = officialDocument({ body, appendices: [appendix("a")] });
    expect(writeMarkdown(document)).toContain(":ref[a]\\{b=c}");
    expect(readMarkdown(writeMarkdown(document))).toEqual(success(document));
  });

  it("with blanks outside the emphasis, as the canonical form has them", () => {
    expect(writtenInline({ kind: "text", text: "Trong đó: ", bold: true }, { kind: "text", text: "kinh phí" })).toBe(
      "**Trong đó:** kinh phí",
    );
  });
});

describe("a table is written", () => {
  const column = (label: string): Table["columns"][number] => ({ label: plain(label), holds: "text" });
  const row = (...texts: readonly string[]): Table["rows"][number] => ({
    kind: "data",
    cells: texts.map((text) => ({ kind: "text", paragraphs: text === "" ? [] : [{ content: plain(text) }] })),
  });

  it("with pipes where it is a plain table of words", () => {
    const columns: Table["columns"] = [column("A"), { label: plain("B"), holds: "text", align: "right" }];
    expect(written({ kind: "table", columns, rows: [row("1", ""), row("x", "y")] })).toBe("| A | B |\n| --- | --: |\n| 1 |  |\n| x | y |");
  });

  it.each([
    { name: "a pipe in it", rows: [row("a|b")] },
    { name: "a row of empty cells", rows: [row("")] },
    { name: "a total", rows: [{ kind: "total" as const, title: plain("Cộng") }] },
  ])("as a fence for $name", ({ rows }) => {
    expect(written({ kind: "table", columns: [column("A")], rows })).toMatch(/^```table\n/);
  });

  it("as a fence with short rows on a line and long ones a cell a line", () => {
    const long =
      "Xây dựng trung tâm dữ liệu của tỉnh, nâng cấp đường truyền, máy chủ, thiết bị lưu trữ và sao lưu dự phòng cho các cơ quan nhà nước";
    const columns: Table["columns"] = [
      { label: plain("TT"), holds: "index", width: 8 },
      column("A"),
      { label: plain("Gộp"), columns: [{ label: plain("B"), holds: "number", decimals: 0, summed: true }] },
    ];
    const rows: Table["rows"] = [
      { kind: "group", level: 2, title: plain("Nhóm"), sums: true },
      {
        kind: "data",
        cells: [
          { kind: "text", paragraphs: [{ content: plain("a, b") }] },
          { kind: "number", value: decimal(38060), facts: ["x@2023"] },
        ],
      },
      {
        kind: "data",
        cells: [
          { kind: "text", paragraphs: [{ content: plain(long) }] },
          { kind: "text", paragraphs: [{ content: plain("Lồng ghép") }] },
        ],
      },
      { kind: "data", cells: [{ kind: "text", paragraphs: [{ content: plain("một") }, { content: plain("hai"), bullet: 1 }], span: 2 }] },
    ];
    expect(written({ kind: "table", unit: "triệu đồng", columns, rows })).toBe(`\`\`\`table
unit: triệu đồng
columns:
  - { label: TT, holds: index, width: 8 }
  - { label: A }
  - label: Gộp
    columns:
      - { label: B, holds: number, decimals: 0, sum: true }
rows:
  - { group: Nhóm, level: 2, sums: true }
  - [ "a, b", { value: "38.060", f: x@2023 } ]
  - - ${long}
    - { text: Lồng ghép }
  - - text: |-
        một
        - hai
      span: 2
\`\`\``);
  });

  it.each([
    { decimals: undefined, value: "31429", figure: "31429" },
    { decimals: undefined, value: "1234567", figure: "1.234.567" },
    { decimals: 3, value: "31429", figure: "31429" },
    { decimals: 0, value: "31429", figure: "31.429" },
    { decimals: 3, value: "31.429", figure: "31,429" },
    { decimals: undefined, value: "31.429", figure: "31,4290" },
    { decimals: 2, value: "-1234.5", figure: "-1.234,5" },
  ])("with $value in a column of $decimals decimals as $figure", ({ decimals, value, figure }) => {
    const columns: Table["columns"] = [{ label: plain("A"), holds: "number", ...(decimals === undefined ? {} : { decimals }) }];
    const rows: Table["rows"] = [{ kind: "data", cells: [{ kind: "number", value: decimal(value) }] }];
    expect(written({ kind: "table", columns, rows })).toMatch(new RegExp(`- \\[ "?${figure}"? \\]`));
  });
});

describe("nasty strings come back equal", () => {
  const everywhere = (text: string): readonly Block[] => [
    paragraph(text),
    { kind: "heading", level: 3, title: plain(text), text: plain(text) },
    { kind: "item", level: 1, content: plain(text) },
    { kind: "paragraph", align: "center", content: plain(text) },
    {
      kind: "paragraph",
      content: [
        { kind: "text", text, bold: true },
        { kind: "field", shown: text, facts: ["x"] },
        { kind: "text", text: `x${text}` },
      ],
    },
    {
      kind: "table",
      columns: [{ label: plain(text), holds: "text" }],
      rows: [{ kind: "data", cells: [{ kind: "text", paragraphs: [{ content: plain(text), bullet: 1 }, { content: plain(text) }] }] }],
    },
    { kind: "chart", type: "bar", title: text, categories: [text], series: [{ name: text, values: [decimal("1.5")] }] },
  ];

  const texts = NASTY_STRINGS.map((text) => text.normalize("NFC").replace(/^ +| +$/g, "")).filter((text) => text.trim() !== "");

  it.each(texts)("%j", (text) => {
    const document = officialDocument({
      title: plain(text),
      place: text,
      recipients: [text],
      body: everywhere(text),
      appendices: [appendix("a", { title: plain(text), note: text })],
    });
    expect(readMarkdown(writeMarkdown(document))).toEqual(success(document));
  });
});
