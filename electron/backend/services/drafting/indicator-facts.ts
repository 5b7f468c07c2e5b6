import type { Decimal } from "#core/decimal.ts";
import {
  type Assessment,
  decimalsOf,
  describeCondition,
  describeTarget,
  figureOf,
  figureWithUnit,
  type Indicator,
  type IndicatorResult,
  type Measurement,
  PROGRESS_LABELS,
  periodLabel,
  periodOf,
  type Target,
  unitOfMeasure,
  VERDICT_LABELS,
} from "#core/planning/index.ts";
import { present } from "#core/present.ts";
import type { Fact } from "#core/templating/index.ts";
import { formatNumber, lowerInitial } from "#core/vietnamese/index.ts";
import type { GatheredFact } from "./gathered-fact.ts";

/** The result of an indicator as a fact, `dvc-toan-trinh@2022`; undefined where nothing was found that can be printed. */
export function resultFact(indicator: Indicator, result: IndicatorResult): GatheredFact | undefined {
  const said = saidIn(indicator, result.measurement);
  if (said === undefined) return undefined;
  const fact = {
    ref: `${indicator.code}@${result.period}`,
    ...said,
    period: result.period,
    ...present({ roughly: result.qualifier }),
    ...(result.state === "estimate" ? { isEstimate: true } : {}),
  };
  const about = `Kết quả “${indicator.name}” ${periodLabel(periodOf(result.period))}`;
  return { fact, table: "results", rowId: result.id, about, ...present({ source: result.source }) };
}

function saidIn(indicator: Indicator, measurement: Measurement): Omit<Fact, "ref"> | undefined {
  if (measurement.kind === "completion") return { text: PROGRESS_LABELS[measurement.stage] };
  // Six of seventeen systems: how far the work has come, no figure of its own.
  if (indicator.measure.kind === "completion" && measurement.kind === "fraction") {
    return { text: `${formatNumber(measurement.numerator)}/${formatNumber(measurement.denominator)}` };
  }
  const value = figureOf(indicator, { measurement });
  if (value === undefined) return undefined;
  const figure = { value, unit: unitOfMeasure(indicator), decimals: decimalsOf(indicator) };
  if (measurement.kind !== "fraction") return figure;
  return { ...figure, numerator: measurement.numerator, denominator: measurement.denominator };
}

/** The target of an indicator as a fact, `dvc-toan-trinh@2022/muc-tieu`; in words where it is no single figure. */
export function targetFact(indicator: Indicator, target: Target): GatheredFact {
  const fact = { ref: `${indicator.code}@${target.period}/muc-tieu`, ...wantedIn(target), period: target.period };
  const about = `Mục tiêu “${indicator.name}” ${periodLabel(periodOf(target.period))}`;
  return { fact, table: "targets", rowId: target.id, about };
}

function wantedIn(target: Target): Omit<Fact, "ref"> {
  const { main, subConditions } = target;
  const inWords = { text: lowerInitial(describeTarget(target)) };
  if (main.comparator === "complete" || main.comparator === "between") return inWords;
  const { value, unit } = main;
  const own = wantedAsWorded(target.wording, value, unit) ?? wantedAsWorded(target.wording, value, unit.replace(/^%.*$/, "%"));
  if (own !== undefined || subConditions.length > 0) return own ?? inWords;
  const words = describeCondition(main);
  return { value, unit, qualifier: words.slice(0, words.length - figureWithUnit(value, unit).length).trim() };
}

/** The plan's own words before the figure, `tăng` of "tăng 7%", none of "80%"; undefined where it words the target in another way. */
function wantedAsWorded(wording: string | undefined, value: Decimal, unit: string): Omit<Fact, "ref"> | undefined {
  const figure = figureWithUnit(value, unit);
  if (!wording?.endsWith(figure)) return undefined;
  const before = wording.slice(0, wording.length - figure.length).trim();
  return /[\d,;]/.test(before) ? undefined : { value, unit, qualifier: lowerInitial(before) };
}

/** The verdict as a fact, `dvc-toan-trinh@2022/danh-gia`; undefined while none can be given. */
export function verdictFact(indicator: Indicator, result: IndicatorResult, { verdict, explanation }: Assessment): GatheredFact | undefined {
  if (verdict === "notAssessed") return undefined;
  const fact = { ref: `${indicator.code}@${result.period}/danh-gia`, text: VERDICT_LABELS[verdict], period: result.period };
  return { fact, table: "results", rowId: result.id, about: explanation };
}
