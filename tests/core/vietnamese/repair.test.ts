import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { prevailingToneStyle, repairText } from "#core/vietnamese/repair.ts";
import { isPlausibleSyllable, type ToneStyle } from "#core/vietnamese/syllable.ts";
import { markOf } from "#core/vietnamese/tone.ts";
import { otherWord, separator, soundSyllable, soundWord, written } from "./sound-text.ts";

const DOT = "\u0323";
const TILDE = "\u0303";

/** A word whose mark stands at a wrong place: within the word, or behind it with a blank or a comma between. */
const damagedWord = fc
  .tuple(soundSyllable, fc.nat({ max: 8 }), fc.constantFrom("within", " ", ","))
  .map(([syllable, at, where]) => (style: ToneStyle) => {
    const sound = written(syllable, style);
    const mark = markOf(syllable.tone);
    if (mark === "") return { sound, damaged: sound };
    if (where === "within") {
      const place = 1 + (at % syllable.bare.length);
      const damaged = (syllable.bare.slice(0, place) + mark + syllable.bare.slice(place)).normalize("NFC");
      // The mark may have fallen on its place, or on that of the other style: then there is nothing to repair.
      return { sound: isPlausibleSyllable(damaged) ? damaged : sound, damaged };
    }
    return where === "," ? { sound: `${sound},`, damaged: `${syllable.bare},${mark}` } : { sound, damaged: `${syllable.bare} ${mark}` };
  });

describe("repairing displaced marks", () => {
  it.each([
    [`hoac${DOT}h`, "hoạch"],
    [`đin${DOT}h`, "định"],
    [`quyêt${DOT}`, "quyệt"],
    [`Nghi ${DOT}quyết`, "Nghị quyết"],
    [`hê ${DOT} thống`, "hệ thống"],
    [`hê ${DOT}thống`, "hệ thống"],
    [`đa ${TILDE}`, "đã"],
    [`đa ${TILDE}, xa ${TILDE}.`, "đã, xã."],
    [`bô,${DOT} ngành`, "bộ, ngành"],
    [`đơn vi.${DOT}\nVề`, "đơn vị.\nVề"],
    [`(bô)${DOT}`, "(bộ)"],
    ["liêụ", "liệu"],
    ["đaọ", "đạo"],
    ["taị", "tại"],
    ["Mâũ", "Mẫu"],
    ["dâñ", "dẫn"],
    ["qúy", "quý"],
    ["họach", "hoạch"],
    ["tòan", "toàn"],
    ["CHỦ TRƢƠNG", "CHỦ TRƯƠNG"],
    ["NGƢỜI thứ tƣ", "NGƯỜI thứ tư"],
    ["Ðảng", "Đảng"],
    ["NGƢƠÌ", "NGƯỜI"],
    ["hoac̣h".normalize("NFD"), "hoạch"],
  ])("makes of %j %j", (text, expected) => {
    expect(repairText(text).text).toBe(expected);
  });

  it("tells each change and where it stood", () => {
    const given = `Nghi ${DOT}quyết và kế hoac${DOT}h, bô,${DOT} ngành`;
    expect(repairText(given).repairs).toEqual([
      { from: `Nghi ${DOT}`, to: "Nghị ", index: 0 },
      { from: `hoac${DOT}h`, to: "hoạch", index: 18 },
      { from: `bô,${DOT}`, to: "bộ,", index: 26 },
    ]);
  });

  it("follows the style of the text where it must choose", () => {
    expect(repairText(`ủy ban, hòa, toa ${DOT}`).text).toBe("ủy ban, hòa, tọa");
    expect(repairText(`uỷ ban, hoà, toa ${DOT}`).text).toBe("uỷ ban, hoà, toạ");
    expect(repairText(`toa ${DOT}`).text).toBe("tọa");
  });

  it.each([
    ["a word that already has a tone", `đã ${DOT}nghi`],
    ["a foreign word", "mañana"],
    ["words run together", "Nghịquyếtnày"],
    ["an abbreviation", `UBND ${DOT}x`],
    ["what would be no syllable", `hoach ${"\u0300"}x`],
  ])("leaves %s alone", (_, text) => {
    expect(repairText(text)).toEqual({ text: text.normalize("NFC"), repairs: [] });
  });
});

describe("the style most words of a text are in", () => {
  it.each([
    ["hoà, uỷ, hòa", "new"],
    ["hòa, ủy, hoà", "old"],
    ["hòa, hoà", undefined],
    ["Kế hoạch", undefined],
  ])("of %j is %s", (text, style) => {
    expect(prevailingToneStyle(text)).toBe(style);
  });
});

describe("repair as a whole", () => {
  const soundText = fc
    .array(fc.tuple(fc.oneof({ weight: 4, arbitrary: soundWord }, otherWord), separator), { maxLength: 20 })
    .map((pairs) => pairs.flat().join(""));

  it("leaves sound text as it is, in both styles mixed, with figures and foreign words", () => {
    fc.assert(
      fc.property(soundText, (text) => {
        expect(repairText(text)).toEqual({ text, repairs: [] });
        expect(repairText(text.normalize("NFD"))).toEqual({ text, repairs: [] });
      }),
      { numRuns: 3000 },
    );
  });

  it("brings back every sentence some marks of which were displaced", () => {
    fc.assert(
      fc.property(fc.constantFrom<ToneStyle>("new", "old"), fc.array(damagedWord, { minLength: 1, maxLength: 8 }), (style, words) => {
        // Enough sound words to show the style of the text.
        const anchor = style === "new" ? "hoà " : "hòa ";
        const chosen = words.map((word) => word(style));
        const damaged = chosen.map((word) => word.damaged).join(" ");
        const sound = chosen.map((word) => word.sound).join(" ");
        expect(repairText(anchor.repeat(20) + damaged).text).toBe(anchor.repeat(20) + sound);
      }),
      { numRuns: 3000 },
    );
  });

  it("gives repairs that lead from the given text to the result", () => {
    fc.assert(
      fc.property(fc.array(damagedWord, { maxLength: 8 }), (words) => {
        const given = words
          .map((word) => word("old").damaged)
          .join(" ")
          .normalize("NFC");
        const { text, repairs } = repairText(given);
        const replayed = repairs.reduceRight((result, { from, to, index }) => {
          expect(given.slice(index, index + from.length)).toBe(from);
          return result.slice(0, index) + to + result.slice(index + from.length);
        }, given);
        expect(replayed).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  it("finds nothing more to repair in what it repaired", () => {
    const rough = fc.string({ unit: fc.constantFrom(..."hoacuyênạđtgi ,.Ƣ", DOT, TILDE, "\u0301"), maxLength: 25 });
    fc.assert(
      fc.property(rough, (text) => {
        const once = repairText(text).text;
        expect(once).toBe(once.normalize("NFC"));
        expect(repairText(once)).toEqual({ text: once, repairs: [] });
      }),
      { numRuns: 3000 },
    );
  });
});
