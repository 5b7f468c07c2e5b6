import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breakLines, breakRuns } from "#core/typesetting/break-lines.ts";
import { textWidthMm } from "#core/typesetting/text-width.ts";

const FACE = { sizePt: 14 };
const TEXT = fc.string({ unit: fc.constantFrom("a", "ệ", "M", "5", " ", " ", "\u00a0", "\n", "😀", "-") });

describe("breaking lines", () => {
  it("puts as many words on a line as fit", () => {
    expect(breakLines("Ủy ban nhân dân tỉnh Tiền Giang báo cáo", 40, FACE)).toEqual(["Ủy ban nhân dân", "tỉnh Tiền Giang báo", "cáo"]);
  });

  it("fills a line to its very end", () => {
    const room = textWidthMm("Ủy ban nhân dân", FACE);
    expect(breakLines("Ủy ban nhân dân", room, FACE)).toHaveLength(1);
    expect(breakLines("Ủy ban nhân dân", room - 0.01, FACE)).toHaveLength(2);
  });

  it("never breaks at a no-break space", () => {
    expect(breakLines("đến hết năm\u00a02023", 25, FACE)).toEqual(["đến hết", "năm\u00a02023"]);
  });

  it("begins a new line at a line feed and keeps empty lines", () => {
    expect(breakLines("Một\n\nHai", 100, FACE)).toEqual(["Một", "", "Hai"]);
    expect(breakLines("", 100, FACE)).toEqual([""]);
  });

  it("breaks a word wider than the room by its width", () => {
    expect(breakLines("xem https://dichvucong.gov.vn/p/home", 30, FACE)).toEqual(["xem", "https://dichvuc", "ong.gov.vn/p/h", "ome"]);
    expect(breakLines("😀ab", 0.1, FACE)).toEqual(["😀", "a", "b"]);
  });

  it("measures each run in its own face", () => {
    const room = textWidthMm("Hồ sơ trực tuyến", FACE);
    expect(breakRuns([{ text: "Hồ sơ trực tuyến", face: FACE }], room)).toHaveLength(1);
    const bold = [
      { text: "Hồ sơ ", face: FACE },
      { text: "trực tuyến", face: { ...FACE, bold: true } },
    ];
    expect(breakRuns(bold, room)).toEqual([
      { start: 0, end: 10 },
      { start: 11, end: 16 },
    ]);
  });

  it("loses nothing but the blanks at which it breaks", () => {
    fc.assert(
      fc.property(TEXT, fc.integer({ min: 1, max: 60 }), (text, room) => {
        expect(breakLines(text, room, FACE).join("").replace(/[ \n]/g, "")).toBe(text.replace(/[ \n]/g, ""));
      }),
    );
  });

  it("keeps every line within the room, unless it is a single letter", () => {
    fc.assert(
      fc.property(TEXT, fc.integer({ min: 1, max: 60 }), (text, room) => {
        const tooWide = breakLines(text, room, FACE).filter((line) => textWidthMm(line, FACE) > room + 1e-5 && [...line].length > 1);
        expect(tooWide).toEqual([]);
      }),
    );
  });
});
