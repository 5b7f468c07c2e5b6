import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printedPlain } from "#core/document/printed-run.ts";
import { glue } from "#core/typesetting/glue.ts";
import { glueRuns } from "#core/typesetting/glue-runs.ts";

const shown = (text: string) => glue(text).replaceAll("\u00a0", "·");

describe("gluing what a line break would part", () => {
  it.each([
    ["đạt 30 % kế hoạch", "đạt 30·% kế hoạch"],
    ["với 7.600 triệu đồng", "với 7.600·triệu·đồng"],
    ["dài 12,5 km và 3 ha", "dài 12,5·km và 3·ha"],
    ["Năm 2023", "Năm·2023"],
    ["ngày 05 tháng 3 năm 2023", "ngày·05 tháng·3 năm·2023"],
    ["6 tháng đầu năm 2023", "6·tháng đầu năm·2023"],
    ["quý I và Quý IV", "quý·I và Quý·IV"],
    ["giai đoạn 2021 - 2025", "giai đoạn 2021·-·2025"],
    ["từ 50 % - 60 %", "từ 50·%·-·60·%"],
    ["điểm a khoản 2 Điều 5", "điểm·a khoản·2 Điều·5"],
    ["Kế hoạch số 112/KH-UBND ngày 31/3/2023", "Kế hoạch số 112/KH-UBND ngày 31/3/2023"],
    ["gọi số 1022 trước ngày 20", "gọi số·1022 trước ngày·20"],
    ["tại Phụ lục II kèm theo", "tại Phụ lục·II kèm theo"],
    ["PHỤ LỤC III", "PHỤ LỤC·III"],
    ["khóa XV, kỳ họp thứ 5", "khóa·XV, kỳ họp thứ·5"],
    ["TP. Hồ Chí Minh", "TP.·Hồ Chí Minh"],
    ["TM. ỦY BAN NHÂN DÂN", "TM.·ỦY BAN NHÂN DÂN"],
    ["đạt ≥ 80 %", "đạt ≥·80·%"],
  ])("%s", (text, glued) => {
    expect(shown(text)).toBe(glued);
  });

  it.each(["năm Vừa qua", "Phụ lục Văn bản", "số Ít", "15 mở rộng", "2 năng lực", "kỹ năng 5", "quan điểm an toàn", "a - b"])(
    "leaves “%s” alone",
    (text) => {
      expect(shown(text)).toBe(text);
    },
  );

  it("changes nothing but blanks, and gives the text back when they are put back", () => {
    const word = fc.constantFrom(
      "năm",
      "2023",
      "%",
      "triệu",
      "đồng",
      "-",
      "Điều",
      "a",
      "quý",
      "IV",
      "ngày",
      "05",
      "tháng",
      "số",
      "TP.",
      "Giang",
      "  ",
      "\n",
    );
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const text = words.join(" ");
        const glued = glue(text);
        expect(glued.replaceAll("\u00a0", " ")).toBe(text);
        expect(glue(glued)).toBe(glued);
      }),
    );
  });
});

describe("gluing printed runs", () => {
  it("binds a figure to the unit in the run behind it", () => {
    const unit = printedPlain(" % hồ sơ", { bold: true });
    expect(glueRuns([printedPlain("80,5"), unit])).toEqual([printedPlain("80,5"), { ...unit, text: "\u00a0% hồ sơ" }]);
  });

  it("does not glue across a line break", () => {
    const runs = [printedPlain("năm"), { kind: "lineBreak" }, printedPlain(" 2023")] as const;
    expect(glueRuns(runs)).toEqual(runs);
  });
});
