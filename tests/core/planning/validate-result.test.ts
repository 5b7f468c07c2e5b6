import { describe, expect, it } from "vitest";
import { decimal } from "#core/decimal.ts";
import {
  decimalsOf,
  figureOf,
  type Indicator,
  type IndicatorResult,
  type Measure,
  type Measurement,
  type PeriodKey,
  printedFigure,
  type TargetTerms,
  unitOfMeasure,
  validateResult,
  validateTarget,
} from "#core/planning/index.ts";

const SHARE: Measure = { kind: "ratio", unit: "%", decimals: 2, numerator: "a", denominator: "b", isShare: true };
const COUNT: Measure = { kind: "quantity", unit: "HTTT", decimals: 0, isAdditive: true };
const WORK: Measure = { kind: "completion" };

function indicator(measure: Measure): Indicator {
  return { id: "i", code: "i", name: "X", area: "", direction: "higher", measure };
}

function result(measurement: Measurement, changes: Partial<IndicatorResult> = {}): IndicatorResult {
  return {
    id: "r",
    indicatorId: "i",
    unitId: "u",
    period: "2022" as PeriodKey,
    measurement,
    span: "inPeriod",
    state: "official",
    breakdown: [],
    subResults: [],
    ...changes,
  };
}

const value = (figure: string): Measurement => ({ kind: "value", value: decimal(figure) });
const fraction = (numerator: number, denominator: number): Measurement => ({
  kind: "fraction",
  numerator: decimal(numerator),
  denominator: decimal(denominator),
});
const parts = (...figures: readonly number[]) => figures.map((figure, index) => ({ label: `cấp độ ${index + 2}`, value: decimal(figure) }));

const TERMS: TargetTerms = {
  main: { comparator: "atLeast", value: decimal(70), unit: "%" },
  subConditions: [{ key: "1", label: "xử lý an toàn thông tin", condition: { comparator: "reach", value: decimal(30), unit: "%" } }],
};

describe("a result", () => {
  it.each<readonly [Measure, IndicatorResult]>([
    [COUNT, result(value("6"), { breakdown: parts(3, 3) })],
    [SHARE, result(fraction(6, 17), { breakdown: parts(2, 4), subResults: [{ key: "1", measurement: value("5") }] })],
    [SHARE, result(fraction(0, 0))],
    [{ ...SHARE, isShare: false }, result(fraction(10685, 7695))],
    [WORK, result({ kind: "completion", stage: "inProgress" })],
    [WORK, result(fraction(6, 17))],
    [COUNT, result({ kind: "none" }, { breakdown: parts(1) })],
  ])("is sound (%#)", (measure, entered) => {
    expect(validateResult(indicator(measure), entered, TERMS)).toEqual([]);
  });

  it("may answer one of several conditions", () => {
    const further = TERMS.subConditions.map((sub) => ({ ...sub, key: "2" }));
    const answered = result(value("5"), { subResults: [{ key: "2", measurement: value("1") }] });
    expect(validateResult(indicator(SHARE), answered, { ...TERMS, subConditions: [...TERMS.subConditions, ...further] })).toEqual([]);
  });

  it.each<readonly [string, Measure, IndicatorResult, string, string]>([
    [
      "parts that do not add up",
      COUNT,
      result(value("2063"), { breakdown: parts(1324, 702, 241) }),
      "breakdown",
      "2.267, khác tổng số 2.063",
    ],
    [
      "parts of a numerator that do not add up",
      SHARE,
      result(fraction(6, 17), { breakdown: parts(2, 3) }),
      "breakdown",
      "5, khác tổng số 6",
    ],
    ["a share above its whole", SHARE, result(fraction(10685, 7695)), "measurement.numerator", "10.685 của “X” lớn hơn mẫu số 7.695"],
    ["a denominator of zero", SHARE, result(fraction(5, 0)), "measurement.denominator", "lớn hơn 0"],
    ["a denominator below zero", SHARE, result(fraction(-5, -1)), "measurement.denominator", "lớn hơn 0"],
    ["words for a figure", SHARE, result({ kind: "completion", stage: "completed" }), "measurement", "cần số liệu"],
    ["a fraction for a count", COUNT, result(fraction(1, 2)), "measurement", "là số lượng"],
    ["an unknown condition", SHARE, result(value("5"), { subResults: [{ key: "9", measurement: value("1") }] }), "subResults[0]", "“9”"],
    [
      "two answers to one condition",
      SHARE,
      result(value("5"), {
        subResults: [
          { key: "1", measurement: value("1") },
          { key: "1", measurement: value("2") },
        ],
      }),
      "subResults[1]",
      "hai kết quả",
    ],
    [
      "a condition over zero",
      SHARE,
      result(value("5"), { subResults: [{ key: "1", measurement: fraction(1, 0) }] }),
      "subResults[0].measurement.denominator",
      "lớn hơn 0",
    ],
  ])("is at fault with %s", (_, measure, entered, path, words) => {
    const problems = validateResult(indicator(measure), entered, TERMS);
    expect(problems.map(({ place }) => place.path)).toContain(path);
    expect(problems.map(({ message }) => message).join()).toContain(words);
  });
});

describe("the figure of a result", () => {
  it.each<readonly [Measure, Measurement, string | undefined]>([
    [SHARE, fraction(43683, 615932), "7,09%"],
    [SHARE, value("95"), "95,00%"],
    [COUNT, value("1856"), "1.856 HTTT"],
    [SHARE, fraction(0, 0), undefined],
    [SHARE, { kind: "none" }, undefined],
    [WORK, { kind: "completion", stage: "completed" }, undefined],
  ])("%# prints with the digits and the unit of its indicator", (measure, measurement, printed) => {
    expect(printedFigure(indicator(measure), { measurement })).toBe(printed);
  });

  it("is rounded half up to those digits", () => {
    expect(figureOf(indicator(SHARE), { measurement: value("7.095") })).toBe("7.1");
    expect([unitOfMeasure(indicator(WORK)), decimalsOf(indicator(WORK))]).toEqual(["", 0]);
  });
});

describe("a target", () => {
  it("is sound in the unit of its indicator", () => {
    expect(validateTarget(indicator(SHARE), TERMS)).toEqual([]);
    expect(validateTarget(indicator(SHARE), { main: { comparator: "complete", word: "hoàn thành" }, subConditions: [] })).toEqual([]);
  });

  it.each<readonly [string, Measure, TargetTerms, string]>([
    ["another unit", COUNT, TERMS, "Mục tiêu “tối thiểu 70%” không cùng đơn vị với chỉ tiêu “X” tính bằng HTTT."],
    ["a figure for work", WORK, TERMS, "Mục tiêu “tối thiểu 70%” không cùng đơn vị với chỉ tiêu “X” được đánh giá hoàn thành hay chưa."],
    [
      "a range that runs backwards",
      SHARE,
      { main: { comparator: "between", lowest: decimal(8), highest: decimal(7), unit: "%" }, subConditions: [] },
      "Mục tiêu “từ 8% đến 7%” có mức đầu lớn hơn mức cuối.",
    ],
    [
      "one key for two conditions",
      SHARE,
      { ...TERMS, subConditions: [...TERMS.subConditions, ...TERMS.subConditions] },
      "Điều kiện “xử lý an toàn thông tin” trùng mã “1” với điều kiện khác.",
    ],
  ])("is at fault with %s", (_, measure, terms, message) => {
    expect(validateTarget(indicator(measure), terms).map((problem) => problem.message)).toEqual([message]);
  });
});
