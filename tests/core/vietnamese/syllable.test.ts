import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isPlausibleSyllable, placeTone, toneStyleOf } from "#core/vietnamese/syllable.ts";
import { splitTone, TONES } from "#core/vietnamese/tone.ts";
import { soundSyllable, written } from "./sound-text.ts";

/** Words as dictionaries spell them, the traps of tone placing first; in none of them the two styles differ. */
const WORDS = `
gì gìn giá giữa giếng giết giường già giặc gìn gỉ quý quỳ quả quốc quyết quyền quỹ quỳnh quýt quạu quở quét quặng khuỷu khuya tuyến thuở huýt
luýnh quýnh ngoằn ngoèo ngoẹo khoái xoáy loại toàn hoạch hoẵng choắt khoét thuế huệ thuần luật khuấy tuếch huỵch suýt tuýp boóng moóc yếu yểng yến
ý ỷ ổ ưỡn ước ướt rượu bướu người mười tươi cửa mùa kìa nghĩa lúa mía chữa nghiệp nghề nghỉ nghệ ngành ngữ ghế ghét kỹ lý mỹ tỷ kế kiến kéo lũy
Đảng Ủy Nhà nước Cộng hội chủ nghĩa Việt Nam Độc lập Tự do Hạnh phúc Nghị quyết Kế hoạch Báo cáo Hướng dẫn Tổng Số liệu được những không chuyển
đổi thực hiện nhiệm vụ trọng tâm đẩy mạnh ứng dụng dịch công trực tuyến điện tử thủ tục hành chính oẳn ộp ễnh ương ỉu ốc ếch ọp ẹp ngoáy khuếch
Kạn Kon sỹ vỹ hí lạ rằng xoong coóng tuồng uống uốn buýt`
  .trim()
  .split(/\s+/)
  .filter((word) => word !== "Ủy" && word !== "lũy");

describe("plausible syllables", () => {
  it.each([
    ["composed", (word: string) => word],
    ["decomposed", (word: string) => word.normalize("NFD")],
    ["in capitals", (word: string) => word.toUpperCase()],
  ])("include the words of dictionaries, %s", (_, spelt) => {
    expect(WORDS.map(spelt).filter((word) => !isPlausibleSyllable(word))).toEqual([]);
  });

  it.each(["hòa", "hoà", "thúy", "thuý", "khỏe", "khoẻ", "Ủy", "UỶ", "tòa", "toà"])("include %s, in either style of tone marks", (word) => {
    expect(isPlausibleSyllable(word)).toBe(true);
  });

  it.each([
    ["a mark on the wrong vowel", "liêụ đaọ taị mâũ tòan họach qúy qúa gía khủyu hùynh nguờì"],
    ["a mark on a consonant", "điṇh hoac̣h quyêṭ daṇg"],
    ["a tone that cannot stand before c ch p t", "hoach hoàch quyêt tâpẻ hộpả cảc mãt bàt sách̀ lôp"],
    ["letters that do not go together", "cế kghe ngê ghan gê cy ngi ngy ghu qo buơt wa fan zin jun đơng oươ nghà quưa nyên lyêu"],
    ["no vowel, a foreign word, an abbreviation", "QĐ UBND NĐ Internet café Bogotá Perú Müller Đắk Krông"],
    ["several tones or several syllables", "nghịquyết á̀ xãhội"],
  ])("do not include %s", (_, words) => {
    expect(words.split(" ").filter(isPlausibleSyllable)).toEqual([]);
  });

  it.each(["", " ", "a b", "ba ", "1", "-", "má1"])("do not include %j", (text) => {
    expect(isPlausibleSyllable(text)).toBe(false);
  });
});

describe("placing the tone", () => {
  it.each([
    ["hoa", "grave", "hoà", "hòa"],
    ["khoe", "hook", "khoẻ", "khỏe"],
    ["thuy", "acute", "thuý", "thúy"],
    ["uy", "hook", "uỷ", "ủy"],
    ["UY", "hook", "UỶ", "ỦY"],
    ["Loa", "grave", "Loà", "Lòa"],
  ] as const)("puts that of %s %s where the style wants it", (bare, tone, inNewStyle, inOldStyle) => {
    expect([placeTone(bare, tone, "new"), placeTone(bare, tone, "old")]).toEqual([inNewStyle, inOldStyle]);
  });

  it.each(["new", "old"] as const)("finds the place in the words of dictionaries, in the %s style", (style) => {
    const placedAnew = WORDS.map((word) => placeTone(splitTone(word)?.bare ?? "", splitTone(word)?.tone ?? "level", style));
    expect(placedAnew).toEqual(WORDS);
  });

  it.each(["", "QĐ", "Internet", "a b", "vitamin", "ab1", "bộ phận"])("gives nothing for %j, which is not built as a syllable", (text) => {
    expect(placeTone(text, "acute", "old")).toBeUndefined();
  });

  it("can be undone", () => {
    fc.assert(
      fc.property(soundSyllable, fc.constantFrom(...TONES), fc.constantFrom("new", "old"), ({ bare }, tone, style) => {
        expect(splitTone(placeTone(bare, tone, style) ?? "")).toEqual({ bare, tone });
      }),
      { numRuns: 2000 },
    );
  });

  it("makes plausible syllables in both styles", () => {
    fc.assert(
      fc.property(soundSyllable, fc.constantFrom("new", "old"), (syllable, style) => {
        expect(isPlausibleSyllable(written(syllable, style))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("the style of a word", () => {
  it.each([
    ["hoà", "new"],
    ["hòa", "old"],
    ["UỶ", "new"],
    ["Ủy", "old"],
    ["quý", undefined],
    ["hoạch", undefined],
    ["hoa", undefined],
    ["toán", undefined],
    ["xyz", undefined],
    ["hoa\u0300", "new"],
  ])("of %s is %s", (word, style) => {
    expect(toneStyleOf(word)).toBe(style);
  });
});
