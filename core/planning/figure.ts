import { compareDecimals, type Decimal, roundTo } from "../decimal.ts";
import { figureWithUnit } from "./describe-target.ts";
import { decimalsOf, type Indicator, scaleOfUnit, unitOfMeasure } from "./indicator.ts";
import { compareRatio, ratioFigure } from "./ratio.ts";
import type { IndicatorResult, Measurement } from "./result.ts";

/** The figure an indicator prints for a result, rounded half up to its digits; undefined where there is none (words, nothing, over zero). */
export function figureOf(indicator: Indicator, { measurement }: Pick<IndicatorResult, "measurement">): Decimal | undefined {
  return roundedFigure(measurement, scaleOf(indicator), decimalsOf(indicator));
}

/** A figure with its unit as the indicator prints it: `68,48%`, `1.234 doanh nghiệp`; undefined where there is no figure. */
export function printedFigure(indicator: Indicator, result: Pick<IndicatorResult, "measurement">): string | undefined {
  const figure = figureOf(indicator, result);
  return figure === undefined ? undefined : figureWithUnit(figure, unitOfMeasure(indicator), decimalsOf(indicator));
}

/** What one whole counts for the ratios of an indicator. */
export function scaleOf({ measure }: Indicator): Decimal {
  if (measure.kind === "ratio" && measure.scale !== undefined) return measure.scale;
  return scaleOfUnit(measure.kind === "completion" ? "" : measure.unit);
}

/** A measurement as a figure rounded half up; undefined where it is none. */
export function roundedFigure(measurement: Measurement, scale: Decimal, decimals: number): Decimal | undefined {
  if (measurement.kind === "value") return roundTo(measurement.value, decimals);
  return measurement.kind === "fraction" ? ratioFigure({ ...measurement, scale }, decimals) : undefined;
}

/** Compares what was found with a figure, exactly: a fraction by its parts, never by its rounded quotient. Undefined where there is no figure. */
export function compareMeasurement(measurement: Measurement, scale: Decimal, wanted: Decimal): -1 | 0 | 1 | undefined {
  if (measurement.kind === "value") return compareDecimals(measurement.value, wanted);
  return measurement.kind === "fraction" ? compareRatio({ ...measurement, scale }, wanted) : undefined;
}
