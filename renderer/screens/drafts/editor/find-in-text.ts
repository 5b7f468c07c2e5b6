import { foldTones } from "#core/vietnamese/index.ts";
import type { TextRange } from "./typed-numbers.ts";

/** What is looked for. */
export interface TextQuery {
  readonly text: string;
  /** Tone marks and case count. */
  readonly isExact: boolean;
}

/** The places where what is looked for stands in a text, from left to right, none over another. */
export function findInText(text: string, { text: wanted, isExact }: TextQuery): readonly TextRange[] {
  const needle = isExact ? wanted.normalize("NFC") : foldTones(wanted);
  if (needle === "") return [];
  const { folded, places } = isExact ? { folded: text, places: undefined } : foldedWithPlaces(text);
  const found: TextRange[] = [];
  for (let at = folded.indexOf(needle); at !== -1; at = folded.indexOf(needle, at + needle.length)) {
    const end = at + needle.length;
    found.push({ from: places?.[at] ?? at, to: places?.[end] ?? (places === undefined ? end : text.length) });
  }
  return found;
}

/** Folding may make one letter of two or none of one: each folded letter remembers where it came from. */
function foldedWithPlaces(text: string): { readonly folded: string; readonly places: readonly number[] } {
  const places: number[] = [];
  const letters: string[] = [];
  for (const { segment, index } of LETTERS.segment(text)) {
    const letter = foldTones(segment);
    letters.push(letter);
    places.push(...Array.from({ length: letter.length }, () => index));
  }
  return { folded: letters.join(""), places };
}

const LETTERS = new Intl.Segmenter("vi", { granularity: "grapheme" });
