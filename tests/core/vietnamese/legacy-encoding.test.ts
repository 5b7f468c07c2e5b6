import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { detectEncoding } from "#core/vietnamese/legacy-encoding.ts";
import { encodeTcvn3, encodeViqr, encodeVni } from "./legacy-encoders.ts";

const SENTENCES = [
  "Cộng hòa xã hội chủ nghĩa Việt Nam",
  "Ủy ban nhân dân tỉnh ban hành kế hoạch chuyển đổi số năm 2023",
  "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015",
  "các sở, ban, ngành và đoàn thể cấp tỉnh chịu trách nhiệm thực hiện",
  "tỷ lệ hồ sơ được giải quyết đúng hạn đạt 98,5%, tăng 3% so với cùng kỳ",
];
const sentences = fc.shuffledSubarray(SENTENCES, { minLength: 1 }).map((chosen) => chosen.join(".\n"));

describe("telling the encoding of a text", () => {
  it.each([
    ["Céng hßa x· héi chñ nghÜa", "tcvn3"],
    ["Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", "vni"],
    ["UÛY BAN NHAÂN DAÂN TÆNH TIEÀN GIANG", "vni"],
    ["Co^.ng hoa` xa~ ho^.i chu? nghi~a Vie^.t Nam", "viqr"],
    ["Cộng hòa xã hội chủ nghĩa", "unicode"],
    ["Cộng hòa xã hội chủ nghĩa".normalize("NFD"), "unicode"],
    ["Là có và", "unicode"],
    ["112/QĐ-UBND", "unicode"],
    ["¹ Quyết định 596/QĐ-UBND, ² ³ ¹", "unicode"],
    ["là và có\u00A0– à", "unicode"],
    ["hoac̣h điṇh nghi ̣quyết", "unicode"],
  ])("finds %j to be %s", (text, expected) => {
    expect(detectEncoding(text)).toBe(expected);
  });

  it.each([
    "",
    "2023",
    "Hello, is this (a) test? Yes. No way.",
    "déjà vu café",
    "ddi",
    "f(a)+b",
    "https://a.vn/?q=a.b",
    "Zürich Müller",
    "phat trién kinh té ctua dat nudc néi chung va tinh nei rieng",
  ])("cannot tell for %j", (text) => {
    expect(detectEncoding(text)).toBe("unknown");
  });

  it("finds the encoding whatever the sentences", () => {
    fc.assert(
      fc.property(sentences, (text) => {
        expect(detectEncoding(text)).toBe("unicode");
        expect(detectEncoding(encodeTcvn3(text.toLowerCase()))).toBe("tcvn3");
        expect(detectEncoding(encodeVni(text))).toBe("vni");
        expect(detectEncoding(encodeVni(text.toUpperCase()))).toBe("vni");
        expect(detectEncoding(encodeViqr(text))).toBe("viqr");
      }),
      { numRuns: 1000 },
    );
  });
});
