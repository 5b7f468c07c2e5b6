import { compareDecimals, type Decimal, productOf, quotientOf, type Rounding, roundTo } from "../decimal.ts";

/** A numerator over a denominator, times what one whole counts (100 for per cent). */
export interface Ratio {
  readonly numerator: Decimal;
  readonly denominator: Decimal;
  readonly scale: Decimal;
}

/** The figure of a ratio, rounded once from its true value; undefined over zero. 43683/615932 in per cent with 2 digits is 7.09. */
export function ratioFigure(
  { numerator, denominator, scale }: Ratio,
  decimals: number,
  rounding: Rounding = "halfUp",
): Decimal | undefined {
  return quotientOf(productOf(numerator, scale), denominator, decimals, rounding);
}

/** Compares a ratio with a figure without dividing, so that no rounding ever decides; undefined over zero. */
export function compareRatio({ numerator, denominator, scale }: Ratio, figure: Decimal): -1 | 0 | 1 | undefined {
  const sign = compareDecimals(denominator, ZERO);
  if (sign === 0) return undefined;
  const [left, right] = [productOf(numerator, scale), productOf(figure, denominator)];
  return sign > 0 ? compareDecimals(left, right) : compareDecimals(right, left);
}

/** How a printed figure came from its fraction. Where both give the same figure it counts as rounded. */
export type PrintedAs = "rounded" | "truncated" | "wrong";

/** Whether a figure printed with so many digits is its ratio rounded half up, cut off, or neither; over zero it is wrong. */
export function howPrinted(ratio: Ratio, printed: Decimal, decimals: number): PrintedAs {
  if (roundTo(printed, decimals) !== printed) return "wrong";
  if (ratioFigure(ratio, decimals) === printed) return "rounded";
  return ratioFigure(ratio, decimals, "truncate") === printed ? "truncated" : "wrong";
}

const ZERO = "0" as Decimal;
