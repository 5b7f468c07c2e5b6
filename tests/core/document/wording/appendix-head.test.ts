import { describe, expect, it } from "vitest";
import { plain } from "#core/document/inline.ts";
import { appendixHead, appendixLabel, appendixNameIn } from "#core/document/wording/index.ts";
import type { StandardId } from "#core/standards/index.ts";
import { appendix, draftDocument, officialDocument } from "../../../helpers/official-document.ts";

const three = [appendix("a"), appendix("b"), appendix("c")];

describe("the label of an appendix", () => {
  it.each<readonly [StandardId, readonly string[]]>([
    ["state-2020", ["Phụ lục I", "Phụ lục II", "Phụ lục III"]],
    ["party-2018", ["Phụ lục 1", "Phụ lục 2", "Phụ lục 3"]],
    ["party-2026", ["Phụ lục 1", "Phụ lục 2", "Phụ lục 3"]],
  ])("of %s: %j", (standard, labels) => {
    const document = officialDocument({ standard, appendices: three });
    expect(three.map((_, index) => appendixLabel(document, index))).toEqual(labels);
  });

  it("carries no number where there is one only", () => {
    expect(appendixLabel(officialDocument({ appendices: [appendix("a")] }), 0)).toBe("Phụ lục");
  });

  it("is what a reference to it prints", () => {
    expect(appendixNameIn(officialDocument({ appendices: three }))("b")).toBe("Phụ lục II");
    expect(() => appendixNameIn(officialDocument({ appendices: three }))("d")).toThrow("No appendix d");
  });
});

describe("the head of an appendix", () => {
  it("of the State names number, date and issuer of the document", () => {
    expect(appendixHead(officialDocument({ appendices: three }), 1)).toEqual({
      label: "Phụ lục II",
      title: plain("Danh mục nhiệm vụ"),
      note: "(Kèm theo Kế hoạch số 112/KH-UBND ngày 31 tháng 3 năm 2023 của Ủy ban nhân dân tỉnh Tiền Giang)",
    });
  });

  it("of the Party writes the date with strokes behind a comma", () => {
    const document = officialDocument({
      standard: "party-2026",
      kind: "BC",
      symbol: "BC/TU",
      number: 5,
      letterhead: { issuer: ["TỈNH ỦY"], issuerName: "Tỉnh ủy Tiền Giang" },
      appendices: three,
    });
    expect(appendixHead(document, 0).note).toBe("(Kèm theo Báo cáo số 05-BC/TU, ngày 31/3/2023 của Tỉnh ủy Tiền Giang)");
  });

  it("of a draft leaves room for number and date", () => {
    expect(appendixHead(draftDocument({ appendices: three }), 0).note).toMatch(
      /^\(Kèm theo Kế hoạch số \u00a0+\/KH-UBND ngày\u00a0+tháng\u00a0+năm\u00a0+ của Ủy ban nhân dân tỉnh Tiền Giang\)$/,
    );
    const party = draftDocument({ standard: "party-2018", symbol: "KH/TU", appendices: three });
    expect(appendixHead(party, 0).note).toMatch(/^\(Kèm theo Kế hoạch số \u00a0+-KH\/TU, ngày \u00a0+\/\u00a0+\/\u00a0+ của .*\)$/);
  });

  it("prints a note of its own as it stands", () => {
    const document = officialDocument({ appendices: [appendix("a", { note: "(Theo Công văn số 797/BTTTT-THH)" })] });
    expect(appendixHead(document, 0).note).toBe("(Theo Công văn số 797/BTTTT-THH)");
  });

  it("has no title where the appendix has none", () => {
    const { title: _title, ...untitled } = appendix("a");
    expect(appendixHead(officialDocument({ appendices: [untitled] }), 0).title).toEqual([]);
  });

  it("is asked for appendices that are there", () => {
    expect(() => appendixHead(officialDocument(), 0)).toThrow("No appendix at 0");
  });
});
