import type { Decimal } from "../decimal.ts";

const DIGITS = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"] as const;

/** Names of the groups of three digits below a billion (10⁹, tỷ), lowest first. */
const GROUP_NAMES = ["", "nghìn", "triệu"] as const;

const BILLION_DIGITS = 9;

/**
 * An amount read out in small letters: `1234005` → `một triệu hai trăm ba mươi tư nghìn không trăm linh năm`, followed by `unit`
 * where given (`đồng`). Beyond a billion it goes on in billions (`nghìn tỷ`, `triệu tỷ`, `tỷ tỷ`). After the comma zeros that lead
 * are read one by one, then up to three digits as a number (`0,05` → `không phẩy không năm`), longer fractions digit by digit.
 */
export function amountInWords(value: Decimal, unit?: string): string {
  const [whole = "", fraction] = value.replace("-", "").split(".");
  const words = [
    ...(value.startsWith("-") ? ["âm"] : []),
    wholeNumberInWords(whole),
    ...(fraction === undefined ? [] : ["phẩy", ...fractionWords(fraction)]),
    ...(unit === undefined ? [] : [unit]),
  ];
  return words.join(" ");
}

/** A whole number, given as its digits, in words: `21` → `hai mươi mốt`. Any length. */
export function wholeNumberInWords(digits: string): string {
  const significant = digits.replace(/^0+/, "");
  return significant === "" ? DIGITS[0] : wordsOf(significant, true).join(" ");
}

/** `isLeading`: nothing was read before, so that no `không trăm` is needed to hold an empty place. */
function wordsOf(digits: string, isLeading: boolean): readonly string[] {
  const billions = digits.slice(0, -BILLION_DIGITS);
  const below = digits.slice(-BILLION_DIGITS);
  if (billions === "") return belowBillion(below, isLeading);
  const higher = wordsOf(billions, isLeading);
  return higher.length === 0 ? belowBillion(below, isLeading) : [...higher, "tỷ", ...belowBillion(below, false)];
}

/** Groups of zeros are passed over: 1.000.005 is `một triệu không trăm linh năm`. */
function belowBillion(digits: string, isLeading: boolean): readonly string[] {
  const groups = digits.padStart(BILLION_DIGITS, "0").match(/\d{3}/g) ?? [];
  const firstRead = groups.findIndex((group) => group !== "000");
  return groups.flatMap((group, position) => {
    if (group === "000") return [];
    const name = GROUP_NAMES[groups.length - 1 - position] ?? "";
    const words = groupWords(group, isLeading && position === firstRead);
    return name === "" ? words : [...words, name];
  });
}

function groupWords(group: string, isLeading: boolean): readonly string[] {
  const [hundreds = 0, tens = 0, units = 0] = Array.from(group, Number);
  const hasHundreds = hundreds > 0 || !isLeading;
  return [...(hasHundreds ? [digitWord(hundreds), "trăm"] : []), ...tensWords(tens, units, hasHundreds)];
}

function tensWords(tens: number, units: number, hasHundreds: boolean): readonly string[] {
  if (tens === 0) return [...(hasHundreds && units > 0 ? ["linh"] : []), ...(units > 0 ? [digitWord(units)] : [])];
  const tensWord = tens === 1 ? ["mười"] : [digitWord(tens), "mươi"];
  return units === 0 ? tensWord : [...tensWord, unitsAfterTens(tens, units)];
}

/** After mươi: mốt, tư; after mười and mươi: lăm. */
function unitsAfterTens(tens: number, units: number): string {
  if (units === 5) return "lăm";
  if (tens > 1 && units === 1) return "mốt";
  return tens > 1 && units === 4 ? "tư" : digitWord(units);
}

function fractionWords(fraction: string): readonly string[] {
  const significant = fraction.replace(/^0+/, "");
  const zeros = Array.from({ length: fraction.length - significant.length }, () => DIGITS[0]);
  const rest = significant.length <= 3 ? [wholeNumberInWords(significant)] : Array.from(significant, (digit) => digitWord(Number(digit)));
  return [...zeros, ...rest];
}

function digitWord(digit: number): string {
  return DIGITS[digit] as string;
}
