import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textWidthMm } from "#core/typesetting/text-width.ts";

describe("the width of text in Times New Roman", () => {
  it.each([
    ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", { sizePt: 13, bold: true }, 95.7],
    ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", { sizePt: 12, bold: true }, 88.3],
    ["Độc lập - Tự do - Hạnh phúc", { sizePt: 14, bold: true }, 60.5],
    ["Độc lập - Tự do - Hạnh phúc", { sizePt: 13, bold: true }, 56.1],
    ["ĐẢNG CỘNG SẢN VIỆT NAM", { sizePt: 15, bold: true }, 72.9],
    ["Hà Nội, ngày 31 tháng 12 năm 2023", { sizePt: 14, italic: true }, 72.2],
    ["Thành phố Hồ Chí Minh, ngày 31 tháng 12 năm 2023", { sizePt: 14, italic: true }, 106.3],
    ["0123456789", { sizePt: 72 }, 127],
  ])("of %s as measured on paper", (text, face, millimetres) => {
    expect(textWidthMm(text, face)).toBeCloseTo(millimetres, 1);
  });

  it("is the same for composed and decomposed letters", () => {
    const text = "Ủy ban nhân dân huyện Gò Công Đông";
    expect(textWidthMm(text.normalize("NFD"), { sizePt: 14 })).toBe(textWidthMm(text, { sizePt: 14 }));
  });

  it("knows every Vietnamese letter, so that none counts as a whole em", () => {
    const vowels = [..."aăâeêioôơuưy"].flatMap((vowel) =>
      ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"].map((tone) => (vowel + tone).normalize("NFC")),
    );
    const letters = [...vowels, ..."đĐ\u00a0\u2011–“”…≥₫½"].flatMap((letter) => [letter, letter.toUpperCase()]);
    const faces = [{}, { bold: true }, { italic: true }, { bold: true, italic: true }];
    const unknown = letters.filter((letter) =>
      faces.some((face) => textWidthMm(letter, { sizePt: 72, ...face }) > 25.39 && letter !== "…"),
    );
    expect(unknown).toEqual([]);
  });

  it("gives an unknown sign a whole em and a joiner nothing", () => {
    expect(textWidthMm("字", { sizePt: 72 })).toBeCloseTo(25.4);
    expect(textWidthMm("\u2060", { sizePt: 72 })).toBe(0);
  });

  it("grows with the size and adds up over the parts of a text", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.integer({ min: 6, max: 30 }), (left, right, sizePt) => {
        const face = { sizePt };
        fc.pre((left + right).normalize("NFC") === left.normalize("NFC") + right.normalize("NFC"));
        expect(textWidthMm(left + right, face)).toBeCloseTo(textWidthMm(left, face) + textWidthMm(right, face), 6);
      }),
    );
  });
});
