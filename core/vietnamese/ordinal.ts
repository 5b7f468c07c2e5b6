import { wholeNumberInWords } from "./amount-in-words.ts";

/**
 * The word after "thứ": 1 → `nhất` (`Phần thứ nhất`), 2 → `hai`, 4 → `tư`, 21 → `hai mươi mốt` (HD 05 6.2.4). Throws for anything
 * but a whole number from 1.
 */
export function ordinalInWords(ordinal: number): string {
  if (!Number.isSafeInteger(ordinal) || ordinal < 1) throw new RangeError(`No ordinal for ${ordinal}`);
  if (ordinal === 1) return "nhất";
  return ordinal === 4 ? "tư" : wholeNumberInWords(String(ordinal));
}
