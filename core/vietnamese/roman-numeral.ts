const NUMERALS: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

const LARGEST = 3999;

/** The capital Roman numeral of a whole number from 1 to 3999 (`Phần IV`, `Phụ lục II`); throws outside that range. */
export function toRoman(ordinal: number): string {
  if (!Number.isInteger(ordinal) || ordinal < 1 || ordinal > LARGEST) throw new RangeError(`No Roman numeral for ${ordinal}`);
  return numeralOf(ordinal);
}

/** The number of a well-formed Roman numeral, all capital or all small (`(ii)`); undefined for anything else (`IIII`, `Iv`). */
export function fromRoman(text: string): number | undefined {
  if (!/^(?:[MDCLXVI]+|[mdclxvi]+)$/.test(text)) return undefined;
  const capitals = text.toUpperCase();
  const sum = sumOfNumerals(capitals);
  return sum <= LARGEST && numeralOf(sum) === capitals ? sum : undefined;
}

function numeralOf(rest: number): string {
  const largest = NUMERALS.find(([value]) => value <= rest);
  return largest === undefined ? "" : largest[1] + numeralOf(rest - largest[0]);
}

function sumOfNumerals(capitals: string): number {
  return (capitals.match(/CM|CD|XC|XL|IX|IV|[MDCLXVI]/g) ?? []).reduce((sum, sign) => sum + numeralValue(sign), 0);
}

function numeralValue(sign: string): number {
  return NUMERALS.find(([, numeral]) => numeral === sign)?.[0] ?? 0;
}
