import { compareDecimals, type Decimal, decimal, productOf, quotientOf } from "../../decimal.ts";
import { formatPercent, parseNumber } from "../../vietnamese/index.ts";
import type { Passage } from "../read-passages.ts";
import type { Rule, Sighting } from "../rule.ts";

/** A fraction and its percentage side by side that do not agree: `10/12 chỉ tiêu (80%)`. */
export const fractionAndPercentage: Rule = {
  id: "fraction-and-percentage",
  severity: "error",
  reason: "One of the two is certainly wrong; rounding and leaving off digits are both in use.",
  check: (_document, { passages }) => passages.flatMap(disagreeing),
};

const WHOLE = "(?<![\\d.,/\\-–])(\\d[\\d.]*)/(\\d(?:[\\d.]*\\d)?)(?![\\d/\\-–]|[.,]\\d|[\\p{L}\\p{M}])";
const PERCENT = "(\\d(?:[\\d,]*\\d)?)%";

/** The noun the fraction counts: no other figure in it, nothing compared. */
const NOUN = "(?:(?!vượt|tăng|giảm|so với|kế hoạch|mục tiêu)[^\\d%.;:,()\\n\\uFFFC]){0,60}?";

/** `10/12 chỉ tiêu (83,3%)`, `10/12 chỉ tiêu, chiếm 83,3%.`; what is reached of a plan (`đạt 95% kế hoạch`) is another share. */
const FRACTION_FIRST = new RegExp(`${WHOLE}(?:${NOUN} ?\\(|${NOUN},? (?:đạt|chiếm|đạt tỷ lệ|tỷ lệ) )${PERCENT}(?=[).;,]|$)`, "gu");

/** `83,3% (10/12 chỉ tiêu)`, where nothing says of what else the percentage is (`tăng trưởng 8% (…)`, `mục tiêu 80% (…)`, `trên 80% (…)`). */
const PERCENT_FIRST = new RegExp(`(?<=(?:^|[-–+:;,(\\n]|đạt|chiếm|tỷ lệ|là|còn|có) ?)(?<![\\d.,])${PERCENT} ?\\(${WHOLE}`, "giu");

/** `đến ngày 10/12 (80%)` is a day. */
const DAY_BEFORE = /(?:ngày|đến|trước|từ|hết|tháng|sau|vào|hạn|điều|khoản) ?$/iu;

function disagreeing({ path, text }: Passage): readonly Sighting[] {
  if (!text.includes("%") || !text.includes("/")) return [];
  const fractions = Array.from(text.matchAll(FRACTION_FIRST), ({ 0: quote, 1: part = "", 2: whole = "", 3: percent = "", index }) => ({
    ...{ quote, index, part, whole, percent },
  }));
  const percents = Array.from(text.matchAll(PERCENT_FIRST), ({ 0: quote, 1: percent = "", 2: part = "", 3: whole = "", index }) => ({
    ...{ quote, index, part, whole, percent },
  }));
  return [...fractions, ...percents].flatMap(({ quote, index, part, whole, percent }): readonly Sighting[] => {
    const right = DAY_BEFORE.test(text.slice(Math.max(0, index - 20), index)) ? undefined : wrongShare({ part, whole, percent });
    if (right === undefined) return [];
    return [
      {
        message: `${part}/${whole} là ${right}, không phải ${percent}%. Hãy xem lại tử số, mẫu số và tỷ lệ.`,
        quote,
        place: { path, at: index },
        expected: right,
      },
    ];
  });
}

interface Share {
  readonly part: string;
  readonly whole: string;
  readonly percent: string;
}

/** What the percentage should be; undefined where it is right, and where the figures may be something else. */
function wrongShare({ part, whole, percent }: Share): string | undefined {
  const [dividend, divisor] = [wholeOf(part), wholeOf(whole)];
  const places = percent.split(",")[1]?.length ?? 0;
  const said = percentOf(percent);
  if (dividend === undefined || divisor === undefined || said === undefined || isMonth(part, whole)) return undefined;
  // More than the whole is no share: `20/11` is a day.
  if (compareDecimals(dividend, divisor) > 0 && compareDecimals(said, HUNDRED) <= 0) return undefined;
  const hundredfold = productOf(dividend, HUNDRED);
  const rounded = quotientOf(hundredfold, divisor, places);
  const cut = quotientOf(hundredfold, divisor, places, "truncate");
  if (rounded === undefined || cut === undefined) return undefined;
  if (compareDecimals(rounded, said) === 0 || compareDecimals(cut, said) === 0) return undefined;
  return formatPercent(rounded, places);
}

const HUNDRED = decimal(100);

function wholeOf(text: string): Decimal | undefined {
  const reading = parseNumber(text, { decimals: 0 });
  return reading.kind === "number" && reading.decimals === 0 ? reading.value : undefined;
}

function percentOf(text: string): Decimal | undefined {
  const reading = parseNumber(text, { decimals: 3 });
  return reading.kind === "number" && reading.style === "vietnamese" ? reading.value : undefined;
}

/** `6/2023` is a month, `24/7` is all day long. */
function isMonth(part: string, whole: string): boolean {
  return (/^(?:19|20)\d\d$/.test(whole) && Number(part) <= 12) || (part === "24" && whole === "7");
}
