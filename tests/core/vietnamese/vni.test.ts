import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeVni } from "#core/vietnamese/vni.ts";
import { encodeVni, vietnameseLetter } from "./legacy-encoders.ts";

describe("VNI", () => {
  it.each([
    ["Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"],
    ["UÛY BAN NHAÂN DAÂN TÆNH TIEÀN GIANG", "ỦY BAN NHÂN DÂN TỈNH TIỀN GIANG"],
    ["Ñoäc laäp - Töï do - Haïnh phuùc", "Độc lập - Tự do - Hạnh phúc"],
    ["nghò ñònh, chæ thò, kyù, tî, yù kieán", "nghị định, chỉ thị, ký, tỵ, ý kiến"],
    ["ngöôøi lôùn, ñöôïc", "người lớn, được"],
    ["naêm, taëng, baèng, aén", "năm, tặng, bằng, ắn"],
    ["UÛy ban", "Ủy ban"],
    ["Uûy ban", "Ủy ban"],
    ["plain ASCII 100%", "plain ASCII 100%"],
    ["", ""],
  ])("reads %j as %j", (text, expected) => {
    expect(decodeVni(text)).toBe(expected);
  });

  it("reads in one pass: the ò it makes is not taken for ị", () => {
    expect(decodeVni("oø ò")).toBe("ò ị");
  });

  it("is read back from what was written in it", () => {
    fc.assert(
      fc.property(fc.string({ unit: vietnameseLetter, maxLength: 40 }), (text) => {
        const encoded = encodeVni(text);
        expect(encoded).toMatch(/^[\0-\u00FF]*$/);
        expect(decodeVni(encoded)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });
});
