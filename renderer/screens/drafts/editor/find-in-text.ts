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
  const { folded, places } = isExact ? { folded: text, places: undefined } : foldedText(text);
  const found: TextRange[] = [];
  for (let at = folded.indexOf(needle); at !== -1; at = folded.indexOf(needle, at + needle.length)) {
    const end = at + needle.length;
    found.push({ from: places?.[at] ?? at, to: places?.[end] ?? (places === undefined ? end : text.length) });
  }
  return found;
}

interface FoldedText {
  readonly folded: string;
  /** Where each folded letter came from; undefined where each came from its own place. */
  readonly places: readonly number[] | undefined;
}

/** Composed letters of Latin script, digits and marks fold one to one; nearly every text holds nothing else. */
const FOLDS_EVENLY = /^[\u0020-\u024F\u1E00-\u1EFF\u2010-\u2027\u2030-\u205E\uFFFC]*$/;

function foldedText(text: string): FoldedText {
  const folded = FOLDS_EVENLY.test(text) ? foldTones(text) : "";
  return folded.length === text.length ? { folded, places: undefined } : foldedWithPlaces(text);
}

/** Folding may make one letter of two or none of one: each folded letter remembers where it came from. */
function foldedWithPlaces(text: string): FoldedText {
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
