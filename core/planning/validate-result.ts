import { compareDecimals, type Decimal, sumOf } from "../decimal.ts";
import { eachAt, type Problem, problemAt } from "../problem.ts";
import { formatNumber } from "../vietnamese/index.ts";
import type { Indicator } from "./indicator.ts";
import type { IndicatorResult, Measurement } from "./result.ts";
import type { TargetTerms } from "./target.ts";

/**
 * What is wrong with a result as entered: a denominator of zero, more than the whole of a share, parts that do not add up, words where a
 * figure is asked for, a further condition the target does not have.
 */
export function validateResult(indicator: Indicator, result: IndicatorResult, target?: TargetTerms): readonly Problem[] {
  return [
    ...validateKind(indicator, result.measurement),
    ...validateDenominator(indicator.name, result.measurement, "measurement.denominator"),
    ...validateShare(indicator, result.measurement),
    ...validateBreakdown(indicator, result),
    ...validateSubResults(indicator, result, target),
  ];
}

function validateKind({ name, measure }: Indicator, { kind }: Measurement): readonly Problem[] {
  if (measure.kind !== "completion" && kind === "completion") {
    return [problemAt("measurement", `“${name}” cần số liệu nhưng chỉ ghi mức độ hoàn thành.`, "Nhập số, hoặc tử số và mẫu số.")];
  }
  if (measure.kind === "quantity" && kind === "fraction") {
    return [problemAt("measurement", `“${name}” là số lượng nhưng kết quả lại có tử số và mẫu số.`, "Nhập một số duy nhất.")];
  }
  return [];
}

/** Nothing of nothing (`0/0`, "không phát sinh") is a report too and counts in a sum. */
function validateDenominator(name: string, measurement: Measurement, path: string): readonly Problem[] {
  if (measurement.kind !== "fraction") return [];
  const sign = compareDecimals(measurement.denominator, ZERO);
  const isSound = sign > 0 || (sign === 0 && measurement.numerator === ZERO);
  return isSound ? [] : [problemAt(path, `Mẫu số của “${name}” phải lớn hơn 0.`, "Nhập lại mẫu số, hoặc ghi là chưa có số liệu.")];
}

function validateShare({ name, measure }: Indicator, measurement: Measurement): readonly Problem[] {
  if (measure.kind !== "ratio" || !measure.isShare || measurement.kind !== "fraction") return [];
  const { numerator, denominator } = measurement;
  const message = `Tử số ${formatNumber(numerator)} của “${name}” lớn hơn mẫu số ${formatNumber(denominator)}.`;
  return compareDecimals(numerator, denominator) > 0
    ? [problemAt("measurement.numerator", message, "Tử số là một phần của mẫu số: kiểm tra lại hai số, hoặc người và lượt người.")]
    : [];
}

function validateBreakdown({ name }: Indicator, { breakdown, measurement }: IndicatorResult): readonly Problem[] {
  const whole = wholeOf(measurement);
  if (breakdown.length === 0 || whole === undefined) return [];
  const sum = sumOf(breakdown.map(({ value }) => value));
  const message = `Các phần của “${name}” cộng lại là ${formatNumber(sum)}, khác tổng số ${formatNumber(whole)}.`;
  return sum === whole ? [] : [problemAt("breakdown", message, "Kiểm tra lại từng phần và tổng số.")];
}

function validateSubResults({ name }: Indicator, { subResults }: IndicatorResult, target?: TargetTerms): readonly Problem[] {
  return eachAt("subResults", subResults, ({ key, measurement }, path, index) => {
    const isUnknown = target !== undefined && !target.subConditions.some((sub) => sub.key === key);
    const isRepeated = subResults.slice(0, index).some((other) => other.key === key);
    return [
      ...validateDenominator(name, measurement, `${path}.measurement.denominator`),
      ...(isUnknown
        ? [problemAt(path, `Mục tiêu của “${name}” không có điều kiện “${key}”.`, "Bỏ kết quả này hoặc chọn đúng điều kiện.")]
        : []),
      ...(isRepeated ? [problemAt(path, `Điều kiện “${key}” của “${name}” có hai kết quả.`, "Giữ lại một kết quả.")] : []),
    ];
  });
}

/** What the parts add up to; words have no parts. */
function wholeOf(measurement: Measurement): Decimal | undefined {
  if (measurement.kind === "value") return measurement.value;
  return measurement.kind === "fraction" ? measurement.numerator : undefined;
}

const ZERO = "0" as Decimal;
