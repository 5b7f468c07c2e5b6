import { describe, expect, it } from "vitest";
import { markdownFile, mistakesOf, mistakesOfBody } from "../../helpers/markdown-file.ts";

/** A table fence whose columns are A (words), B (whole figures) and C (figures), and whose first row stands on line 6. */
function fence(rows: string): string {
  return `\`\`\`table\ncolumns:\n  - { label: A }\n  - { label: B, holds: number, decimals: 0 }\n  - { label: C, holds: number }\nrows:\n${rows}\n\`\`\``;
}

describe("a mistake in the rows of a table", () => {
  const cases = [
    { rows: '  - [ a, "1", "2", "3" ]', mistakes: ["7: Hàng 1 của bảng có 4 ô; bảng cần 3 ô."] },
    { rows: '  - [ a, "1", "2" ]\n  - [ a ]', mistakes: ["8: Hàng 2 của bảng có 1 ô; bảng cần 3 ô."] },
    { rows: "  - [ { text: x, span: 4 } ]", mistakes: ["7: Hàng 1 của bảng có 1 ô, phủ 4 cột; bảng cần 3 ô."] },
    { rows: '  - - a\n    - "1"\n    - mười', mistakes: ["9: “mười” không phải là số."] },
    { rows: '  - [ a, "12.5", "" ]', mistakes: ["7: “12.5” không phải là số."] },
    { rows: '  - [ a, "31.429", "31.429" ]', mistakes: ["7: Số “31.429” đọc được hai cách: 31429 hoặc 31,4290."] },
    { rows: '  - [ a, "1", "31,429" ]', mistakes: ["7: Số “31,429” đọc được hai cách: 31429 hoặc 31,4290."] },
    { rows: '  - [ a, "1", "2.5" ]', mistakes: ["7: Số “2.5” viết theo lối nước ngoài."] },
    { rows: '  - [ { value: "5" }, "1", "2" ]', mistakes: ["7: Ô số đứng trong cột chữ."] },
    { rows: '  - [ [ a ], "1", "2" ]', mistakes: ["7: Ô này là một danh sách."] },
    { rows: '  - [ { txt: a }, "1", "2" ]', mistakes: ["7: Khóa “txt” không có trong một ô."] },
    {
      rows: '  - [ a, { value: "5", span: 2 } ]',
      mistakes: ["7: Khóa “span” không có trong một ô số (có value).", "7: Hàng 1 của bảng có 2 ô; bảng cần 3 ô."],
    },
    { rows: '  - [ "- ", "1", "2" ]', mistakes: ["7: Gạch đầu dòng trong ô để trống."] },
    {
      rows: "  - [ a, { text: b, span: x } ]",
      mistakes: ["7: “span: x” không phải là số nguyên từ 1 trở lên.", "7: Hàng 1 của bảng có 2 ô; bảng cần 3 ô."],
    },
    { rows: "  - Tổng", mistakes: ["7: Hàng này không phải là hàng dữ liệu, hàng nhóm hay hàng tổng."] },
    { rows: "  - { gruop: Nhóm }", mistakes: ["7: Khóa “gruop” không có trong một hàng nhóm hay hàng tổng."] },
    { rows: "  - { group: Nhóm, level: 4 }", mistakes: ["7: “level: 4” không dùng được."] },
    { rows: "  - { group: Nhóm, sums: có }", mistakes: ["7: “sums: có” không dùng được."] },
    { rows: "  - { total: Tổng, level: 1 }", mistakes: ["7: Khóa “level” không có trong hàng tổng."] },
    { rows: "  - [ a, b", mistakes: ["7: Dòng thụt vào không đúng, hoặc thiếu dấu đóng ] }."] },
  ];

  it.each(cases)("is told by its line: $rows", ({ rows, mistakes }) => {
    expect(mistakesOfBody(fence(rows))).toEqual(mistakes);
  });

  it("is told for a point that may be the mark of three decimals", () => {
    const three = fence('  - [ a, "1", "31.429" ]').replace("label: C, holds: number", "label: C, holds: number, decimals: 3");
    expect(mistakesOfBody(three)).toEqual(["7: Số “31.429” đọc được hai cách: 31429 hoặc 31,4290."]);
  });

  it("is told for a pipe table too", () => {
    expect(mistakesOfBody("| a | b |\n|-|-|\n| 1 |\n| 1 | 2 | 3 |")).toEqual([
      "3: Hàng 1 của bảng có 1 ô; bảng cần 2 ô.",
      "4: Hàng 2 của bảng có 3 ô; bảng cần 2 ô.",
    ]);
  });

  it("is told by the line of a block of text", () => {
    expect(mistakesOfBody("```table\ncolumns: [ { label: A } ]\nrows:\n  - - |-\n      Một\n\n      hai <b>\n```")).toEqual([
      "7: Thẻ HTML <b> không dùng được trong văn bản.",
    ]);
  });
});

describe("a mistake in the columns or settings of a table", () => {
  const cases = [
    { lines: "rows: []", mistakes: ["2: Thiếu “columns”."] },
    { lines: "columns: x", mistakes: ["2: “columns” phải là danh sách các cột."] },
    { lines: "columns:\n  - A", mistakes: ["3: Cột phải gồm các khóa và giá trị."] },
    {
      lines: "columns:\n  - { label: A, holds: number, decimls: 0 }",
      mistakes: ["3: Khóa “decimls” không có trong một cột."],
    },
    { lines: "columns:\n  - { label: A, holds: so }", mistakes: ["3: “holds: so” không dùng được."] },
    { lines: "columns:\n  - { label: A, width: -5 }", mistakes: ["3: “width: -5” không phải là độ rộng."] },
    {
      lines: "columns:\n  - { label: A, holds: index, columns: [ { label: B } ] }",
      mistakes: ["3: Khóa “holds” không có trong một cột gộp (có columns)."],
    },
    { lines: "columns: [ { label: A } ]\ngroupLabels: [abc]", mistakes: ["3: “groupLabels: abc” không dùng được."] },
    { lines: "columns: [ { label: A } ]\nindexRestart: never", mistakes: ["3: “indexRestart: never” không dùng được."] },
    { lines: "columns: [ { label: A } ]\nsource: x", mistakes: ["3: Bảng lấy từ dữ liệu chỉ dùng được trong mẫu."] },
    { lines: "columns: [ { label: A } ]\nrows: x", mistakes: ["3: “rows” phải là danh sách các hàng."] },
    { lines: "- a", mistakes: ["2: Khối ```table phải gồm các khóa và giá trị."] },
  ];

  it.each(cases)("is told by its line: $lines", ({ lines, mistakes }) => {
    expect(mistakesOfBody(`\`\`\`table\n${lines}\n\`\`\``)).toEqual(mistakes);
  });
});

describe("a mistake in a chart", () => {
  const chart = (lines: string): string => `\`\`\`chart\n${lines}\n\`\`\``;
  const cases = [
    { lines: "title: T\ncategories: [a]\nseries: [ { name: A, values: [1] } ]", mistakes: ["2: Thiếu “type”."] },
    {
      lines: "type: tron\ntitle: T\ncategories: [a]\nseries: [ { name: A, values: [1] } ]",
      mistakes: ["2: “type: tron” không dùng được."],
    },
    {
      lines: "type: bar\ntitle: T\ncategories: [a, b]\nseries:\n  - { name: A, values: [1] }",
      mistakes: ["6: Dãy “A” có 1 số; biểu đồ có 2 mốc."],
    },
    {
      lines: "type: pie\ntitle: T\ncategories: [a]\nseries: [ { name: A, values: [1] }, { name: B, values: [1] } ]",
      mistakes: ["2: Biểu đồ tròn có 2 dãy số."],
    },
    { lines: "type: bar\ntitle: T\ncategories: [a]\nseries:\n  - { name: A, values: [x] }", mistakes: ["6: “x” không phải là số."] },
    { lines: "type: bar\ntitle: T\ncategories: [a]\nseries: A", mistakes: ["5: “series” phải là danh sách các dãy số."] },
    { lines: "type: bar\ntitle: T\ncategories: [a]\nseries: [ A ]", mistakes: ["5: Mỗi dãy số gồm name và values."] },
    {
      lines: "type: bar\ntitle: T\ncategories: [a]\nseries:\n  - { ten: A, values: [1] }",
      mistakes: ["6: Khóa “ten” không có trong một dãy số.", "6: Thiếu “name”."],
    },
    {
      lines: "type: bar\ntitle: T\ncategories: [a, b]\nseries:\n  - { name: A, values: [1, 2], f: [x] }",
      mistakes: ["6: Dãy “A” có 2 số nhưng nêu nguồn cho 1 số."],
    },
    {
      lines: "type: bar\ntitle: T\ncategories: [a]\nseries:\n  - { name: A, values: [1], f: [[x]] }",
      mistakes: ["6: “f” phải là danh sách mã số liệu."],
    },
    {
      lines: "type: bar\ntitle: T\nsource: indicators\nlabel: name\nvalue: result",
      mistakes: ["4: Biểu đồ lấy từ dữ liệu chỉ dùng được trong mẫu."],
    },
    {
      lines: "type: bar\ntitle: T\ncategories: [a]\nseries: [ { name: A, values: [1] } ]\nfrom: { rows: [a] }",
      mistakes: ["6: Thiếu “query”."],
    },
  ];

  it.each(cases)("is told by its line: $lines", ({ lines, mistakes }) => {
    expect(mistakesOfBody(chart(lines))).toEqual(mistakes);
  });
});

describe("a file with ten mistakes", () => {
  const FILE = `---
standard: state-2021
kind: KH
issuer: ỦY BAN NHÂN DÂN
issuerName: Ủy ban nhân dân tỉnh
symbol: KH-UBND
place: Tiền Giang
date: 2023-02-30
title: Chuyển đổi số
signature: { position: [CHỦ TỊCH] }
recipients: [Như trên, "Lưu: VT"]
---

#

Xem :ref[khong-co] và[^9].

\`\`\`table
columns:
  - { label: A }
  - { label: B, holds: number }
rows:
  - [ a ]
  - [ a, mười ]
\`\`\`

:::appendix{#a orientation=ngang title="Tên"}
Nội dung
:::

Sau phụ lục
`;

  it("is told all ten at once, each by its line", () => {
    expect(mistakesOf(FILE)).toEqual([
      "2: “standard: state-2021” không dùng được.",
      "8: Ngày “2023-02-30” không có trong lịch.",
      "10: Thiếu “name”.",
      "14: Đề mục không có tên.",
      "16: Chú thích [^9] được gọi nhưng không có nội dung.",
      "16: Không có phụ lục nào mang mã “khong-co”.",
      "23: Hàng 1 của bảng có 1 ô; bảng cần 2 ô.",
      "24: “mười” không phải là số.",
      "27: Hướng giấy “ngang” không dùng được.",
      "31: Sau phụ lục còn nội dung.",
    ]);
  });

  it("is not told more for being under a heading of a file that can be read", () => {
    expect(mistakesOf(markdownFile("Nội dung."))).toEqual([]);
  });
});
