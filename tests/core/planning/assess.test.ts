import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareDecimals, decimal } from "#core/decimal.ts";
import {
  type Assessment,
  assess,
  type Condition,
  type Direction,
  type FigureComparator,
  type Indicator,
  type IndicatorResult,
  type Measure,
  type Measurement,
  type PeriodKey,
  parseTarget,
  type Target,
  VERDICT_LABELS,
  type Verdict,
} from "#core/planning/index.ts";
import { type PrintedRow, SIXTEEN_INDICATORS } from "./sixteen-indicators.ts";

const PERIOD = "2022" as PeriodKey;
const SHARE: Measure = { kind: "ratio", unit: "%", decimals: 1, numerator: "a", denominator: "b", isShare: true };

function indicator(changes: Partial<Indicator> = {}): Indicator {
  return { id: "i", code: "i", name: "Chỉ tiêu", area: "Chính quyền số", direction: "higher", measure: SHARE, ...changes };
}

function target(text: string): Target {
  const terms = parseTarget(text);
  if (!terms.ok) throw new Error(terms.failure.message);
  return { id: "t", indicatorId: "i", period: PERIOD, ...terms.value };
}

function result(measurement: Measurement, changes: Partial<IndicatorResult> = {}): IndicatorResult {
  return {
    id: "r",
    indicatorId: "i",
    unitId: "so-tttt",
    period: PERIOD,
    measurement,
    span: "cumulative",
    state: "official",
    breakdown: [],
    subResults: [],
    ...changes,
  };
}

function assessRow({ measure, target: text, found, subResults = [], isEstimate }: PrintedRow): Assessment {
  return assess(indicator({ measure }), target(text), result(found, { subResults, state: isEstimate === true ? "estimate" : "official" }));
}

describe("the sixteen indicators of 112/KH-UBND", () => {
  /** Where the computed verdict is another than the printed one, and why the printed one is not supported (row → defect). */
  const UNSUPPORTED: Readonly<Record<number, { readonly computed: Verdict; readonly defect: string; readonly why: string }>> = {
    4: { computed: "notMet", defect: "D006", why: "the further condition (≥ 10%) is at 0,75%" },
    8: { computed: "notMet", defect: "D007", why: "06/17 systems connected is not 'Hoàn thành'" },
    10: { computed: "notMet", defect: "D009", why: "the scheme is still being drawn up" },
    11: { computed: "notAssessed", defect: "D010", why: "a per cent is asked for, only a count is given" },
    14: { computed: "notAssessed", defect: "D011", why: "the further condition (30%) is not reported" },
    15: { computed: "notAssessed", defect: "D012", why: "no verdict is printed, and the result says nothing of completion" },
  };

  it.each(SIXTEEN_INDICATORS)("row $row, $name: the verdict follows from target and result", (row) => {
    expect(assessRow(row).verdict).toBe(UNSUPPORTED[row.row]?.computed ?? row.printed);
  });

  it("differ from the printed verdict in exactly six rows, each for a reason", () => {
    const differing = SIXTEEN_INDICATORS.filter((row) => assessRow(row).verdict !== row.printed);
    expect(differing.map(({ row }) => row)).toEqual(Object.keys(UNSUPPORTED).map(Number));
  });

  it("hold one verdict that rests on an estimate (D008): met, and said to be an estimate", () => {
    const estimated = SIXTEEN_INDICATORS.filter((row) => assessRow(row).isEstimate);
    expect(estimated.map(({ row }) => row)).toEqual([9]);
    expect(assessRow(estimated[0] as PrintedRow).explanation).toBe("Đạt (số liệu ước): kết quả ước 60%, mục tiêu đạt 60%.");
  });

  it.each([
    [1, "Chưa đạt: kết quả 68,48% (1.271/1.856), mục tiêu đạt 80%."],
    [2, "Chưa đạt: kết quả 7,09% (43.683/615.932), mục tiêu tối thiểu 30%."],
    [
      4,
      "Chưa đạt: kết quả 100%, mục tiêu tối thiểu 40%; trong đó tỷ lệ giao dịch thanh toán trực tuyến 0,75% (612/81.611), mục tiêu tối thiểu 10%, chưa đạt.",
    ],
    [6, "Đạt: kết quả đã hoàn thành, mục tiêu hoàn thiện."],
    [8, "Chưa đạt: kết quả 6/17, mục tiêu hoàn thành."],
    [10, "Chưa đạt: kết quả đang thực hiện, mục tiêu hoàn thành."],
    [11, "Chưa đánh giá được: kết quả chưa có số liệu để so với mục tiêu tối thiểu 50%."],
    [
      14,
      "Chưa đánh giá được: kết quả 138,86% (10.685/7.695), mục tiêu tối thiểu 70%; trong đó được tập huấn, bồi dưỡng về kỹ năng phân tích và xử lý an toàn thông tin chưa có số liệu để so với mục tiêu đạt 30%.",
    ],
  ])("explain row %i in one sentence with its figures", (row, explanation) => {
    expect(assessRow(SIXTEEN_INDICATORS[row - 1] as PrintedRow).explanation).toBe(explanation);
  });
});

describe("an assessment", () => {
  const percent = (value: string): Measurement => ({ kind: "value", value: decimal(value) });

  it.each<readonly [string, Direction, string, Verdict]>([
    ["Tối thiểu 50%", "higher", "50", "met"],
    ["Trên 50%", "higher", "50", "notMet"],
    ["Trên 50%", "higher", "50.01", "met"],
    ["Không quá 5%", "lower", "5", "met"],
    ["Không quá 5%", "lower", "5.1", "notMet"],
    ["Dưới 5%", "lower", "5", "notMet"],
    ["Bằng 5%", "higher", "5.1", "notMet"],
    ["Đạt 60%", "higher", "61.29", "met"],
    ["Đạt 60%", "higher", "59.9", "notMet"],
    ["Đạt 5%", "lower", "4.2", "met"],
    ["Đạt 5%", "lower", "5.2", "notMet"],
    ["Đạt 5%", "none", "4.2", "notMet"],
    ["Đạt 5%", "none", "5", "met"],
    ["Từ 7% đến 7,5%", "higher", "8", "met"],
    ["Từ 7% đến 7,5%", "higher", "6.9", "notMet"],
    ["Từ 7% đến 7,5%", "lower", "6.9", "met"],
    ["Từ 7% đến 7,5%", "none", "8", "notMet"],
    ["Từ 7% đến 7,5%", "none", "7.5", "met"],
  ])("of %s where %s is better, at %s%%: %s", (text, direction, value, verdict) => {
    expect(assess(indicator({ direction }), target(text), result(percent(value))).verdict).toBe(verdict);
  });

  it("compares the fraction itself and prints the digits that show why", () => {
    const near = assess(
      indicator(),
      target("Tối thiểu 50%"),
      result({ kind: "fraction", numerator: decimal(4996), denominator: decimal(10000) }),
    );
    expect(near.explanation).toBe("Chưa đạt: kết quả 49,96% (4.996/10.000), mục tiêu tối thiểu 50%.");
    const third = assess(indicator(), target("Trên 33,3%"), result({ kind: "fraction", numerator: decimal(1), denominator: decimal(3) }));
    expect(third.explanation).toBe("Đạt: kết quả 33,33% (1/3), mục tiêu trên 33,3%.");
  });

  it("of nothing reported, over zero, or in another unit judges nothing", () => {
    const overZero = result({ kind: "fraction", numerator: decimal(0), denominator: decimal(0) });
    const otherUnit = assess(indicator(), target("Tối thiểu 50 hộ"), result(percent("60")));
    expect(
      [assess(indicator(), target("50%"), undefined), assess(indicator(), target("50%"), overZero), otherUnit].map(
        ({ verdict }) => verdict,
      ),
    ).toEqual(["notAssessed", "notAssessed", "notAssessed"]);
    expect(otherUnit.conditions[0]?.found).toBeUndefined();
  });

  it("of preliminary figures says so, without calling them estimates", () => {
    const early = assess(indicator(), target("50%"), result(percent("60"), { state: "preliminary" }));
    expect(early.isEstimate).toBe(false);
    expect(early.explanation).toBe("Đạt (số liệu sơ bộ): kết quả 60%, mục tiêu đạt 50%.");
  });

  it("counts per mille and figures for so many people by their own measure", () => {
    const doctors: Measure = { ...SHARE, unit: "bác sĩ/10.000 dân", scale: decimal(10000) } as Measure;
    const found = result({ kind: "fraction", numerator: decimal(1850), denominator: decimal(1800000) });
    expect(assess(indicator({ measure: doctors }), target("Tối thiểu 10 bác sĩ/10.000 dân"), found).explanation).toBe(
      "Đạt: kết quả 10,3 bác sĩ/10.000 dân (1.850/1.800.000), mục tiêu tối thiểu 10 bác sĩ/10.000 dân.",
    );
  });

  it.each<readonly [string, Partial<IndicatorResult>, Partial<Target>]>([
    ["another indicator's result", { indicatorId: "x" }, {}],
    ["a result of another period", { period: "2023" as PeriodKey }, {}],
    ["another indicator's target", {}, { indicatorId: "x" }],
  ])("of %s is a bug", (_, resultChanges, targetChanges) => {
    expect(() => assess(indicator(), { ...target("50%"), ...targetChanges }, result(percent("60"), resultChanges))).toThrow(
      /indicator i|of 2023/,
    );
  });

  it("prints its verdict in capitals", () => {
    expect(VERDICT_LABELS).toEqual({ met: "ĐẠT", notMet: "CHƯA ĐẠT", notAssessed: "CHƯA ĐÁNH GIÁ" });
  });

  it("shows a figure that stands to the wanted one as the true one does", () => {
    const comparators = fc.constantFrom<FigureComparator>("atLeast", "moreThan", "atMost", "lessThan");
    fc.assert(
      fc.property(
        fc.nat(5000),
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 0, max: 1200 }),
        comparators,
        (top, bottom, tenths, comparator) => {
          const wanted = decimal(`${Math.floor(tenths / 10)}.${tenths % 10}`);
          const main: Condition = { comparator, value: wanted, unit: "%" };
          const found = result({ kind: "fraction", numerator: decimal(top), denominator: decimal(bottom) });
          const { conditions, verdict } = assess(indicator(), { ...target("1%"), main }, found);
          const order = BigInt(top) * 1000n - BigInt(tenths) * BigInt(bottom);
          const isMet = { atLeast: order >= 0n, moreThan: order > 0n, atMost: order <= 0n, lessThan: order < 0n }[comparator as "atLeast"];
          expect(verdict).toBe(isMet ? "met" : "notMet");
          expect(Math.sign(compareDecimals(conditions[0]?.figure ?? decimal(-1), wanted))).toBe(order === 0n ? 0 : order > 0n ? 1 : -1);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
