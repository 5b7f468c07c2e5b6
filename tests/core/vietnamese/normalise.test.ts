import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normaliseText } from "#core/vietnamese/normalise.ts";
import { separator, soundWord } from "./sound-text.ts";

const TROUBLE =
  "\u0000\u0007\u0085\u009F\u00A0\u00AD\u00D0\u00F0\u0189\u01A2\u01A3\u0300\u0303\u0309\u0323\u031B\u034F\u0341\u200B\u200D\u200E\u2002\u2028\u202F\u2060\uFEFF\u3000\r\n\t\v\f aeouƠư";
const troubled = fc.string({
  unit: fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...TROUBLE) }, fc.constantFrom(..."âấĐhọc1")),
  maxLength: 20,
});
const anyText = fc.oneof(troubled, fc.string({ unit: "binary", maxLength: 30 }));

describe("normalising text from outside", () => {
  it.each([
    ["composes letters", "Tiền Giang".normalize("NFD"), "Tiền Giang"],
    ["composes the deprecated tone marks", "hoa\u0341", "hoá"],
    ["puts Đ for the eth and its kin", "ÐẠI ƉÔ ðến ɖi", "ĐẠI ĐÔ đến đi"],
    ["puts Ư for the letter oi", "CHỦ TRƢƠNG thứ tƣ NGƢỜI", "CHỦ TRƯƠNG thứ tư NGƯỜI"],
    ["composes a tone with the letter it found", "Ƣ\u0301", "Ứ"],
    ["drops what cannot be seen", "\uFEFFchu\u00ADyển\u200B đ\u2060ổi\u200E", "chuyển đổi"],
    ["composes across what it dropped", "a\u200B\u0301", "á"],
    ["drops control characters", "số\u0000 li\u0007ệu\u009F", "số liệu"],
    ["makes plain blanks", "100\u00A0tỷ\u202Fđồng\u2003a\u3000b", "100 tỷ đồng a b"],
    ["makes one kind of line end", "a\r\nb\rc\u2028d\ve\ff\u0085g", "a\nb\nc\nd\ne\nf\ng"],
    ["keeps tabs and line feeds", "a\tb\n\nc", "a\tb\n\nc"],
    ["keeps hyphens and dashes", "NQ\u2011CP – a — b", "NQ\u2011CP – a — b"],
  ])("%s", (_, text, expected) => {
    expect(normaliseText(text)).toBe(expected);
  });

  it("leaves no-break spaces where they are wanted, but no other wide blank", () => {
    expect(normaliseText("100\u00A0tỷ\u202Fđồng\u2003a", { keepNoBreakSpaces: true })).toBe("100\u00A0tỷ\u202Fđồng a");
  });

  it("does nothing the second time", () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, keepNoBreakSpaces) => {
        const once = normaliseText(text, { keepNoBreakSpaces });
        expect(normaliseText(once, { keepNoBreakSpaces })).toBe(once);
      }),
      { numRuns: 5000 },
    );
  });

  it("leaves only text in NFC without invisible characters", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const clean = normaliseText(text);
        expect(clean).toBe(clean.normalize("NFC"));
        expect(clean).not.toMatch(/\p{Cc}(?<![\t\n])|\p{Cf}(?<=[\u00AD\u200B-\u200F\u2060\uFEFF])|[\u00A0\u202FÐðƉƢƣ]/u);
      }),
      { numRuns: 2000 },
    );
  });

  it("gives sound text back, however it was composed", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(soundWord, separator)), (pairs) => {
        const text = pairs.flat().join("");
        expect(normaliseText(text)).toBe(text);
        expect(normaliseText(text.normalize("NFD"))).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });
});
