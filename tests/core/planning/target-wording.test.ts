import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimal } from "#core/decimal.ts";
import {
  type Condition,
  describeTarget,
  type FigureComparator,
  parseTarget,
  type SubCondition,
  type TargetTerms,
} from "#core/planning/index.ts";

function figure(comparator: FigureComparator, value: string, unit = "%"): Condition {
  return { comparator, value: decimal(value), unit };
}

function termsOf(text: string, decimals?: number): TargetTerms | string {
  const read = parseTarget(text, decimals === undefined ? {} : { decimals });
  return read.ok ? read.value : `${read.failure.message} ${read.failure.remedy}`;
}

describe("the wording of a target", () => {
  it.each<readonly [string, Condition]>([
    ["80%", figure("reach", "80")],
    ["100%.", figure("reach", "100")],
    ["Đạt 60%", figure("reach", "60")],
    ["Đạt tỷ lệ 90%", figure("reach", "90")],
    ["phấn đấu đạt 80,5%", figure("reach", "80.5")],
    ["Hoàn thành 100%", figure("reach", "100")],
    ["Tối thiểu 30%", figure("atLeast", "30")],
    ["Đạt tối thiểu 70%", figure("atLeast", "70")],
    ["đạt từ 10% trở lên", figure("atLeast", "10")],
    ["Từ 60%", figure("atLeast", "60")],
    ["không dưới 95%", figure("atLeast", "95")],
    ["≥ 95 %", figure("atLeast", "95")],
    ["trên 80%", figure("moreThan", "80")],
    ["đạt trên 16%", figure("moreThan", "16")],
    ["trên 16% GDP", figure("moreThan", "16", "% GDP")],
    ["hơn 1.500 doanh nghiệp", figure("moreThan", "1500", "doanh nghiệp")],
    ["không quá 5 ngày", figure("atMost", "5", "ngày")],
    ["Tối đa 2‰", figure("atMost", "2", "‰")],
    ["5% trở xuống", figure("atMost", "5")],
    ["Dưới 1,5%", figure("lessThan", "1.5")],
    ["Đúng 22 nhiệm vụ", figure("exactly", "22", "nhiệm vụ")],
    ["bằng 0", figure("exactly", "0", "")],
    ["Đạt 12 bác sĩ/10.000 dân", figure("reach", "12", "bác sĩ/10.000 dân")],
    ["Từ 7% đến 7,5%", { comparator: "between", lowest: decimal("7"), highest: decimal("7.5"), unit: "%" }],
    ["7,0 - 7,5%", { comparator: "between", lowest: decimal("7"), highest: decimal("7.5"), unit: "%" }],
    ["Hoàn thành", { comparator: "complete", word: "hoàn thành" }],
    ["hoàn thiện", { comparator: "complete", word: "hoàn thiện" }],
  ])("%j", (text, main) => {
    expect(termsOf(text)).toEqual({ main, subConditions: [] });
  });

  it.each<readonly [string, string, Condition]>([
    [
      "Tối thiểu 40%, trong đó tỷ lệ giao dịch thanh toán trực tuyến đạt từ 10% trở lên",
      "tỷ lệ giao dịch thanh toán trực tuyến",
      figure("atLeast", "10"),
    ],
    [
      "Tối thiểu 70%, trong đó 30% được tập huấn, bồi dưỡng về kỹ năng phân tích",
      "được tập huấn, bồi dưỡng về kỹ năng phân tích",
      figure("reach", "30"),
    ],
    [
      "40%; trong số đó, người từ 15 tuổi trở lên có tài khoản không dưới 75%",
      "người từ 15 tuổi trở lên có tài khoản",
      figure("atLeast", "75"),
    ],
    ["90% trong đó dịch vụ mức độ 3, 4 đạt 50%", "dịch vụ mức độ 3, 4", figure("reach", "50")],
  ])("%j carries a further condition", (text, label, condition) => {
    expect(termsOf(text)).toMatchObject({ subConditions: [{ key: "1", label, condition }] });
  });

  it.each([
    ["", "Không đọc được mục tiêu “”"],
    ["Tăng 10%", "tốc độ tăng"],
    ["hằng năm tăng 5%", "tốc độ tăng"],
    ["Triển khai SOC", "Triển khai SOC"],
    ["trên 31,429 tỷ đồng", "31,429"],
    ["1.23.456 hộ", "1.23.456"],
    ["trên 5% trở lên", "trên 5%"],
    ["Tối thiểu 60% dịch vụ công trực tuyến có phát sinh hồ sơ", "60%"],
    ["Đạt 5 ngày - 7 giờ", "5 ngày"],
    ["1.23.456 - 7%", "1.23.456"],
    ["7 - 1.23.456%", "1.23.456"],
    ["40%, trong đó dịch vụ mức độ 4 trực tuyến", "mức độ 4 trực tuyến"],
    ["Tối thiểu 40%, trong đó đẩy mạnh tuyên truyền", "“đẩy mạnh tuyên truyền”"],
  ])("%j is not guessed at", (text, named) => {
    expect(termsOf(text)).toContain(named);
  });

  it("reads a comma before three digits where so many decimals are expected", () => {
    expect(termsOf("trên 31,429 tỷ đồng", 3)).toEqual({ main: figure("moreThan", "31.429", "tỷ đồng"), subConditions: [] });
  });

  it("prints as plans do", () => {
    const subConditions: readonly SubCondition[] = [
      { key: "1", label: "giao dịch trực tuyến", condition: figure("atLeast", "10") },
      { key: "2", label: "ở cấp xã", condition: { comparator: "complete", word: "hoàn thành" } },
    ];
    expect(describeTarget({ main: figure("reach", "1500", "hộ"), subConditions })).toBe(
      "Đạt 1.500 hộ, trong đó giao dịch trực tuyến tối thiểu 10%; ở cấp xã hoàn thành",
    );
  });

  it("comes back from its words", () => {
    const value = fc
      .tuple(fc.boolean(), fc.nat({ max: 10_000_000 }), fc.integer({ min: 0, max: 99 }))
      .map(([isNegative, whole, cents]) => decimal(`${isNegative ? "-" : ""}${whole}.${String(cents).padStart(2, "0")}`));
    const unit = fc.constantFrom("%", "‰", "% GDP", "", "hộ", "triệu đồng", "km²", "%/năm", "bác sĩ/10.000 dân");
    const comparator = fc.constantFrom<FigureComparator>("atLeast", "moreThan", "atMost", "lessThan", "exactly", "reach");
    const condition: fc.Arbitrary<Condition> = fc.oneof(
      fc.record({ comparator, value, unit }),
      fc.record({ comparator: fc.constant("between" as const), lowest: value, highest: value, unit }),
      fc.record({ comparator: fc.constant("complete" as const), word: fc.constantFrom("hoàn thành" as const, "hoàn thiện" as const) }),
    );
    const label = fc.array(fc.constantFrom("giao dịch", "mức độ 3, 4", "người từ 15 tuổi", "UBND cấp xã,", "hồ sơ"), {
      minLength: 1,
      maxLength: 4,
    });
    const subs = fc.array(fc.record({ label: label.map((words) => `tỷ lệ ${words.join(" ")} phát sinh`), condition }), { maxLength: 3 });
    fc.assert(
      fc.property(condition, subs, (main, parts) => {
        const terms: TargetTerms = { main, subConditions: parts.map((part, index) => ({ key: String(index + 1), ...part })) };
        expect(termsOf(describeTarget(terms))).toEqual(terms);
      }),
      { numRuns: 3000 },
    );
  });
});
