import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimal } from "#core/decimal.ts";
import {
  compareResults,
  type Indicator,
  type IndicatorResult,
  type Measure,
  type Measurement,
  type PeriodKey,
} from "#core/planning/index.ts";

const SHARE: Measure = { kind: "ratio", unit: "%", decimals: 1, numerator: "a", denominator: "b", isShare: true };
const COUNT: Measure = { kind: "quantity", unit: "doanh nghiệp", decimals: 0, isAdditive: true };

function indicator(measure: Measure): Indicator {
  return { id: "i", code: "i", name: "Doanh nghiệp số", area: "Kinh tế số", direction: "higher", measure };
}

function result(period: string, measurement: Measurement | string, changes: Partial<IndicatorResult> = {}): IndicatorResult {
  const found: Measurement = typeof measurement === "string" ? { kind: "value", value: decimal(measurement) } : measurement;
  return {
    id: period,
    indicatorId: "i",
    unitId: "u",
    period: period as PeriodKey,
    measurement: found,
    span: "inPeriod",
    state: "official",
    breakdown: [],
    subResults: [],
    ...changes,
  };
}

function wordingOf(
  measure: Measure,
  current: readonly [string, Measurement | string],
  earlier: readonly [string, Measurement | string],
): string {
  const compared = compareResults(indicator(measure), result(...current), result(...earlier));
  return compared.ok ? compared.value.wording : compared.failure.message;
}

describe("a comparison", () => {
  it.each<readonly [Measure, string, string, string, string, string]>([
    [SHARE, "2023-Q1", "68.5", "2022-Q1", "63.3", "tăng 5,2 điểm phần trăm so với cùng kỳ năm 2022"],
    [SHARE, "2023-Q1", "63.3", "2022-Q4", "68.5", "giảm 5,2 điểm phần trăm so với quý IV năm 2022"],
    [SHARE, "2022", "100", "2021", "95", "tăng 5 điểm phần trăm so với năm 2021"],
    [SHARE, "2023-Q1", "68.5", "2022-Q1", "68.5", "bằng cùng kỳ năm 2022"],
    [SHARE, "2023-Q2", "68.5", "2023-Q1", "68.5", "không đổi so với quý I năm 2023"],
    [COUNT, "2023-M09", "987", "2022-M09", "1000", "giảm 1,3% so với cùng kỳ năm 2022"],
    [COUNT, "2023-H1", "150", "2022-H2", "110", "tăng 36,4% so với 6 tháng cuối năm 2022"],
    [COUNT, "2022", "110", "2021", "55", "tăng 100% so với năm 2021"],
    [COUNT, "2022", "12", "2021", "0", "tăng 12 doanh nghiệp so với năm 2021"],
    [COUNT, "2022", "5", "2021", "-3", "tăng 8 doanh nghiệp so với năm 2021"],
    [COUNT, "2022", "1000001", "2021", "1000000", "tăng 1 doanh nghiệp so với năm 2021"],
    [COUNT, "2019..2024", "300", "2013..2018", "200", "tăng 50% so với giai đoạn 2013 - 2018"],
  ])("%#: of %2$s with %4$s", (measure, period, now, base, before, wording) => {
    expect(wordingOf(measure, [period, now], [base, before])).toBe(wording);
  });

  it("subtracts the figures as they are printed", () => {
    const fraction = (numerator: number): Measurement => ({ kind: "fraction", numerator: decimal(numerator), denominator: decimal(10000) });
    const compared = compareResults(indicator(SHARE), result("2022", fraction(6854)), result("2021", fraction(6325)));
    expect(compared).toEqual({
      ok: true,
      value: { current: "68.5", earlier: "63.3", difference: "5.2", wording: "tăng 5,2 điểm phần trăm so với năm 2021" },
    });
  });

  it("keeps difference and relative change as figures too", () => {
    const compared = compareResults(indicator(COUNT), result("2022", "987"), result("2021", "1000"));
    expect(compared).toMatchObject({ value: { difference: "-13", relativeChange: "-1.3" } });
  });

  it("is refused without a figure on either side, and between cumulative and periodic figures", () => {
    expect(wordingOf(SHARE, ["2022", { kind: "none" }], ["2021", "5"])).toBe("“Doanh nghiệp số” chưa có số liệu của năm 2022 để so sánh.");
    expect(wordingOf(SHARE, ["2022", "5"], ["2021", { kind: "none" }])).toBe("“Doanh nghiệp số” chưa có số liệu của năm 2021 để so sánh.");
    const mixed = compareResults(indicator(COUNT), result("2022", "5", { span: "cumulative" }), result("2021", "5"));
    expect(mixed.ok ? "" : mixed.failure.message).toContain("lũy kế");
  });

  it("against a later period or of another indicator is a bug", () => {
    expect(() => wordingOf(COUNT, ["2021", "5"], ["2022", "5"])).toThrow("2022 is not before 2021");
    expect(() => compareResults(indicator(COUNT), result("2022", "5"), result("2021", "5", { indicatorId: "x" }))).toThrow("i");
  });

  it("says tăng, giảm, bằng by the sign of the printed difference", () => {
    const tenths = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(tenths, tenths, fc.constantFrom(SHARE, COUNT), (now, before, measure) => {
        const text = (value: number) => (measure === SHARE ? `${Math.floor(value / 10)}.${value % 10}` : String(value));
        const wording = wordingOf(measure, ["2023-Q1", text(now)], ["2022-Q1", text(before)]);
        expect(wording.split(" ")[0]).toBe(now === before ? "bằng" : now > before ? "tăng" : "giảm");
        expect(wording).not.toMatch(/ 0(,0)?( |%)/);
      }),
      { numRuns: 1000 },
    );
  });
});
