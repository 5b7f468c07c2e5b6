import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimal } from "#core/decimal.ts";
import { formatPercent, parsePercent } from "#core/vietnamese/percent.ts";

describe("percentages", () => {
  it("are written with the sign right behind the figure", () => {
    expect(formatPercent(decimal("80.5"))).toBe("80,5%");
    expect(formatPercent(decimal("7.089"), 2)).toBe("7,09%");
    expect(formatPercent(decimal("1234"))).toBe("1.234%");
  });

  it("are read with or without a blank before the sign", () => {
    const expected = { kind: "number", value: "17.1", decimals: 1, style: "vietnamese" };
    expect(parsePercent("17,1%")).toEqual(expected);
    expect(parsePercent(" 17,1 % ")).toEqual(expected);
  });

  it("keep the flag of foreign marks and the doubt of three digits", () => {
    expect(parsePercent("6.17%")).toMatchObject({ kind: "number", value: "6.17", style: "foreign" });
    expect(parsePercent("1.234%")).toMatchObject({ kind: "ambiguous" });
    expect(parsePercent("1.234%", { decimals: 0 })).toMatchObject({ kind: "number", value: "1234" });
  });

  it.each(["17,1", "%", "17,1%%", "% 5", ""])("are not %j", (text) => {
    expect(parsePercent(text)).toEqual({ kind: "notNumber" });
  });

  it("are read back as they were written", () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), (hundredths) => {
        const value = decimal(
          `${hundredths < 0 ? "-" : ""}${Math.trunc(Math.abs(hundredths) / 100)}.${String(Math.abs(hundredths) % 100).padStart(2, "0")}`,
        );
        expect(parsePercent(formatPercent(value, 2), { decimals: 2 })).toEqual({ kind: "number", value, decimals: 2, style: "vietnamese" });
      }),
      { numRuns: 1000 },
    );
  });
});
