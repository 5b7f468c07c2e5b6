import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lowerInitial, upperCase, upperInitial } from "#core/vietnamese/letter-case.ts";
import { soundWord } from "./sound-text.ts";

describe("letter case", () => {
  it("puts every Vietnamese letter in capitals", () => {
    expect(upperCase("Ủy ban nhân dân tỉnh Tiền Giang")).toBe("ỦY BAN NHÂN DÂN TỈNH TIỀN GIANG");
    expect(upperCase("đường ưởng ữ ặ".normalize("NFD"))).toBe("ĐƯỜNG ƯỞNG Ữ Ặ");
  });

  it.each([
    ["ủy ban", "Ủy ban"],
    ["đề án", "Đề án"],
    ["“chuyển đổi số”", "“Chuyển đổi số”"],
    ["(kèm theo)", "(Kèm theo)"],
    ["5 năm", "5 năm"],
    ["Đã hoa", "Đã hoa"],
    ["ủy".normalize("NFD"), "Ủy"],
    ["", ""],
  ])("begins %j with a capital: %j", (text, expected) => {
    expect(upperInitial(text)).toBe(expected);
  });

  it.each([
    ["Về công tác", "về công tác"],
    ["Ủy ban", "ủy ban"],
    ["“Đề án", "“đề án"],
    ["Ý kiến", "ý kiến"],
    ["UBND tỉnh", "UBND tỉnh"],
    ["QĐ số 5", "QĐ số 5"],
    ["", ""],
  ])("begins %j with a small letter unless it is an abbreviation: %j", (text, expected) => {
    expect(lowerInitial(text)).toBe(expected);
  });

  it("keeps capitals as long as the text and in NFC", () => {
    fc.assert(
      fc.property(soundWord, (word) => {
        expect(upperCase(word.normalize("NFD"))).toHaveLength(word.length);
        expect(upperCase(word).toLowerCase()).toBe(word.toLowerCase());
      }),
      { numRuns: 1000 },
    );
  });
});
