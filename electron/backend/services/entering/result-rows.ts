import type { ResultRow } from "#contract/results.ts";
import { decimalPlacesOf } from "#core/decimal.ts";
import {
  assess,
  decimalsOf,
  describeTarget,
  figureOf,
  type Indicator,
  type IndicatorResult,
  lastDayOf,
  type Measurement,
  type PeriodKey,
  periodKey,
  previousPeriod,
  printedFigure,
  STAGE_NAMES,
  STATE_NAMES,
  samePeriodLastYear,
  type Target,
  unitOfMeasure,
  VERDICT_LABELS,
  validateResult,
} from "#core/planning/index.ts";
import { formatNumber, formatSlashDate } from "#core/vietnamese/index.ts";
import { reportedIndicators } from "../drafting/indicator-views.ts";
import { reportedResult } from "../drafting/reported-result.ts";
import type { FoundPlace } from "./entry-place.ts";

/** The rows of an entry: each indicator with its target, what was entered, what it is compared with, and how it is judged. */
export function resultRows(place: FoundPlace): readonly ResultRow[] {
  const { records, plan, period } = place;
  return reportedIndicators(records, { plan, period, day: lastDayOf(period) }).map(({ indicator, target }) =>
    resultRow(place, indicator, target),
  );
}

/** The result a unit entered for an indicator and a period itself. */
export function ownResult({ records, period, unit }: FoundPlace, indicatorId: string): IndicatorResult | undefined {
  const key = periodKey(period);
  const own = records.results.filter((one) => one.indicatorId === indicatorId && one.unitId === unit.id && one.period === key);
  return own.find(({ span }) => span === "cumulative") ?? own[0];
}

function resultRow(place: FoundPlace, indicator: Indicator, target: Target | undefined): ResultRow {
  const { records, unit, period } = place;
  const result = ownResult(place, indicator.id);
  const earlier = (key: PeriodKey) => {
    const found = reportedResult(records, unit.id, indicator.id, key);
    return found === undefined ? "" : shownResult(indicator, found);
  };
  const lastYear = samePeriodLastYear(period);
  return {
    id: indicator.id,
    code: indicator.code,
    name: target?.name ?? indicator.name,
    area: indicator.area,
    unit: unitOfMeasure(indicator),
    measure: indicator.measure.kind,
    target: target === undefined ? "" : (target.wording ?? describeTarget(target)),
    previous: earlier(periodKey(previousPeriod(period))),
    lastYear: lastYear === undefined ? "" : earlier(periodKey(lastYear)),
    ...fieldsOf(indicator, result),
    ...judgementOf(place, indicator, target, result),
  };
}

function fieldsOf(indicator: Indicator, result: IndicatorResult | undefined) {
  const { measurement = NOTHING, narrative = "", limits = "", causes = "", proposals = "", source = "" } = result ?? {};
  const parts = measurement.kind === "fraction" ? measurement : undefined;
  return {
    measurement: shownMeasurement(indicator, measurement),
    numerator: parts === undefined ? "" : formatNumber(parts.numerator),
    denominator: parts === undefined ? "" : formatNumber(parts.denominator),
    state: result === undefined ? "" : STATE_NAMES[result.state],
    asOf: result?.asOf === undefined ? "" : formatSlashDate(result.asOf),
    narrative,
    limits,
    causes,
    proposals,
    source,
  };
}

const NOTHING: Measurement = { kind: "none" };

function shownMeasurement(indicator: Indicator, measurement: Measurement): string {
  switch (measurement.kind) {
    case "none":
      return "";
    case "completion":
      return STAGE_NAMES[measurement.stage];
    case "value":
      return formatNumber(measurement.value);
    case "fraction": {
      const parts = `${formatNumber(measurement.numerator)}/${formatNumber(measurement.denominator)}`;
      // Six of seventeen systems of a completion: how far the work has come, no figure of its own.
      const figure = indicator.measure.kind === "completion" ? undefined : figureOf(indicator, { measurement });
      return figure === undefined ? parts : formatNumber(figure, decimalsOf(indicator));
    }
  }
}

function shownResult(indicator: Indicator, { measurement }: IndicatorResult): string {
  return shownMeasurement(indicator, measurement);
}

function judgementOf(place: FoundPlace, indicator: Indicator, target: Target | undefined, result: IndicatorResult | undefined) {
  const isJudged = target !== undefined && result !== undefined && result.period === target.period && result.measurement.kind !== "none";
  const assessment = isJudged ? assess(indicator, target, result) : undefined;
  return {
    verdict: assessment === undefined ? "" : VERDICT_LABELS[assessment.verdict],
    explanation: assessment?.explanation ?? "",
    warnings: result === undefined ? [] : warningsOn(place, indicator, target, result),
  };
}

/** A figure ten times that of the period before, or a tenth of it, is more often a slip of the finger than a success. */
const FAR = 10;

function warningsOn({ records, unit, period }: FoundPlace, indicator: Indicator, target: Target | undefined, result: IndicatorResult) {
  const wrong = validateResult(indicator, result, target).map(({ message, remedy }) => `${message} ${remedy}`);
  const before = reportedResult(records, unit.id, indicator.id, periodKey(previousPeriod(period)));
  const [now, then] = [result, before].map((one) => (one === undefined ? undefined : sizeOf(one.measurement)));
  const printed = printedFigure(indicator, result);
  const isRounded =
    result.measurement.kind === "value" && decimalPlacesOf(result.measurement.value) > decimalsOf(indicator) && printed !== undefined;
  const rounded = isRounded ? [`Văn bản sẽ in ${printed}: chỉ tiêu này lấy ${decimalsOf(indicator)} chữ số sau dấu phẩy.`] : [];
  const isFar = now !== undefined && then !== undefined && now > 0 && then > 0 && (now / then >= FAR || then / now >= FAR);
  return isFar && before !== undefined
    ? [...wrong, ...rounded, `Chênh lệch lớn so với kỳ trước (${shownMeasurement(indicator, before.measurement)}); hãy kiểm tra lại.`]
    : [...wrong, ...rounded];
}

/** Good enough to see a figure that is far off; nothing is computed or printed from it. */
function sizeOf(measurement: Measurement): number | undefined {
  if (measurement.kind === "value") return Number(measurement.value);
  return measurement.kind === "fraction" && measurement.denominator !== "0"
    ? Number(measurement.numerator) / Number(measurement.denominator)
    : undefined;
}
