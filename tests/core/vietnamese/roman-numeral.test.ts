import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromRoman, toRoman } from "#core/vietnamese/roman-numeral.ts";

describe("Roman numerals", () => {
  it.each([
    [1, "I"],
    [4, "IV"],
    [9, "IX"],
    [14, "XIV"],
    [40, "XL"],
    [49, "XLIX"],
    [90, "XC"],
    [1994, "MCMXCIV"],
    [3999, "MMMCMXCIX"],
  ])("write %i as %s", (ordinal, numeral) => {
    expect(toRoman(ordinal)).toBe(numeral);
  });

  it.each(["", "IIII", "VX", "IC", "IXI", "VV", "MMMM", "Iv", "A", "1", " I"])("refuse the ill-formed %j", (text) => {
    expect(fromRoman(text)).toBeUndefined();
  });

  it("are read in small letters too", () => {
    expect(fromRoman("xiv")).toBe(14);
  });

  it.each([0, -1, 1.5, 4000])("throw for %d", (ordinal) => {
    expect(() => toRoman(ordinal)).toThrow(RangeError);
  });

  it("are turned back into every number they can write", () => {
    const numbers = Array.from({ length: 3999 }, (_, index) => index + 1);
    expect(numbers.map((ordinal) => fromRoman(toRoman(ordinal)))).toEqual(numbers);
  });

  it("write any text of their letters in one way only", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[IVXLCDM]{1,8}$/), (text) => {
        const ordinal = fromRoman(text);
        expect(ordinal === undefined || toRoman(ordinal) === text).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
