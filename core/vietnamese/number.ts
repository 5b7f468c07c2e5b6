import { type Decimal, decimal, parseDecimal, roundTo, toFixed } from "../decimal.ts";

/**
 * How the marks of a figure stand: `vietnamese` parts thousands with points and has a comma as decimal mark, `foreign` the other
 * way round. A figure without marks is `vietnamese`.
 */
export type NumberStyle = "vietnamese" | "foreign";

/** A figure that was read with certainty. `decimals` counts the digits printed after the decimal mark: `12,50` → 2. */
export interface ReadNumber {
  readonly kind: "number";
  readonly value: Decimal;
  readonly decimals: number;
  readonly style: NumberStyle;
}

/** What a text says when it is read as a figure. */
export type NumberReading =
  | ReadNumber
  /** One mark and exactly three digits after it (`31,429`): either reading may be meant; a person must say which. */
  | { readonly kind: "ambiguous"; readonly asThousands: Decimal; readonly asDecimal: Decimal }
  | { readonly kind: "notNumber" };

/** What is known of a figure before it is read. */
export interface NumberExpectation {
  /** Digits after the decimal mark in this column. With 0 a point always parts thousands; with 3 a comma is always the decimal mark. */
  readonly decimals?: number;
}

/**
 * Writes a figure the Vietnamese way: `1.234.567,8`. With `decimals` it is rounded half away from zero and printed with exactly so
 * many digits after the comma; without it nothing is lost and no zero is added. Never prints `-0`.
 */
export function formatNumber(value: Decimal, decimals?: number): string {
  const plain = decimals === undefined ? value : toFixed(roundTo(value, decimals), decimals);
  const sign = plain.startsWith("-") ? "-" : "";
  const [whole = "", fraction] = plain.slice(sign.length).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ".");
  return fraction === undefined ? sign + grouped : `${sign}${grouped},${fraction}`;
}

/**
 * Reads a figure as people type it. Blanks around it are ignored, `-` and `−` are signs. `1.234.567,8` and `0,75` are Vietnamese;
 * `6.17` and `1,234.5` are read but flagged foreign; `1.234` and `31,429` are ambiguous unless `expected` settles it; badly parted
 * figures (`1.23.456`) and anything else are no numbers.
 */
export function parseNumber(text: string, expected: NumberExpectation = {}): NumberReading {
  const match = /^([-−]?)(\d[\d.,]*)$/.exec(text.trim());
  if (match === null) return NOT_NUMBER;
  const sign = match[1] === "" ? "" : "-";
  const body = match[2] ?? "";
  return isAmbiguous(body, expected) ? ambiguous(sign, body) : readCertain(sign, body, expected);
}

const NOT_NUMBER: NumberReading = { kind: "notNumber" };

/** `1.234` or `31,429`: a group of thousands never begins with zero, so `0,123` can only be a fraction. */
const ONE_MARK_THREE_DIGITS = /^[1-9]\d{0,2}([.,])\d{3}$/;

function isAmbiguous(body: string, expected: NumberExpectation): boolean {
  const mark = ONE_MARK_THREE_DIGITS.exec(body)?.[1];
  if (mark === undefined) return false;
  return mark === "." ? expected.decimals !== 0 : expected.decimals !== 3;
}

function ambiguous(sign: string, body: string): NumberReading {
  return { kind: "ambiguous", asThousands: decimal(sign + body.replace(/[.,]/, "")), asDecimal: decimal(sign + body.replace(",", ".")) };
}

function readCertain(sign: string, body: string, expected: NumberExpectation): NumberReading {
  const styles: readonly NumberStyle[] = mayBeForeign(body, expected) ? ["vietnamese", "foreign"] : ["vietnamese"];
  return styles.map((style) => readWithMarks(sign, body, style)).find((reading) => reading !== undefined) ?? NOT_NUMBER;
}

/** In a column of whole numbers a point parts thousands, always: `6.17` there is a slip, not a fraction. */
function mayBeForeign(body: string, expected: NumberExpectation): boolean {
  return expected.decimals !== 0 || !body.includes(".");
}

/** Whole part ungrouped (`1234`) or grouped by threes (`1.234.567`), then perhaps a fraction. */
const WHOLE_AND_FRACTION = {
  vietnamese: /^(\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d+))?$/,
  foreign: /^(\d+|[1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d+))?$/,
} as const;

function readWithMarks(sign: string, body: string, style: NumberStyle): NumberReading | undefined {
  const match = WHOLE_AND_FRACTION[style].exec(body);
  if (match === null) return undefined;
  const whole = (match[1] ?? "").replace(/[.,]/g, "");
  const fraction = match[2] ?? "";
  const value = parseDecimal(fraction === "" ? sign + whole : `${sign}${whole}.${fraction}`);
  return value === undefined ? undefined : { kind: "number", value, decimals: fraction.length, style };
}
