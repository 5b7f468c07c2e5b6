import { describe, expect, it } from "vitest";
import type { Fact } from "#core/templating/index.ts";
import { inSeries } from "#core/templating/index.ts";
import { textOfField } from "#core/templating/source-value.ts";
import { countFact, percentFact } from "../../helpers/template-data.ts";

const CASES: readonly { readonly name: string; readonly target?: Fact; readonly statement?: string; readonly said: string }[] = [
  {
    name: "Tỷ lệ hồ sơ số",
    target: percentFact("a@2025", "50", { qualifier: "tối thiểu", decimals: null }),
    said: "Tỷ lệ hồ sơ số tối thiểu 50%.",
  },
  { name: "Tỷ lệ hồ sơ số", target: percentFact("a@2025", "50", { qualifier: "", decimals: null }), said: "Tỷ lệ hồ sơ số đạt 50%." },
  {
    name: "Kinh tế số",
    target: percentFact("a@2025", "15", { qualifier: "đạt", unit: "% GDP", decimals: 0 }),
    said: "Kinh tế số đạt 15% GDP.",
  },
  { name: "Số tổ", target: countFact("a@2025", "1500", "tổ", { qualifier: "đạt" }), said: "Số tổ đạt 1.500 tổ." },
  { name: "Trung tâm giám sát", target: { ref: "a@2025", text: "hoàn thành" }, said: "Trung tâm giám sát: hoàn thành." },
  { name: "Số hộ nghèo", said: "Số hộ nghèo" },
];

describe("the target of an indicator as a sentence", () => {
  it.each(CASES)("is “$said”", ({ said, ...indicator }) => {
    expect(textOfField(indicator, "statement")).toBe(said);
  });

  it("is that of its plan where it has one", () => {
    expect(
      textOfField({ name: "Hồ sơ số", target: percentFact("a@2025", "50"), statement: "Một nửa hồ sơ là hồ sơ số." }, "statement"),
    ).toBe("Một nửa hồ sơ là hồ sơ số.");
  });
});

describe("names in a row", () => {
  it.each([
    { names: ["Sở Nội vụ"], said: "Sở Nội vụ" },
    { names: ["Sở Nội vụ", "Sở Y tế", "Công an tỉnh"], said: "Sở Nội vụ, Sở Y tế và Công an tỉnh" },
    { names: ["80,5%", "70%"], said: "80,5% và 70%" },
    { names: ["Sở Nội vụ", "các sở, ban, ngành", "doanh nghiệp"], said: "Sở Nội vụ; các sở, ban, ngành; doanh nghiệp" },
  ])("read “$said”", ({ names, said }) => {
    expect(inSeries(names)).toBe(said);
  });
});
