import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Decimal, decimal, decimalPlacesOf, roundTo } from "#core/decimal.ts";
import { formatNumber, type NumberExpectation, parseNumber } from "#core/vietnamese/number.ts";

const anyDecimal = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 18n }), fc.stringMatching(/^\d{0,6}$/))
  .map(([isNegative, whole, fraction]) => decimal(`${isNegative ? "-" : ""}${whole}${fraction === "" ? "" : `.${fraction}`}`));

function read(value: string, decimals: number, style: "vietnamese" | "foreign" = "vietnamese") {
  return { kind: "number", value, decimals, style };
}

describe("writing figures", () => {
  it.each<readonly [string, number | undefined, string]>([
    ["1234567.8", undefined, "1.234.567,8"],
    ["0", undefined, "0"],
    ["999", undefined, "999"],
    ["1000", undefined, "1.000"],
    ["-1234.5", undefined, "-1.234,5"],
    ["-123", undefined, "-123"],
    ["7.5", 2, "7,50"],
    ["0.125", 2, "0,13"],
    ["2.5", 0, "3"],
    ["-2.5", 0, "-3"],
    ["-0.3", 0, "0"],
    ["-0.04", 1, "0,0"],
    ["999999.95", 1, "1.000.000,0"],
    ["12345678901234567890.123", undefined, "12.345.678.901.234.567.890,123"],
  ])("writes %s with %s decimals as %s", (value, decimals, expected) => {
    expect(formatNumber(decimal(value), decimals)).toBe(expected);
  });
});

describe("reading figures", () => {
  it.each<readonly [string, object]>([
    ["1.234.567,8", read("1234567.8", 1)],
    ["1.953.064", read("1953064", 0)],
    ["1.234,567", read("1234.567", 3)],
    ["38060", read("38060", 0)],
    ["1234567,8", read("1234567.8", 1)],
    ["-5", read("-5", 0)],
    ["−1.234,5", read("-1234.5", 1)],
    ["-0", read("0", 0)],
    ["12,5", read("12.5", 1)],
    ["12,50", read("12.5", 2)],
    ["0,75", read("0.75", 2)],
    ["0,123", read("0.123", 3)],
    ["1234,567", read("1234.567", 3)],
    ["05", read("5", 0)],
    ["\u00A0322 \n", read("322", 0)],
  ])("reads the Vietnamese %j", (text, expected) => {
    expect(parseNumber(text)).toEqual(expected);
  });

  it.each<readonly [string, object]>([
    ["6.17", read("6.17", 2, "foreign")],
    ["0.75", read("0.75", 2, "foreign")],
    ["0.123", read("0.123", 3, "foreign")],
    ["1234.567", read("1234.567", 3, "foreign")],
    ["1,234.5", read("1234.5", 1, "foreign")],
    ["1,234.567", read("1234.567", 3, "foreign")],
    ["1,234,567", read("1234567", 0, "foreign")],
  ])("reads %s but flags its foreign marks", (text, expected) => {
    expect(parseNumber(text)).toEqual(expected);
  });

  it.each<readonly [string, string, string]>([
    ["1.234", "1234", "1.234"],
    ["31,429", "31429", "31.429"],
    ["11,000", "11000", "11"],
    ["-615.932", "-615932", "-615.932"],
  ])("does not decide what %s means", (text, asThousands, asDecimal) => {
    expect(parseNumber(text)).toEqual({ kind: "ambiguous", asThousands, asDecimal });
  });

  it.each([
    "",
    " ",
    "-",
    ",",
    ".5",
    "5,",
    "5.",
    "1.23.456",
    "12.34.567",
    "1.234.56",
    "1,23,456",
    "0.123.456",
    "1.234,5,6",
    "1.234.5,6",
    "1,2.3,4",
  ])("refuses the badly parted %j", (text) => {
    expect(parseNumber(text)).toEqual({ kind: "notNumber" });
  });

  it.each(["abc", "12 km", "1.271/1856", "80%", "1e5", "--5", "+5", "1 234", "٣", "1.234.567,8 tỷ", "Infinity"])(
    "refuses %j, which is no figure",
    (text) => {
      expect(parseNumber(text)).toEqual({ kind: "notNumber" });
    },
  );

  it.each<readonly [string, NumberExpectation, object]>([
    ["7.600", { decimals: 0 }, read("7600", 0)],
    ["38.060", { decimals: 0 }, read("38060", 0)],
    ["12,5", { decimals: 0 }, read("12.5", 1)],
    ["1,234,567", { decimals: 0 }, read("1234567", 0, "foreign")],
    ["31,429", { decimals: 3 }, read("31.429", 3)],
  ])("lets the column settle %s in %j", (text, expected, reading) => {
    expect(parseNumber(text, expected)).toEqual(reading);
  });

  it("takes no point for a decimal mark in a column of whole numbers", () => {
    expect(parseNumber("6.17", { decimals: 0 })).toEqual({ kind: "notNumber" });
    expect(parseNumber("0.000", { decimals: 0 })).toEqual({ kind: "notNumber" });
  });

  it("leaves the comma before three digits open in a column of whole numbers", () => {
    expect(parseNumber("31,429", { decimals: 0 })).toMatchObject({ kind: "ambiguous" });
  });
});

describe("figures, there and back", () => {
  it("reads what it wrote, whatever the figure", () => {
    fc.assert(
      fc.property(anyDecimal, (value) => {
        const decimals = decimalPlacesOf(value);
        expect(parseNumber(formatNumber(value), { decimals })).toEqual({ kind: "number", value, decimals, style: "vietnamese" });
      }),
      { numRuns: 2000 },
    );
  });

  it("reads the rounded figure at every number of decimals", () => {
    fc.assert(
      fc.property(anyDecimal, fc.integer({ min: 0, max: 8 }), (value, decimals) => {
        const expected = { kind: "number", value: roundTo(value, decimals), decimals, style: "vietnamese" };
        expect(parseNumber(formatNumber(value, decimals), { decimals })).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
  });

  it("never reads a figure it wrote as another one, even knowing nothing of the column", () => {
    fc.assert(
      fc.property(anyDecimal, (value) => {
        const reading = parseNumber(formatNumber(value));
        const readings: readonly Decimal[] =
          reading.kind === "ambiguous" ? [reading.asThousands, reading.asDecimal] : reading.kind === "number" ? [reading.value] : [];
        expect(readings).toContain(value);
      }),
      { numRuns: 2000 },
    );
  });

  it("answers for any text", () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[-−]?[\d.,]{0,12}$/),
        fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }),
        (text, decimals) => {
          expect(["number", "ambiguous", "notNumber"]).toContain(parseNumber(text, decimals === undefined ? {} : { decimals }).kind);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
