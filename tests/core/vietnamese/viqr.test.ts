import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeViqr } from "#core/vietnamese/viqr.ts";
import { encodeViqr, vietnameseLetter } from "./legacy-encoders.ts";

describe("VIQR", () => {
  it.each([
    ["Co^.ng hoa` xa~ ho^.i chu? nghi~a Vie^.t Nam", "Cộng hoà xã hội chủ nghĩa Việt Nam"],
    ["DDo^.c la^.p - Tu+. do - Ha.nh phu'c", "Độc lập - Tự do - Hạnh phúc"],
    ["nga`y ddi, Ddi", "ngày đi, Đi"],
    ["na(m, ba(`ng", "năm, bằng"],
    ["ta\\. Ai\\?", "ta. Ai?"],
    ["ngu+o+`i\\.", "người."],
    ["(a) 1.5 + 2", "(a) 1.5 + 2"],
    ["", ""],
  ])("reads %j as %j", (text, expected) => {
    expect(decodeViqr(text)).toBe(expected);
  });

  it("is read back from what was written in it", () => {
    fc.assert(
      fc.property(fc.string({ unit: vietnameseLetter, maxLength: 40 }), (text) => {
        const encoded = encodeViqr(text);
        expect(encoded).toMatch(/^[\x20-\x7E]*$/);
        expect(decodeViqr(encoded)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });
});
