import { ONSETS, RHYMES } from "./syllable-parts.ts";
import { markOf, splitTone, type Tone } from "./tone.ts";

/**
 * Where the mark stands in open `oa`, `oe`, `uy`: `new` on the second vowel (`hoà`, `thuý`), `old` on the first (`hòa`, `thúy`).
 * Both are in official use; everywhere else the two agree.
 */
export type ToneStyle = "new" | "old";

/** The written parts of a syllable without tone: `quyêt` → `qu`, `yê`, `t`. */
interface SyllableParts {
  readonly onset: string;
  readonly nucleus: string;
  readonly coda: string;
}

/** `qu`, and `gi` before a vowel, are onsets (`quả`, `giá`); in `gì`, `gìn` the i is the vowel. */
const PARTS = /^(qu|gi(?=[aăâeêioôơuưy])|[bcdđghklmnpqrstvx]*)([aăâeêioôơuưy]+)([cghmnpt]*)$/i;

/**
 * Puts a tone mark on a syllable written without one, keeping case: (`hoach`, dot) → `hoạch`. Undefined when the text is not built
 * as a syllable (onset, vowels, coda). Whether such a syllable exists is not asked.
 */
export function placeTone(bareSyllable: string, tone: Tone, style: ToneStyle): string | undefined {
  const parts = partsOf(bareSyllable);
  if (parts === undefined) return undefined;
  const index = markedVowel(parts, style);
  const { onset, nucleus, coda } = parts;
  return (onset + nucleus.slice(0, index + 1) + markOf(tone) + nucleus.slice(index + 1) + coda).normalize("NFC");
}

/**
 * Whether a word can be a Vietnamese syllable: known onset and rhyme spelt as the rules of c/k, g/gh, ng/ngh want, the tone mark on
 * the vowel it belongs to in either style, and only sắc or nặng before c, ch, p, t. Any case. Does not say that the word exists.
 */
export function isPlausibleSyllable(word: string): boolean {
  const split = splitTone(word);
  if (split === undefined || !isPlausibleBare(split.bare, split.tone)) return false;
  const composed = word.normalize("NFC");
  return composed === placeTone(split.bare, split.tone, "new") || composed === placeTone(split.bare, split.tone, "old");
}

/** The same for a syllable whose tone is known but not yet placed: (`hoach`, dot) can be, (`hoach`, grave) cannot. */
export function isPlausibleBare(bareSyllable: string, tone: Tone): boolean {
  const parts = partsOf(bareSyllable.toLowerCase());
  if (parts === undefined) return false;
  const rhyme = parts.nucleus + parts.coda;
  const isStopped = /(?:c|ch|p|t)$/.test(parts.coda);
  return ONSETS.has(parts.onset) && isRhymeAfter(parts.onset, rhyme) && (!isStopped || tone === "acute" || tone === "dot");
}

/** The style a syllable shows; undefined for the many syllables that look the same in both. */
export function toneStyleOf(word: string): ToneStyle | undefined {
  const split = splitTone(word);
  if (split === undefined || split.tone === "level") return undefined;
  const [inNewStyle, inOldStyle] = [placeTone(split.bare, split.tone, "new"), placeTone(split.bare, split.tone, "old")];
  const composed = word.normalize("NFC");
  if (inNewStyle === inOldStyle || !isPlausibleBare(split.bare, split.tone)) return undefined;
  return composed === inNewStyle ? "new" : composed === inOldStyle ? "old" : undefined;
}

function partsOf(bareSyllable: string): SyllableParts | undefined {
  const match = PARTS.exec(bareSyllable.normalize("NFC"));
  return match === null ? undefined : { onset: match[1] ?? "", nucleus: match[2] ?? "", coda: match[3] ?? "" };
}

/** The position in the nucleus: the last of ă â ê ô ơ ư; else before a coda the last vowel; else the first of two, the second of three. */
function markedVowel({ nucleus, coda }: SyllableParts, style: ToneStyle): number {
  const vowels = nucleus.toLowerCase();
  const qualified = Math.max(...Array.from("ăâêôơư", (vowel) => vowels.lastIndexOf(vowel)));
  if (qualified >= 0) return qualified;
  if (coda !== "") return vowels.length - 1;
  if (vowels.length === 2) return style === "new" && /^(?:oa|oe|uy)$/.test(vowels) ? 1 : 0;
  return vowels.length === 1 ? 0 : 1;
}

function isRhymeAfter(onset: string, rhyme: string): boolean {
  if (!RHYMES.has(rhyme)) return false;
  const beginsFront = /^[eêi]/.test(rhyme);
  // "gì", "gìn" are spelt with one i: that g stands for gi.
  if (onset === "g") return !beginsFront || /^i(?:n|p)?$/.test(rhyme);
  if (onset === "c" || onset === "ng") return !beginsFront && !rhyme.startsWith("y");
  if (onset === "gh" || onset === "ngh") return beginsFront;
  if (onset === "qu") return !/^[uưo]/.test(rhyme);
  return onset === "" || !rhyme.startsWith("yê");
}
