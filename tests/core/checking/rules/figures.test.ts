import { describe, expect, it } from "vitest";
import { factWithTwoValues } from "#core/checking/rules/fact-with-two-values.ts";
import { fractionAndPercentage } from "#core/checking/rules/fraction-and-percentage.ts";
import { tableTotal } from "#core/checking/rules/table-total.ts";
import { decimal } from "#core/decimal.ts";
import { type Field, plain } from "#core/document/inline.ts";
import type { Cell, LeafColumn, Table } from "#core/document/table.ts";
import { findingsOf, quotesIn, quotesInWords, words } from "../findings-of.ts";

function field(shown: string, value: string | undefined, facts: readonly string[], form?: string): Field {
  return {
    kind: "field",
    shown,
    facts,
    ...(value === undefined ? {} : { value: decimal(value) }),
    ...(form === undefined ? {} : { form }),
  };
}

describe("a fraction beside its percentage", () => {
  it.each([
    ["Có 10/12 chỉ tiêu (80%) đạt", "83%"],
    ["đạt 83,3% (11/12 chỉ tiêu)", "91,7%"],
    ["hoàn thành 1.610/2.000 dịch vụ, chiếm 81,5%.", "80,5%"],
    ["có 5/12 nhiệm vụ xong, đạt 60%; còn lại", "42%"],
    ["Đào tạo: 49% (883/1.698 người)", "52%"],
  ])("is wrong in “%s”", (text, expected) => {
    expect(findingsOf(fractionAndPercentage, { body: words(text) })).toMatchObject([{ expected, severity: "error" }]);
  });

  it.each([
    "Có 10/12 chỉ tiêu (83,3%) đạt",
    "cắt bớt: 2/3 xã (66,6%), làm tròn: 2/3 xã (66,7%)",
    "đạt 6,17% (25/405)",
    "số ngày 10/12 (80%)",
    "đến hết tháng 6/2023 (80%)",
    "trực 100% (24/7)",
    "trên 80% (10/12 xã)",
    "tăng 5% (10/12 xã)",
    "có 10/12 xã, đạt 95% kế hoạch",
    "Kế hoạch số 112/KH-UBND (80%)",
    "ngày 14/3/2023 (50%)",
    "10/12 xã; tỷ lệ hộ nghèo 5%",
    "tăng trưởng 8% (10/12 chỉ tiêu)",
    "mục tiêu 80% (10/12 xã)",
    "phong trào 20/11 (80%)",
    "5/12 chỉ tiêu vượt kế hoạch, đạt 80%;",
    "10/12 xã, 3 huyện (80%)",
    "10/0 xã (5%)",
    "1,5/3 tỷ đồng (40%)",
  ])("is right, or may be something else, in “%s”", (text) => {
    expect(quotesInWords(fractionAndPercentage, text)).toEqual([]);
  });

  it("is found where the two are bound to facts", () => {
    expect(
      quotesInWords(
        fractionAndPercentage,
        "đạt ",
        field("80,5%", "80.5", ["a"]),
        " (",
        field("1.620/2.000", undefined, ["a"], "fraction"),
        ")",
      ),
    ).toEqual(["80,5% (1.620/2.000"]);
  });
});

describe("a fact shown twice", () => {
  it("has two values after it was brought up to date in one place only", () => {
    const shown = quotesInWords(factWithTwoValues, field("80,5%", "80.5", ["dvc@2023"]), " rồi ", field("78%", "78", ["dvc@2023"]));
    expect(shown).toEqual(["78%"]);
  });

  it("is seen in the cell of a table, and with its unit", () => {
    const cell: Cell = { kind: "number", value: decimal("1300"), facts: ["to@2023"] };
    const table: Table = { kind: "table", columns: [{ label: plain("Số tổ"), holds: "number" }], rows: [{ kind: "data", cells: [cell] }] };
    const found = findingsOf(factWithTwoValues, {
      body: [{ kind: "paragraph", content: [field("1.264 tổ", "1264", ["to@2023"], "with_unit")] }, table],
    });
    expect(found).toMatchObject([{ quote: "1.300", place: { path: "body[1].rows[0].cells[0]" } }]);
  });

  it("has two values where its fraction differs", () => {
    expect(
      quotesInWords(factWithTwoValues, field("1/2", undefined, ["a"], "fraction"), " và ", field("1/3", undefined, ["a"], "fraction")),
    ).toEqual(["1/3"]);
  });

  it.each([
    ["rounded", field("80,5%", "80.5", ["a"]), field("81%", "81", ["a"], "number:0")],
    ["cut off", field("80,57%", "80.57", ["a"]), field("80,5%", "80.5", ["a"])],
    ["in another unit", field("1.264 triệu", "1264", ["a"]), field("1,264 tỷ", "1.264", ["a"])],
    ["in another form", field("80,5%", "80.5", ["a"]), field("tăng 5%", "5", ["a", "b"], "compare:kỳ trước")],
    ["as its numerator", field("80,5%", "80.5", ["a"]), field("1.610", "1610", ["a"], "numerator")],
    ["without a value", field("33/33", undefined, ["a"]), field("33", "33", ["a"])],
    ["of another period", field("80%", "80", ["a@2022"]), field("90%", "90", ["a@2023"])],
  ])("agrees when it is %s", (_name, left, right) => {
    expect(quotesInWords(factWithTwoValues, left, " và ", right)).toEqual([]);
  });
});

describe("a typed total", () => {
  const text = (words_: string, bold?: true): Cell => ({
    kind: "text",
    paragraphs: words_ === "" ? [] : [{ content: bold ? [{ kind: "text", text: words_, bold }] : plain(words_) }],
  });
  const figure = (value: string): Cell => ({ kind: "number", value: decimal(value) });
  const table = (rows: readonly (readonly Cell[])[], label = "Kinh phí", holds: LeafColumn["holds"] = "number"): Table => ({
    kind: "table",
    columns: [
      { label: plain("Nội dung"), holds: "text" },
      { label: plain(label), holds },
    ],
    rows: rows.map((cells) => ({ kind: "data", cells })),
  });

  it("that is not the sum of its rows is found, in figures and in words", () => {
    const rows = [
      [text("Đào tạo"), figure("150")],
      [text("Thuê dịch vụ"), figure("20")],
      [text("Tổng cộng"), figure("180")],
    ];
    expect(findingsOf(tableTotal, { body: [table(rows)] })).toMatchObject([
      { quote: "180", expected: "170", place: { path: "body[0].rows[2]" } },
    ]);
    const typed = [
      [text("Cộng"), text("1.180")],
      [text("Đào tạo"), text("1.150")],
      [text("Thuê dịch vụ"), text("20")],
    ];
    expect(quotesIn(tableTotal, table(typed, "Kinh phí", "text"))).toEqual(["1.180"]);
  });

  it.each([
    [
      "is the sum",
      [
        [text("a"), figure("1")],
        [text("b"), figure("2")],
        [text("Tổng"), figure("3")],
      ],
      "Kinh phí",
    ],
    [
      "is of rounded figures",
      [
        [text("a"), figure("1.3")],
        [text("b"), figure("2.3")],
        [text("Tổng"), figure("3.7")],
      ],
      "Kinh phí",
    ],
    [
      "is of shares",
      [
        [text("a"), figure("50")],
        [text("b"), figure("60")],
        [text("Tổng"), figure("55")],
      ],
      "Tỷ lệ (%)",
    ],
    [
      "is over ranks",
      [
        [text("I"), figure("3")],
        [text("b"), figure("3")],
        [text("c"), figure("2")],
        [text("Tổng"), figure("3")],
      ],
      "Kinh phí",
    ],
    [
      "is over sums in bold",
      [
        [text("Nhóm", true), figure("3")],
        [text("b"), figure("3")],
        [text("c"), figure("2")],
        [text("Tổng"), figure("3")],
      ],
      "Kinh phí",
    ],
    [
      "is over parts of parts",
      [
        [text("a"), figure("3")],
        [text("Trong đó: b"), figure("2")],
        [text("Tổng"), figure("3")],
      ],
      "Kinh phí",
    ],
    [
      "is one of several",
      [
        [text("a"), figure("1")],
        [text("b"), figure("2")],
        [text("Cộng"), figure("9")],
        [text("Tổng"), figure("9")],
      ],
      "Kinh phí",
    ],
    [
      "is over words",
      [
        [text("a"), figure("1")],
        [text("b"), text("Lồng ghép")],
        [text("Tổng"), figure("9")],
      ],
      "Kinh phí",
    ],
  ] as const)("is left alone when it %s", (_name, rows, label) => {
    expect(quotesIn(tableTotal, table(rows, label))).toEqual([]);
  });

  it("of whole numbers must be exact", () => {
    const rows = [
      [text("a"), figure("10")],
      [text("b"), figure("20")],
      [text("c"), figure("30")],
      [text("Tổng số"), figure("61")],
    ];
    expect(quotesIn(tableTotal, table(rows))).toEqual(["61"]);
  });
});
