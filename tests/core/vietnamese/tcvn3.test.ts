import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeTcvn3 } from "#core/vietnamese/tcvn3.ts";
import { encodeTcvn3, tcvn3Letter } from "./legacy-encoders.ts";

describe("TCVN3", () => {
  it.each([
    ["Céng hßa x· héi chñ nghÜa", "Cộng hòa xã hội chủ nghĩa"],
    ["®iÒu 5, nghÞ quyÕt", "điều 5, nghị quyết"],
    ["t\u00AD t\u00ADëng", "tư tưởng"],
    ["t\u2212 t\u2212ëng v\u03BC", "tư tưởng và"],
    ["§éc lËp", "Độc lập"],
    ["plain ASCII 100%", "plain ASCII 100%"],
    ["", ""],
  ])("reads %j as %j", (text, expected) => {
    expect(decodeTcvn3(text)).toBe(expected);
  });

  it("shows capitals for fonts that show capitals only", () => {
    expect(decodeTcvn3("ñy ban nh©n d©n", { isCapitalFont: true })).toBe("ỦY BAN NHÂN DÂN");
  });

  it("is read back from what was written in it", () => {
    fc.assert(
      fc.property(fc.string({ unit: tcvn3Letter, maxLength: 40 }), (text) => {
        const encoded = encodeTcvn3(text);
        expect(encoded).toMatch(/^[\0-\u00FF]*$/);
        expect(decodeTcvn3(encoded)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });
});
