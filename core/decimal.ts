import Big from "big.js";
import type { Brand } from "./brand.ts";

/**
 * An exact decimal number in canonical form: `0`, `-12.5`, `38060`. Plain text, so that a document stays JSON and no figure
 * ever passes through floating point. No exponent, no leading plus, no trailing zero after the point.
 */
export type Decimal = Brand<string, "Decimal">;

const CANONICAL_INPUT = /^-?\d+(\.\d+)?$/;

/** Reads digits with an optional point as the decimal mark (`-1234.50`); gives undefined for anything else. */
export function parseDecimal(text: string): Decimal | undefined {
  return CANONICAL_INPUT.test(text) ? canonical(new Big(text)) : undefined;
}

/** The decimal of a literal the program itself writes; throws on malformed text, because that is a bug. */
export function decimal(text: string | number): Decimal {
  const parsed = parseDecimal(String(text));
  if (parsed === undefined) throw new Error(`Not a decimal: ${text}`);
  return parsed;
}

/** The exact sum; `0` for no terms. */
export function sumOf(terms: readonly Decimal[]): Decimal {
  const whole = terms.reduce(addWhole, 0);
  // Most official figures are whole numbers, which floating point holds exactly, and adds several times faster.
  if (!Number.isNaN(whole)) return String(whole) as Decimal;
  return canonical(terms.reduce((total, term) => total.plus(term), new Big(0)));
}

/** So many characters of a decimal floating point tells apart from every other decimal as long: only a whole one looks whole. */
const EXACT_LENGTH = 15;

/** The sum so far and a whole number, where it is exact; not a number from the first term on where it is not. */
function addWhole(total: number, term: Decimal): number {
  const number = term.length <= EXACT_LENGTH ? Number(term) : Number.NaN;
  return Number.isInteger(number) && Number.isSafeInteger(total + number) ? total + number : Number.NaN;
}

/** The exact difference `minuend - subtrahend`. */
export function differenceOf(minuend: Decimal, subtrahend: Decimal): Decimal {
  return canonical(new Big(minuend).minus(subtrahend));
}

/** The exact product. */
export function productOf(left: Decimal, right: Decimal): Decimal {
  return canonical(new Big(left).times(right));
}

/** How a quotient is brought to its digits: to the nearest, half away from zero, or by leaving the rest off. */
export type Rounding = "halfUp" | "truncate";

/**
 * The quotient with `places` digits after the mark, rounded once from the true value. A divisor of zero gives undefined, because a
 * share of nothing is no figure.
 */
export function quotientOf(dividend: Decimal, divisor: Decimal, places: number, rounding: Rounding = "halfUp"): Decimal | undefined {
  if (compareDecimals(divisor, "0" as Decimal) === 0) return undefined;
  const Scaled = Big();
  Scaled.DP = places;
  Scaled.RM = rounding === "halfUp" ? Big.roundHalfUp : Big.roundDown;
  return canonical(new Scaled(dividend).div(divisor));
}

/** Orders two figures by value: -1 when `left` is smaller, 1 when it is greater, 0 when they are equal. */
export function compareDecimals(left: Decimal, right: Decimal): -1 | 0 | 1 {
  return new Big(left).cmp(right);
}

/** The number of digits printed after the decimal mark so that nothing is lost: `38060` → 0, `12.75` → 2. */
export function decimalPlacesOf(value: Decimal): number {
  return value.split(".")[1]?.length ?? 0;
}

/** Rounds half away from zero to `places` digits after the mark, as official figures are rounded. */
export function roundTo(value: Decimal, places: number): Decimal {
  return canonical(new Big(value).round(places, Big.roundHalfUp));
}

/** Fixed notation with exactly `places` digits after a point, rounded half away from zero: (`7.5`, 2) → `7.50`. */
export function toFixed(value: Decimal, places: number): string {
  return new Big(value).toFixed(places, Big.roundHalfUp);
}

function canonical(value: Big): Decimal {
  const fixed = value.toFixed();
  return (fixed === "-0" ? "0" : fixed) as Decimal;
}
