import { type Decimal, decimal } from "#core/decimal.ts";

/** A figure with what is printed for it, so that writers that know no figures print the same text. */
export interface Figure {
  readonly value: Decimal;
  readonly shown: string;
}

/** A whole number from 0 to `below` - 1 that looks random and depends on `seed` and `salt` only. */
export function wholeNumber(seed: number, salt: number, below: number): number {
  // The mixing steps of the hash MurmurHash3 ends with.
  const first = Math.imul((seed + 1) ^ (salt * 0x9e3779b1), 0x85ebca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return ((second ^ (second >>> 16)) >>> 0) % below;
}

/** A figure below 100,000 with `decimals` digits after the mark, printed the Vietnamese way: `38.060`, `12,5`. */
export function figure(seed: number, salt: number, decimals: 0 | 1): Figure {
  const units = 1 + wholeNumber(seed, salt, 99_999);
  const whole = groupThousands(String(units));
  if (decimals === 0) return { value: decimal(units), shown: whole };
  const tenths = wholeNumber(seed, salt + 1, 10);
  return { value: decimal(`${units}.${tenths}`), shown: `${whole},${tenths}` };
}

/** `38060` → `38.060`. */
export function groupThousands(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ".");
}
