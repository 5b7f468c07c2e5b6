import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pointLetter, pointLetterOrdinal } from "#core/vietnamese/point-letter.ts";

describe("letters of points", () => {
  it("go through the Vietnamese alphabet without f j w z and without ă â ê ô ơ ư", () => {
    const letters = Array.from({ length: 23 }, (_, index) => pointLetter(index + 1));
    expect(letters.join(" ")).toBe("a b c d đ e g h i k l m n o p q r s t u v x y");
  });

  it("go on with two letters after y", () => {
    expect([24, 25, 28, 46, 47, 552, 553].map(pointLetter)).toEqual(["aa", "ab", "ađ", "ay", "ba", "yy", "aaa"]);
  });

  it.each(["", "f", "â", "A", "1", "a)", "aw"])("do not include %j", (text) => {
    expect(pointLetterOrdinal(text)).toBeUndefined();
  });

  it.each([0, -1, 2.5])("throw for the ordinal %d", (ordinal) => {
    expect(() => pointLetter(ordinal)).toThrow(RangeError);
  });

  it("are turned back into their ordinals", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (ordinal) => {
        expect(pointLetterOrdinal(pointLetter(ordinal))).toBe(ordinal);
      }),
      { numRuns: 1000 },
    );
  });

  it("are met by their ordinals", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[abcdđeghiklmnopqrstuvxy]{1,5}$/), (letters) => {
        expect(pointLetter(pointLetterOrdinal(letters) ?? 0)).toBe(letters);
      }),
      { numRuns: 1000 },
    );
  });
});
