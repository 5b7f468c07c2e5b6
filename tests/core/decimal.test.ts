import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compareDecimals,
  decimal,
  decimalPlacesOf,
  differenceOf,
  parseDecimal,
  productOf,
  quotientOf,
  roundTo,
  sumOf,
  toFixed,
} from "#core/decimal.ts";

const arbitraryDecimal = fc
  .record({ units: fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), places: fc.integer({ min: 0, max: 6 }) })
  .map(({ units, places }) => {
    const digits = String(units < 0n ? -units : units).padStart(places + 1, "0");
    const whole = digits.slice(0, digits.length - places);
    const sign = units < 0n ? "-" : "";
    return decimal(places === 0 ? sign + whole : `${sign}${whole}.${digits.slice(-places)}`);
  });

describe("a decimal", () => {
  it.each([
    ["007", "7"],
    ["12.50", "12.5"],
    ["-0", "0"],
    ["-0.00", "0"],
    ["1000000000000000000000", "1000000000000000000000"],
    ["0.000000000001", "0.000000000001"],
  ])("reads %s as %s, without exponent or needless zeros", (text, canonical) => {
    expect(parseDecimal(text)).toBe(canonical);
  });

  it.each(["", "1,5", "1.", ".5", "+5", "1e3", "NaN", "12a", " 1"])("is not made of %j", (text) => {
    expect(parseDecimal(text)).toBeUndefined();
  });

  it("that the program itself writes wrongly is a bug", () => {
    expect(() => decimal("7.600,0")).toThrow("Not a decimal");
  });

  it("adds up without the errors of floating point", () => {
    expect(sumOf([decimal("0.1"), decimal("0.2")])).toBe("0.3");
    expect(sumOf([])).toBe("0");
  });

  it.each([
    [["9007199254740991", "1"], "9007199254740992"],
    [["9007199254740991", "2", "-9007199254740991"], "2"],
    [["4503599627370497", "0.3"], "4503599627370497.3"],
    [["4503599627370496.3", "1"], "4503599627370497.3"],
    [["123456789012345678", "1"], "123456789012345679"],
    [["-7", "7"], "0"],
    [["5", "0.5", "0.5"], "6"],
  ])("adds %j beyond what floating point holds to %s", (terms, total) => {
    expect(sumOf(terms.map(decimal))).toBe(total);
  });

  it("sums in any order to the same figure", () => {
    fc.assert(
      fc.property(fc.array(arbitraryDecimal, { maxLength: 20 }), (terms) => {
        expect(sumOf(terms)).toBe(sumOf(terms.toReversed()));
      }),
      { numRuns: 1000 },
    );
  });

  it("tells the digits after its mark", () => {
    expect([decimal("38060"), decimal("12.75")].map(decimalPlacesOf)).toEqual([0, 2]);
  });

  it.each([
    ["0.5", 0, "1"],
    ["-0.5", 0, "-1"],
    ["2.345", 2, "2.35"],
    ["2.344", 2, "2.34"],
    ["-0.04", 1, "0"],
  ])("rounds %s to %i places as %s, half away from zero", (text, places, rounded) => {
    expect(roundTo(decimal(text), places)).toBe(rounded);
  });

  it("prints as many digits as asked", () => {
    expect(toFixed(decimal("7.5"), 2)).toBe("7.50");
  });

  it("subtracts and multiplies without losing a digit", () => {
    expect(differenceOf(decimal("0.3"), decimal("0.1"))).toBe("0.2");
    expect(productOf(decimal("12345678901234567890.5"), decimal("-2"))).toBe("-24691357802469135781");
    fc.assert(
      fc.property(arbitraryDecimal, arbitraryDecimal, (left, right) => {
        expect(sumOf([differenceOf(left, right), right])).toBe(left);
        expect(quotientOf(productOf(left, right), right, 12)).toBe(right === "0" ? undefined : left);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ["2", "3", 2, "halfUp", "0.67"],
    ["2", "3", 2, "truncate", "0.66"],
    ["-2", "3", 2, "halfUp", "-0.67"],
    ["-2", "3", 2, "truncate", "-0.66"],
    ["1", "8", 2, "halfUp", "0.13"],
    ["-1", "8", 2, "halfUp", "-0.13"],
    ["1", "3", 25, "halfUp", "0.3333333333333333333333333"],
    ["1", "3", 0, "halfUp", "0"],
  ] as const)("divides %s by %s to %i digits, %s, as %s", (dividend, divisor, places, rounding, quotient) => {
    expect(quotientOf(decimal(dividend), decimal(divisor), places, rounding)).toBe(quotient);
  });

  it("is not divided by zero", () => {
    expect(quotientOf(decimal("1"), decimal("0"), 2)).toBeUndefined();
  });

  it("is ordered by value, not as text", () => {
    expect([
      compareDecimals(decimal("9"), decimal("10")),
      compareDecimals(decimal("1.5"), decimal("1.50")),
      compareDecimals(decimal("0"), decimal("-1")),
    ]).toEqual([-1, 0, 1]);
  });
});
