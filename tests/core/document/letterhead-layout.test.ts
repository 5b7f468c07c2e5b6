import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LetterheadLayout, layOutLetterhead, textWidthOfPage, widthOfLineMm } from "#core/document/letterhead-layout.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";
import { STANDARD_IDS, type StandardId, standardOf } from "#core/standards/index.ts";
import { draftDocument, officialDocument } from "../../helpers/official-document.ts";

const PLACES = ["Huế", "Tiền Giang", "Thành phố Hồ Chí Minh", "Bà Rịa - Vũng Tàu", "Thành phố Buôn Ma Thuột"];
const ISSUERS = [
  "SỞ Y TẾ",
  "ỦY BAN NHÂN DÂN TỈNH TIỀN GIANG",
  "BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ TỈNH TIỀN GIANG GIAI ĐOẠN 2021 - 2025",
  "TRUNG TÂM CÔNG NGHỆ THÔNG TIN VÀ TRUYỀN THÔNG TRỰC THUỘC SỞ THÔNG TIN VÀ TRUYỀN THÔNG TỈNH TIỀN GIANG",
];

function headOf(standard: StandardId, changes: Partial<OfficialDocument>): LetterheadLayout {
  return layOutLetterhead(officialDocument({ standard, ...changes }));
}

/** The lines wider than their column; none in a head that is right. */
function overflowing(head: LetterheadLayout): readonly string[] {
  const left = [...head.superior, ...head.issuer].filter((line) => widthOfLineMm(line) > head.leftMm);
  const right = [...head.fixed, head.placeDate].filter((line) => widthOfLineMm(line) > head.rightMm);
  return [...left, ...right].map(({ text }) => text);
}

const textsOf = (lines: LetterheadLayout["issuer"]) => lines.map(({ text }) => text);

describe("the head of page 1", () => {
  it.each(STANDARD_IDS)("of %s fills the page from margin to margin", (id) => {
    const head = headOf(id, {});
    expect(head.leftMm + head.gapMm + head.rightMm).toBeCloseTo(textWidthOfPage(standardOf(id)), 6);
  });

  it.each(STANDARD_IDS.flatMap((id) => PLACES.flatMap((place) => ISSUERS.map((issuer) => [id, place, issuer] as const))))(
    "of %s in %s, issued by %s: every printed line fits its column",
    (id, place, issuer) => {
      const letterhead = { superior: [issuer], issuer: [issuer] };
      expect(overflowing(headOf(id, { place, letterhead }))).toEqual([]);
      expect(overflowing(layOutLetterhead(draftDocument({ standard: id, place, letterhead })))).toEqual([]);
    },
  );

  it("of the State keeps the usual sizes for a short place", () => {
    const head = headOf("state-2020", { place: "Tiền Giang" });
    expect([...head.fixed, head.placeDate].map(({ sizePt }) => sizePt)).toEqual([13, 14, 14]);
    expect(head.rightMm).toBe(100);
  });

  it.each(["Thành phố Hồ Chí Minh", "Thành phố Phan Rang - Tháp Chàm"])(
    "of the State takes the smaller sizes together where %s is too long for the usual ones",
    (place) => {
      const head = headOf("state-2020", { place });
      expect([...head.fixed, head.placeDate].map(({ sizePt }) => sizePt)).toEqual([12, 13, 13]);
      expect(head.rightMm).toBeGreaterThanOrEqual(100);
    },
  );

  it("of the Party widens the right column for a long place; the strip between the columns gives way before the left one", () => {
    const short = headOf("party-2026", { place: "Huế" });
    const long = headOf("party-2026", { place: "Thành phố Hồ Chí Minh" });
    expect([short.leftMm, short.gapMm, short.rightMm]).toEqual([75, 15, 75]);
    expect(long.rightMm).toBeGreaterThan(widthOfLineMm(long.placeDate));
    expect(long.gapMm).toBe(0);
  });

  it("keeps the lines the office has broken itself, in capitals", () => {
    const head = headOf("state-2020", { letterhead: { superior: ["Ủy ban nhân dân"], issuer: ["Sở Thông tin", "và Truyền thông"] } });
    expect(textsOf(head.superior)).toEqual(["ỦY BAN NHÂN DÂN"]);
    expect(textsOf(head.issuer)).toEqual(["SỞ THÔNG TIN", "VÀ TRUYỀN THÔNG"]);
  });

  it("breaks a long issuer into few and even lines, all words kept", () => {
    const issuer = "ỦY BAN NHÂN DÂN TỈNH BÀ RỊA - VŨNG TÀU";
    const lines = textsOf(headOf("state-2020", { letterhead: { issuer: [issuer] } }).issuer);
    expect(lines).toHaveLength(2);
    expect(lines.join(" ")).toBe(issuer);
    expect(Math.abs((lines[0]?.length ?? 0) - (lines[1]?.length ?? 0))).toBeLessThanOrEqual(8);
  });
});

const word = fc.constantFrom("ỦY", "BAN", "NHÂN", "DÂN", "TRUNG", "TÂM", "TRƯỜNG", "NGHIÊN", "CỨU", "THÔNG", "TIN", "-", "VÀ");
const names = fc.array(word, { minLength: 1, maxLength: 24 }).map((words) => words.join(" "));

describe("the head of any document", () => {
  it("keeps every word of the issuer, fits every line, and needs no line more than the room asks for", () => {
    const check = fc.property(fc.constantFrom(...STANDARD_IDS), fc.constantFrom(...PLACES), names, (id, place, name) => {
      const head = headOf(id, { place, letterhead: { superior: [name], issuer: [name] } });
      expect(textsOf(head.issuer).join(" ")).toBe(name);
      expect(overflowing(head)).toEqual([]);
      const widths = head.issuer.map(widthOfLineMm);
      // Two neighbours that would fit on one line together would be a line too many, unless evenness asks for it in a break of three.
      const total = widths.reduce((sum, width) => sum + width, 0);
      expect(widths.length).toBeLessThanOrEqual(Math.ceil(total / (head.leftMm * 0.55)));
    });
    fc.assert(check, { numRuns: 1000 });
  });
});
