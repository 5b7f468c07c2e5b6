import { describe, expect, it } from "vitest";
import { decimal } from "#core/decimal.ts";
import type { Block, Chart } from "#core/document/block.ts";
import { type Inline, plain } from "#core/document/inline.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";
import type { Cell, Column, Table } from "#core/document/table.ts";
import { validateDocument } from "#core/document/validate-document.ts";
import { appendix, footnote, officialDocument, paragraph } from "../../helpers/official-document.ts";

function problemsOf(changes: Partial<OfficialDocument>): readonly string[] {
  return validateDocument(officialDocument(changes)).map(({ place, message }) => `${place.path}: ${message}`);
}

function problemsOfBlock(block: Block): readonly string[] {
  return problemsOf({ body: [block] });
}

function problemsOfInline(...content: readonly Inline[]): readonly string[] {
  return problemsOfBlock({ kind: "paragraph", content });
}

describe("a valid document", () => {
  it("has no problems", () => {
    expect(validateDocument(officialDocument({ appendices: [appendix("a")] }))).toEqual([]);
  });
});

describe("lines of plain text", () => {
  const cases: readonly { readonly changes: Partial<OfficialDocument>; readonly problem: string }[] = [
    { changes: { place: " Tiền Giang" }, problem: "place: Dòng chữ “Tiền Giang” chưa ở dạng chuẩn." },
    { changes: { place: "Tiền".normalize("NFD") }, problem: `place: Dòng chữ “${"Tiền".normalize("NFD")}” chưa ở dạng chuẩn.` },
    { changes: { recipients: ["a", " "] }, problem: "recipients[1]: Chỗ này để trống." },
    { changes: { recipients: [] }, problem: "recipients: Danh sách này để trống." },
    { changes: { addressees: ["a\nb"] }, problem: "addressees[0]: Dòng chữ “a\nb” chưa ở dạng chuẩn." },
    { changes: { closing: "" }, problem: "closing: Chỗ này để trống." },
    { changes: { letterhead: { issuer: [] } }, problem: "letterhead.issuer: Danh sách này để trống." },
    { changes: { letterhead: { issuer: ["A"], superior: [] } }, problem: "letterhead.superior: Danh sách này để trống." },
    { changes: { number: 0 }, problem: "number: Giá trị 0 không phải là số nguyên từ 1 trở lên." },
    { changes: { number: 1.5 }, problem: "number: Giá trị 1.5 không phải là số nguyên từ 1 trở lên." },
    { changes: { title: [] }, problem: "title: Chỗ này không có chữ nào." },
    { changes: { legalBases: [[]] }, problem: "legalBases[0]: Chỗ này không có chữ nào." },
    { changes: { marks: {} }, problem: "marks: Nhóm khóa “marks” để trống." },
    { changes: { marks: { drafter: { code: "", copies: 1 } } }, problem: "marks.drafter.code: Chỗ này để trống." },
    { changes: { marks: { draft: -1 } }, problem: "marks.draft: Giá trị -1 không phải là số nguyên từ 1 trở lên." },
    { changes: { signature: { lines: [], name: "A" } }, problem: "signature.lines: Phần ký không có quyền hạn, chức vụ." },
    {
      changes: { signature: { lines: [{ text: "KT. A" }], name: "A" } },
      problem: "signature.lines[0].text: Dòng “KT. A” còn chữ viết tắt quyền ký ở đầu.",
    },
    { changes: { signature: { lines: [{ text: "A" }], name: "" } }, problem: "signature.name: Chỗ này để trống." },
  ];

  it.each(cases)("are judged: $problem", ({ changes, problem }) => {
    expect(problemsOf(changes)).toEqual([problem]);
  });
});

describe("inline content", () => {
  const CANONICAL = "body[0].content: Các đoạn chữ chưa ở dạng chuẩn.";

  it.each<{ readonly name: string; readonly content: readonly Inline[] }>([
    { name: "a blank at an end", content: plain("a ") },
    { name: "neighbours of the same emphasis", content: [...plain("a"), ...plain("b")] },
    { name: "an emphasised blank", content: [{ kind: "text", text: "a ", bold: true }, ...plain("b")] },
    {
      name: "a blank emphasised for itself",
      content: [
        { kind: "field", shown: "1", facts: ["a"] },
        { kind: "text", text: " ", bold: true },
        { kind: "field", shown: "2", facts: ["a"] },
      ],
    },
    { name: "decomposed letters", content: plain("Tiền".normalize("NFD")) },
    { name: "a line end", content: plain("a\nb") },
    { name: "a break at an end", content: [...plain("a"), { kind: "lineBreak" }] },
    { name: "a fence of a template", content: plain("a\uE000") },
  ])("is not canonical with $name", ({ content }) => {
    expect(problemsOfInline(...content)).toEqual([CANONICAL]);
  });

  it("refers to appendices that are there", () => {
    expect(
      problemsOf({ body: [{ kind: "paragraph", content: [{ kind: "appendixRef", appendixId: "b" }] }], appendices: [appendix("a")] }),
    ).toEqual(["body[0].content[0]: Không có phụ lục nào mang mã “b”."]);
  });

  it("holds no note in a note, and no empty note", () => {
    expect(problemsOfInline({ kind: "footnote", content: [[...plain("a"), footnote("b")]] })).toEqual([
      "body[0].content[0].content[0][1]: Trong chú thích lại có chú thích.",
    ]);
    expect(problemsOfInline({ kind: "footnote", content: [] })).toEqual(["body[0].content[0]: Chú thích để trống."]);
    expect(problemsOfInline({ kind: "footnote", content: [[]] })).toEqual(["body[0].content[0].content[0]: Chỗ này không có chữ nào."]);
  });

  it("names facts without blanks, at least one", () => {
    expect(problemsOfInline({ kind: "field", shown: "5", facts: [] })).toEqual(["body[0].content[0].facts: Danh sách này để trống."]);
    expect(problemsOfInline({ kind: "field", shown: "5", facts: ["a b"] })).toEqual([
      "body[0].content[0].facts[0]: Mã số liệu “a b” không hợp lệ.",
    ]);
  });

  it("shows something for a figure and a citation", () => {
    expect(problemsOfInline({ kind: "field", shown: "", facts: ["a"] })).toEqual(["body[0].content[0].shown: Chỗ này để trống."]);
    expect(problemsOfInline({ kind: "citation", shown: "a", documentId: "" })).toEqual([
      "body[0].content[0].documentId: Chỗ này để trống.",
    ]);
  });
});

describe("blocks", () => {
  it.each<{ readonly block: Block; readonly problem: string }>([
    { block: paragraph(""), problem: "body[0].content: Chỗ này không có chữ nào." },
    { block: { kind: "heading", level: 2, title: [] }, problem: "body[0].title: Chỗ này không có chữ nào." },
    { block: { kind: "heading", level: 2, title: plain("a"), text: [] }, problem: "body[0].text: Chỗ này không có chữ nào." },
    { block: { kind: "item", level: 1, content: [] }, problem: "body[0].content: Chỗ này không có chữ nào." },
    {
      block: { kind: "paragraph", level: 3, align: "center", content: plain("a") },
      problem: "body[0]: Đoạn văn vừa đánh số vừa đặt giữa dòng.",
    },
  ])("are judged: $problem", ({ block, problem }) => {
    expect(problemsOfBlock(block)).toEqual([problem]);
  });
});

describe("charts", () => {
  const chart: Chart = {
    kind: "chart",
    type: "bar",
    title: "T",
    categories: ["a", "b"],
    series: [{ name: "A", values: [decimal(1), decimal(2)] }],
  };

  it.each<{ readonly changes: Partial<Chart>; readonly problem: string }>([
    { changes: { title: "" }, problem: "body[0].title: Chỗ này để trống." },
    { changes: { series: [] }, problem: "body[0].series: Biểu đồ không có dãy số nào." },
    { changes: { type: "pie", series: [...chart.series, ...chart.series] }, problem: "body[0].series: Biểu đồ tròn có 2 dãy số." },
    {
      changes: { type: "pie", series: chart.series.map(({ name, values }) => ({ name, values: values.map(() => decimal("-1")) })) },
      problem: "body[0].series: Biểu đồ tròn có số âm.",
    },
    { changes: { series: [{ name: "A", values: [decimal(1)] }] }, problem: "body[0].series[0]: Dãy “A” có 1 số; biểu đồ có 2 mốc." },
    {
      changes: { series: chart.series.map((one) => ({ ...one, facts: [["a"]] })) },
      problem: "body[0].series[0].facts: Dãy “A” có 2 số nhưng nêu nguồn cho 1 số.",
    },
    {
      changes: { series: chart.series.map((one) => ({ ...one, facts: [[], []] })) },
      problem: "body[0].series[0].facts: Dãy “A” không có số nào có nguồn.",
    },
    {
      changes: { series: chart.series.map((one) => ({ ...one, facts: [[], ["a b"]] })) },
      problem: "body[0].series[0].facts[1][0]: Mã số liệu “a b” không hợp lệ.",
    },
    { changes: { from: { query: "tasks ?", rows: [] } }, problem: "body[0].from.query: Nguồn “tasks ?” không hợp lệ." },
    { changes: { from: { query: "tasks", rows: [" "] } }, problem: "body[0].from.rows[0]: Chỗ này để trống." },
  ])("are judged: $problem", ({ changes, problem }) => {
    expect(problemsOfBlock({ ...chart, ...changes })).toEqual([problem]);
  });
});

describe("tables", () => {
  const words: Cell = { kind: "text", paragraphs: [{ content: plain("a") }] };
  const figure: Cell = { kind: "number", value: decimal(5) };
  const columns: readonly Column[] = [
    { label: plain("TT"), holds: "index" },
    { label: plain("A"), holds: "text" },
    { label: plain("B"), holds: "number", decimals: 0 },
  ];
  const table = (changes: Partial<Table>): Table => ({
    kind: "table",
    columns,
    rows: [{ kind: "data", cells: [words, figure] }],
    ...changes,
  });

  it("are valid with a cell for each column that is no index", () => {
    expect(problemsOfBlock(table({}))).toEqual([]);
  });

  it("may span up to their last column", () => {
    expect(problemsOfBlock(table({ rows: [{ kind: "data", cells: [{ ...words, span: 2 }] }] }))).toEqual([]);
  });

  it.each<{ readonly changes: Partial<Table>; readonly problem: string }>([
    { changes: { columns: [], rows: [] }, problem: "body[0].columns: Bảng hoặc cột gộp không có cột nào." },
    { changes: { rows: [{ kind: "data", cells: [words] }] }, problem: "body[0].rows[0]: Hàng 1 của bảng có 1 ô; bảng cần 2 ô." },
    {
      changes: { rows: [{ kind: "data", cells: [words, figure, words] }] },
      problem: "body[0].rows[0]: Hàng 1 của bảng có 3 ô; bảng cần 2 ô.",
    },
    {
      changes: { rows: [{ kind: "data", cells: [words, { ...words, span: 2 }] }] },
      problem: "body[0].rows[0]: Hàng 1 của bảng có 2 ô, phủ 3 cột; bảng cần 2 ô.",
    },
    { changes: { rows: [{ kind: "data", cells: [figure, figure] }] }, problem: "body[0].rows[0].cells[0]: Ô số đứng trong cột chữ." },
    {
      changes: { rows: [{ kind: "data", cells: [words, { ...figure, facts: [] }] }] },
      problem: "body[0].rows[0].cells[1].facts: Danh sách này để trống.",
    },
    {
      changes: { rows: [{ kind: "data", cells: [{ ...words, span: 1 }, figure] }] },
      problem: "body[0].rows[0].cells[0].span: Giá trị 1 không phải là số nguyên từ 2 trở lên.",
    },
    { changes: { rows: [{ kind: "total", title: [] }] }, problem: "body[0].rows[0].title: Chỗ này không có chữ nào." },
    { changes: { unit: "" }, problem: "body[0].unit: Chỗ này để trống." },
    { changes: { notes: [] }, problem: "body[0].notes: Danh sách này để trống." },
    { changes: { groupLabels: [] }, problem: "body[0].groupLabels: Có 0 kiểu đánh số nhóm." },
  ])("are judged: $problem", ({ changes, problem }) => {
    expect(problemsOfBlock(table(changes))).toEqual([problem]);
  });

  it.each<{ readonly column: Column; readonly problem: string }>([
    {
      column: { label: [], holds: "text", decimals: 0 },
      problem: "body[0].columns[0]: Số lẻ (decimals) và cộng dồn (sum) chỉ dùng cho cột số.",
    },
    { column: { label: [], holds: "text", width: 0 }, problem: "body[0].columns[0].width: Độ rộng cột 0 không dùng được." },
    {
      column: { label: [], holds: "number", decimals: 1.5 },
      problem: "body[0].columns[0].decimals: Giá trị 1.5 không phải là số nguyên từ 0 trở lên.",
    },
    { column: { label: [], columns: [] }, problem: "body[0].columns[0].columns: Bảng hoặc cột gộp không có cột nào." },
  ])("have columns judged: $problem", ({ column, problem }) => {
    expect(problemsOfBlock({ kind: "table", columns: [column], rows: [] })).toEqual([problem]);
  });
});

describe("appendices", () => {
  it.each([
    { ids: ["a", "a"], problem: "appendices[1].id: Mã phụ lục “a” dùng hai lần." },
    { ids: ["a b"], problem: "appendices[0].id: Mã phụ lục “a b” không hợp lệ." },
    { ids: [""], problem: "appendices[0].id: Mã phụ lục “” không hợp lệ." },
  ])("have ids judged: $problem", ({ ids, problem }) => {
    expect(problemsOf({ appendices: ids.map((id) => appendix(id)) })).toEqual([problem]);
  });

  it("have their content judged by its path", () => {
    expect(problemsOf({ appendices: [appendix("a", { title: [], content: [paragraph("")] })] })).toEqual([
      "appendices[0].title: Chỗ này không có chữ nào.",
      "appendices[0].content[0].content: Chỗ này không có chữ nào.",
    ]);
  });
});

describe("the end mark", () => {
  it("needs words to stand behind", () => {
    const table: Table = { kind: "table", columns: [{ label: plain("Giờ"), holds: "text" }], rows: [] };
    expect(problemsOf({ body: [table], closing: "." })).toEqual([
      "closing: Văn bản kết thúc bằng bảng hoặc biểu đồ nên không có chỗ in dấu kết thúc.",
    ]);
  });
});
