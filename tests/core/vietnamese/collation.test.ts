import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { collationKeys, compareVietnamese } from "#core/vietnamese/collation.ts";
import { soundSyllable, soundWord, written } from "./sound-text.ts";

const LETTERS = "a ă â b c d đ e ê f g h i j k l m n o ô ơ p q r s t u ư v w x y z".split(" ");
const anyLetters = fc.string({ unit: fc.constantFrom(...LETTERS, "á", "ả", "ế", "ớ", "ự", "Đ", "Ộ", "A", "O"), maxLength: 6 });
const phrase = fc.array(soundWord, { minLength: 1, maxLength: 3 }).map((words) => words.join(" "));
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  phrase,
  anyLetters,
  fc.constantFrom("1", "10", "2", "a1", "-", "", " ", "ĉ", "ñ", "б", "𐍈"),
);
/** Near words, so that ties at the higher levels are met. */
const nearWord = fc
  .tuple(fc.constantFrom("hoa", "hoà", "hòa", "Hoa", "HOÀ", "hóa", "hoả", "hoạ", "hõa"), fc.constantFrom("", " a", " á", " Ă", "n"))
  .map((parts) => parts.join(""));

describe("Vietnamese order", () => {
  it("follows the alphabet", () => {
    expect([...LETTERS].reverse().sort(compareVietnamese)).toEqual(LETTERS);
  });

  it("goes by tones where the letters are the same: ngang huyền hỏi ngã sắc nặng", () => {
    expect(["mạ", "má", "mã", "mả", "mà", "ma"].sort(compareVietnamese)).toEqual(["ma", "mà", "mả", "mã", "má", "mạ"]);
  });

  it("goes by letters before tones", () => {
    expect(["hạc", "hai", "hạ", "hà", "hân", "hăn"].sort(compareVietnamese)).toEqual(["hà", "hạ", "hạc", "hai", "hăn", "hân"]);
  });

  it("puts small letters before capitals where nothing else differs", () => {
    expect(["Bà", "bà", "BÀ", "Ba"].sort(compareVietnamese)).toEqual(["Ba", "bà", "Bà", "BÀ"]);
  });

  it("puts blanks, signs and figures before letters", () => {
    expect(["an a", "ana", "an-a", "an1", "an"].sort(compareVietnamese)).toEqual(["an", "an a", "an-a", "an1", "ana"]);
  });

  it("sorts names of communes as a gazetteer does", () => {
    const names = ["Ngũ Hiệp", "Mỹ Tho", "Đạo Thạnh", "An Hữu", "Ấp Bắc", "Cái Bè", "Mỹ Phong", "Dương Hoà", "Ân Thi"];
    expect(names.sort(compareVietnamese)).toEqual([
      "An Hữu",
      "Ân Thi",
      "Ấp Bắc",
      "Cái Bè",
      "Dương Hoà",
      "Đạo Thạnh",
      "Mỹ Phong",
      "Mỹ Tho",
      "Ngũ Hiệp",
    ]);
  });

  it("keeps foreign letters with marks beside their plain ones", () => {
    expect(["d", "ĉ", "ç", "c", "cz"].sort(compareVietnamese)).toEqual(["c", "ç", "ĉ", "cz", "d"]);
    expect(["äb", "aa", "åb", "ac"].sort(compareVietnamese)).toEqual(["aa", "äb", "åb", "ac"]);
    expect(compareVietnamese("ä", "å")).toBeLessThan(0);
  });
});

describe("Vietnamese order as an order", () => {
  it.each([
    ["any texts", anyText],
    ["near words", nearWord],
  ])("is the same from both sides and zero only for the same text: %s", (_, texts) => {
    fc.assert(
      fc.property(texts, texts, (left, right) => {
        expect(Math.sign(compareVietnamese(left, right))).toBe(0 - Math.sign(compareVietnamese(right, left)));
        expect(compareVietnamese(left, right) === 0).toBe(left.normalize("NFC") === right.normalize("NFC"));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ["any texts", anyText],
    ["near words", nearWord],
  ])("passes on from the first to the third: %s", (_, texts) => {
    fc.assert(
      fc.property(texts, texts, texts, (first, second, third) => {
        const [a, b, c] = [first, second, third].sort(compareVietnamese) as [string, string, string];
        expect(compareVietnamese(a, b)).toBeLessThanOrEqual(0);
        expect(compareVietnamese(b, c)).toBeLessThanOrEqual(0);
        expect(compareVietnamese(a, c)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 2000 },
    );
  });

  it("does not see how a text is composed", () => {
    fc.assert(
      fc.property(phrase, phrase, (left, right) => {
        expect(compareVietnamese(left.normalize("NFD"), right)).toBe(compareVietnamese(left, right));
      }),
      { numRuns: 1000 },
    );
  });
});

describe("Vietnamese order beside the one of ICU", () => {
  const collator = new Intl.Collator("vi");

  it.each([
    ["phrases", phrase],
    ["letters", anyLetters],
    ["near words", nearWord],
    ["syllables", soundSyllable.map((syllable) => written(syllable, "new"))],
  ])("agrees on %s", (_, texts) => {
    fc.assert(
      fc.property(texts, texts, (left, right) => {
        expect(Math.sign(compareVietnamese(left, right))).toBe(Math.sign(collator.compare(left, right)));
      }),
      { numRuns: 2000 },
    );
  });

  it("is the same by the keys of a whole list", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, nearWord), fc.oneof(anyText, nearWord), (left, right) => {
        const [one = "", other = ""] = collationKeys([left, right]);
        const byKeys = one === other ? 0 : one < other ? -1 : 1;
        expect(byKeys).toBe(Math.sign(compareVietnamese(left, right)));
      }),
    );
  });
});
