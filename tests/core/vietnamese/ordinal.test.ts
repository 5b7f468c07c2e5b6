import { describe, expect, it } from "vitest";
import { ordinalInWords } from "#core/vietnamese/ordinal.ts";

describe("ordinals after “thứ”", () => {
  it.each([
    [1, "nhất"],
    [2, "hai"],
    [3, "ba"],
    [4, "tư"],
    [5, "năm"],
    [10, "mười"],
    [11, "mười một"],
    [14, "mười bốn"],
    [15, "mười lăm"],
    [21, "hai mươi mốt"],
    [24, "hai mươi tư"],
    [101, "một trăm linh một"],
  ])("names the place %i “%s”", (ordinal, expected) => {
    expect(ordinalInWords(ordinal)).toBe(expected);
  });

  it("gives no two places the same name", () => {
    expect(new Set(Array.from({ length: 1000 }, (_, index) => ordinalInWords(index + 1))).size).toBe(1000);
  });

  it.each([0, -1, 1.5, Number.NaN])("throws for %d, which is no place", (ordinal) => {
    expect(() => ordinalInWords(ordinal)).toThrow(RangeError);
  });
});
