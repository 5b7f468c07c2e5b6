import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linesOfRuns } from "#core/document/balance-runs.ts";
import { plain } from "#core/document/inline.ts";
import { textWidthOfPage } from "#core/document/letterhead-layout.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";
import { layOutTitle } from "#core/document/title-layout.ts";
import { STANDARD_IDS, type StandardId, standardOf } from "#core/standards/index.ts";
import { textWidthMm } from "#core/typesetting/text-width.ts";
import { officialDocument } from "../../helpers/official-document.ts";

function titled(standard: StandardId, title: OfficialDocument["title"]): OfficialDocument {
  return officialDocument({ standard, title });
}

function linesOf(standard: StandardId, text: string): readonly string[] {
  return linesOfRuns(layOutTitle(titled(standard, plain(text))).runs).map((line) => line.replaceAll("\u00a0", " "));
}

describe("the title", () => {
  it("stays on one line when it fits", () => {
    expect(linesOf("state-2020", "Chuyển đổi số tỉnh Tiền Giang năm 2023")).toEqual(["Chuyển đổi số tỉnh Tiền Giang năm 2023"]);
  });

  it("begins with a capital for the State and a small letter for the Party", () => {
    expect(linesOf("state-2020", "chuyển đổi số")).toEqual(["Chuyển đổi số"]);
    expect(linesOf("party-2018", "Chuyển đổi số")).toEqual(["chuyển đổi số"]);
  });

  it("is broken into even lines when it is long", () => {
    const text = "Kết quả thực hiện Kế hoạch chuyển đổi số năm 2022 và nhiệm vụ trọng tâm năm 2023 trên địa bàn tỉnh Tiền Giang";
    const lines = linesOf("state-2020", text);
    const widths = lines.map((line) => textWidthMm(line, { sizePt: 14, bold: true }));
    expect(lines).toHaveLength(2);
    expect(lines.join(" ")).toBe(text);
    expect(Math.abs((widths[0] ?? 0) - (widths[1] ?? 0))).toBeLessThan(25);
  });

  it("keeps the breaks the writer has made, however uneven", () => {
    const title: OfficialDocument["title"] = [...plain("Ban hành Quy chế làm việc"), { kind: "lineBreak" }, ...plain("của Ban")];
    expect(linesOfRuns(layOutTitle(titled("state-2020", title)).runs)).toEqual(["Ban hành Quy chế làm việc", "của Ban"]);
  });

  it("never parts what is read as one: năm 2023 stays together", () => {
    const text = "Tổng kết công tác bảo đảm an toàn thông tin mạng trong các cơ quan nhà nước của tỉnh năm 2023";
    expect(linesOf("state-2020", text).filter((line) => /năm$|^2023/.test(line))).toEqual([]);
  });

  it("gives the length of its last line, which the rule below goes by", () => {
    const document = titled("state-2020", [...plain("Dòng thứ nhất rất dài của trích yếu"), { kind: "lineBreak" }, ...plain("Ngắn")]);
    expect(layOutTitle(document).lastLineMm).toBeCloseTo(textWidthMm("Ngắn", { sizePt: 14, bold: true }), 6);
  });

  it("keeps emphasis and a footnote through the breaks", () => {
    const title: OfficialDocument["title"] = [
      { kind: "text", text: "Kết quả thực hiện các mục tiêu, nhiệm vụ của " },
      { kind: "text", text: "Chương trình chuyển đổi số quốc gia đến năm 2025 trên địa bàn tỉnh", italic: true },
      { kind: "footnote", content: [plain("Ghi chú")] },
    ];
    const { runs } = layOutTitle(titled("state-2020", title));
    expect(runs.filter(({ kind }) => kind === "footnote")).toHaveLength(1);
    expect(runs.filter(({ kind }) => kind === "lineBreak")).toHaveLength(1);
    expect(runs.filter((run) => run.kind === "text" && run.italic).length).toBeGreaterThan(0);
  });
});

const word = fc.constantFrom("kết", "quả", "chuyển", "đổi", "số", "năm 2023", "nghiêng", "của", "tỉnh", "trường", "và");

describe("the title of any document", () => {
  it("keeps its words and never fills a line from edge to edge", () => {
    const words = fc.array(word, { minLength: 1, maxLength: 60 });
    const check = fc.property(fc.constantFrom(...STANDARD_IDS), words, (id, chosen) => {
      const text = `Về ${chosen.join(" ")}`;
      const { sizePt } = standardOf(id).title.subject;
      const lines = linesOf(id, text);
      expect(lines.join(" ").toLowerCase()).toBe(text.toLowerCase());
      const widest = Math.max(...lines.map((line) => textWidthMm(line, { sizePt: sizePt.value, bold: true })));
      expect(widest).toBeLessThanOrEqual(textWidthOfPage(standardOf(id)) - 25 + 0.5);
    });
    fc.assert(check, { numRuns: 1000 });
  });
});
