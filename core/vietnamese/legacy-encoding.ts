import { isPlausibleSyllable } from "./syllable.ts";
import { decodeTcvn3 } from "./tcvn3.ts";
import { decodeViqr } from "./viqr.ts";
import { decodeVni } from "./vni.ts";

/** How the Vietnamese letters of a text are coded. */
export type TextEncoding = "unicode" | "tcvn3" | "vni" | "viqr";

/** The fewest words with VIQR marks, and their least share of all words, that make a text VIQR and not English with punctuation. */
const VIQR_EVIDENCE = { words: 2, share: 0.3 } as const;

/** Vietnamese letters and combining marks that no code page of one byte a letter has: a text with them is in no old font. */
const UNICODE_ONLY = /[ĂăĐđĨĩŨũƠơƯư\u1EA0-\u1EF9]|\p{L}[\u0300-\u0323]/u;

/** The share of words beyond ASCII that must come out as Vietnamese syllables for an encoding to be believed. */
const PLAUSIBLE_SHARE = 0.5;

/** The least share of words beyond ASCII in a text of an old font. Vietnamese has two thirds or more; scans read badly have few. */
const LEAST_MARKED_SHARE = 1 / 3;

/**
 * The encoding under which most words beyond ASCII become Vietnamese syllables; where two do as well, Unicode. A text without such words
 * (plain ASCII, figures) or in another language is `unknown`. The font's name, where there is one, is the better witness.
 */
export function detectEncoding(text: string): TextEncoding | "unknown" {
  if (UNICODE_ONLY.test(text)) return "unicode";
  const words = wordsOf(text);
  const marked = words.filter((word) => /[^\x20-\x7E]/.test(word));
  if (marked.length === 0) return isViqr(text) ? "viqr" : "unknown";
  const isOldFontPossible = marked.length / words.length >= LEAST_MARKED_SHARE;
  return mostPlausible(marked, isOldFontPossible ? ["unicode", "tcvn3", "vni"] : ["unicode"]);
}

const DECODERS = { unicode: (word: string) => word, tcvn3: (word: string) => decodeTcvn3(word), vni: decodeVni } as const;

function mostPlausible(words: readonly string[], encodings: readonly (keyof typeof DECODERS)[]): TextEncoding | "unknown" {
  const shares = encodings.map((encoding) => ({ encoding, share: plausibleShare(words.map(DECODERS[encoding])) }));
  const best = shares.reduce((leader, candidate) => (candidate.share > leader.share ? candidate : leader));
  return best.share >= PLAUSIBLE_SHARE ? best.encoding : "unknown";
}

/** Words are parted at ASCII signs and typographic quotes and dashes only: the codes of TCVN3 are signs themselves (`x·`, `®iÒu`). */
function wordsOf(text: string): readonly string[] {
  return text.split(/[^A-Za-z\u0080-\uFFFF]+|[\u00A0\u2010-\u201F\u2026]+/).filter((word) => word !== "");
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
