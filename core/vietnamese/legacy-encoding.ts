import { isPlausibleSyllable } from "./syllable.ts";
import { decodeTcvn3 } from "./tcvn3.ts";
import { decodeViqr } from "./viqr.ts";
import { decodeVni } from "./vni.ts";

/** How the Vietnamese letters of a text are coded. */
export type TextEncoding = "unicode" | "tcvn3" | "vni" | "viqr";

/** The fewest words with VIQR marks, and their least share of all words, that make a text VIQR and not English with punctuation. */
const VIQR_EVIDENCE = { words: 2, share: 0.3 } as const;

/** Vietnamese letters that no code page of one byte a letter shows: they settle damaged text and bare symbols (`QĐ-UBND`). */
const UNICODE_ONLY = /[ĂăĐđĨĩŨũƠơƯư\u1EA0-\u1EF9]/;

/** The share of marked words that must come out as Vietnamese syllables for an encoding to be believed. */
const PLAUSIBLE_SHARE = 0.5;

/**
 * The encoding under which most words beyond ASCII become Vietnamese syllables; where two do as well, Unicode. A text without such words
 * (plain ASCII, figures) or in another language is `unknown`. The font's name, where there is one, is the better witness.
 */
export function detectEncoding(text: string): TextEncoding | "unknown" {
  const words = wordsBeyondAscii(text);
  if (words.length === 0) return isViqr(text) ? "viqr" : "unknown";
  const shares: readonly (readonly [TextEncoding, number])[] = [
    ["unicode", plausibleShare(words)],
    ["tcvn3", plausibleShare(words.map((word) => decodeTcvn3(word)))],
    ["vni", plausibleShare(words.map(decodeVni))],
  ];
  const [encoding, share] = shares.reduce((best, candidate) => (candidate[1] > best[1] ? candidate : best));
  if (share >= PLAUSIBLE_SHARE) return encoding;
  return UNICODE_ONLY.test(text) ? "unicode" : "unknown";
}

/** Words are parted at ASCII signs and typographic quotes and dashes only: the codes of TCVN3 are signs themselves (`x·`, `®iÒu`). */
function wordsBeyondAscii(text: string): readonly string[] {
  return text.split(/[^A-Za-z\u0080-\uFFFF]+|[\u00A0\u2010-\u201F\u2026]+/).filter((word) => /[^\x20-\x7E]/.test(word));
}

function plausibleShare(words: readonly string[]): number {
  return words.filter(isPlausibleSyllable).length / words.length;
}

function isViqr(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /[a-z]/i.test(word));
  const marked = words.filter(
    (word) => /[aeo]\^|[ou]\+|a\(|dd/i.test(word) && isPlausibleSyllable(decodeViqr(word.replace(/[,;:!)]+$/, ""))),
  );
  return marked.length >= VIQR_EVIDENCE.words && marked.length / words.length >= VIQR_EVIDENCE.share;
}
