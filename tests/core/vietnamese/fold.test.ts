import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldTones, matchesFolded } from "#core/vietnamese/fold.ts";
import { soundSyllable, soundWord, written } from "./sound-text.ts";

const ANY_TEXT = fc.string({ unit: "binary", maxLength: 30 });

describe("folding for search", () => {
  it.each([
    ["Đường Hoà Bình", "duong hoa binh"],
    ["ỦY BAN NHÂN DÂN", "uy ban nhan dan"],
    ["Nguyễn Thị Ưởng".normalize("NFD"), "nguyen thi uong"],
    ["ăâêôơư ĂÂÊÔƠƯ", "aaeoou aaeoou"],
    ["Số 112/KH-UBND", "so 112/kh-ubnd"],
    ["", ""],
  ])("folds %j to %j", (text, expected) => {
    expect(foldTones(text)).toBe(expected);
  });

  it("leaves nothing but small ASCII of Vietnamese words", () => {
    fc.assert(
      fc.property(soundWord, (word) => {
        expect(foldTones(word)).toMatch(/^[a-z]+$/);
      }),
      { numRuns: 1000 },
    );
  });

  it("does nothing the second time, whatever the text", () => {
    fc.assert(
      fc.property(ANY_TEXT, (text) => {
        expect(foldTones(foldTones(text))).toBe(foldTones(text));
      }),
      { numRuns: 3000 },
    );
  });

  it("does not see tone, tone style, case or composition", () => {
    fc.assert(
      fc.property(soundSyllable, (syllable) => {
        const [newStyle, oldStyle] = [written(syllable, "new"), written(syllable, "old")];
        const spellings = [newStyle, oldStyle, newStyle.toUpperCase(), newStyle.normalize("NFD"), syllable.bare];
        expect(new Set(spellings.map(foldTones)).size).toBe(1);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("searching without tones", () => {
  it.each([
    ["Sở Thông tin và Truyền thông", "thong tin", true],
    ["Sở Thông tin và Truyền thông", "TRUYỀN", true],
    ["Đề án 06", "de an", true],
    ["hoá đơn", "hóa", true],
    ["anything", "", true],
    ["Sở Tài chính", "tai chinhh", false],
    ["", "a", false],
  ])("in %j finds %j: %s", (haystack, needle, expected) => {
    expect(matchesFolded(haystack, needle)).toBe(expected);
  });

  it("finds every word of a phrase", () => {
    fc.assert(
      fc.property(fc.array(soundWord, { minLength: 1, maxLength: 6 }), fc.nat(), (words, position) => {
        expect(matchesFolded(words.join(" "), foldTones(words[position % words.length] ?? ""))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
