import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDocument } from "#core/document/parse-document.ts";
import { success } from "#core/result.ts";
import { arbitraryDocument } from "../../helpers/arbitrary-document.ts";
import { officialDocument } from "../../helpers/official-document.ts";

/** The mistakes of the sample document with these keys changed, as `path: message`. */
function mistakesWith(changes: Readonly<Record<string, unknown>>): readonly string[] {
  const parsed = parseDocument({ ...officialDocument(), ...changes });
  return parsed.ok ? [] : parsed.failure.map(({ place, message }) => `${place.path}: ${message}`);
}

describe("a document as JSON", () => {
  it("reads back equal, whatever valid document it is", () => {
    fc.assert(
      fc.property(arbitraryDocument(), (document) => {
        expect(parseDocument(JSON.parse(JSON.stringify(document)))).toEqual(success(document));
      }),
      { numRuns: 1000 },
    );
  });

  it("gives its keys in the order of the model", () => {
    const document = officialDocument({ marks: { draft: 1 } });
    const turned = Object.fromEntries(Object.entries(document).reverse());
    const [straight, back] = [parseDocument(document), parseDocument(turned)];
    expect(JSON.stringify(back)).toBe(JSON.stringify(straight));
  });
});

describe("JSON that is no document", () => {
  it.each([null, "x", 5, []])("is refused: %j", (value) => {
    expect(parseDocument(value)).toMatchObject({ ok: false, failure: [{ message: "Dữ liệu không phải là một văn bản." }] });
  });

  const cases: readonly { readonly changes: Readonly<Record<string, unknown>>; readonly mistakes: readonly string[] }[] = [
    { changes: { place: undefined }, mistakes: ["place: Thiếu “place”."] },
    { changes: { place: 5 }, mistakes: ["place: “place” không đúng kiểu."] },
    { changes: { kind: "bc" }, mistakes: ['kind: Giá trị "bc" không dùng được.'] },
    { changes: { date: "2023-02-30" }, mistakes: ["date: Giá trị này không phải là một ngày có trong lịch."] },
    { changes: { number: "112" }, mistakes: ["number: “number” không đúng kiểu."] },
    { changes: { ghiChu: "x" }, mistakes: [": Khóa “ghiChu” không có trong mẫu văn bản."] },
    { changes: { body: [{ kind: "paragraf" }] }, mistakes: ['body[0].kind: Loại "paragraf" không có ở chỗ này.'] },
    {
      changes: { body: [{ kind: "table", columns: [], rows: [{ kind: "data", cells: [{ kind: "number", value: "5", facts: "x" }] }] }] },
      mistakes: ["body[0].rows[0].cells[0].facts: “body[0].rows[0].cells[0].facts” không đúng kiểu."],
    },
    { changes: { body: [{}] }, mistakes: ["body[0].kind: Thiếu khóa “kind”."] },
    { changes: { body: [{ kind: "item", level: 3, content: [] }] }, mistakes: ["body[0].level: Giá trị 3 không dùng được."] },
    { changes: { title: [{ kind: "text", text: "a", bold: false }] }, mistakes: ["title[0].bold: Giá trị false không dùng được."] },
    {
      changes: { body: [{ kind: "table", columns: [{ label: [], holds: "txt" }], rows: [] }] },
      mistakes: ['body[0].columns[0].holds: Giá trị "txt" không dùng được.'],
    },
    {
      changes: { body: [{ kind: "table", columns: [{ label: [], columns: 5 }], rows: [] }] },
      mistakes: ["body[0].columns[0].columns: “body[0].columns[0].columns” không đúng kiểu."],
    },
    {
      changes: { body: [{ kind: "chart", type: "bar", title: "T", categories: ["a"], series: [{ name: "A", values: [1.5, "01"] }] }] },
      mistakes: [
        "body[0].series[0].values[0]: Giá trị này không phải là số thập phân chuẩn.",
        "body[0].series[0].values[1]: Giá trị này không phải là số thập phân chuẩn.",
      ],
    },
    {
      changes: { place: undefined, number: "x", body: 5 },
      mistakes: ["number: “number” không đúng kiểu.", "place: Thiếu “place”.", "body: “body” không đúng kiểu."],
    },
  ];

  it.each(cases)("is told by its path: $mistakes", ({ changes, mistakes }) => {
    expect(mistakesWith(changes)).toEqual(mistakes);
  });

  it("suggests what was meant", () => {
    const parsed = parseDocument({ ...officialDocument(), partNumbering: "romam" });
    expect(parsed).toMatchObject({ failure: [{ remedy: "Ý bạn là “roman”?" }] });
  });

  it("is told by what must hold besides its shape", () => {
    expect(mistakesWith({ recipients: [] })).toEqual(["recipients: Danh sách này để trống."]);
  });

  it("is refused where it nests without end", () => {
    const nested = JSON.parse(`${'[{"columns":'.repeat(4000)}1${"}]".repeat(4000)}`);
    expect(parseDocument({ ...officialDocument(), body: nested })).toMatchObject({ failure: [{ message: "Dữ liệu lồng nhau quá sâu." }] });
  });
});
