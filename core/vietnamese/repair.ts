import { replaceLookAlikes } from "./letter-look-alikes.ts";
import { isPlausibleBare, placeTone, type ToneStyle, toneStyleOf } from "./syllable.ts";
import { splitTone, TONE_MARK_CLASS, type ToneSplit } from "./tone.ts";

/** One change, to be shown to a person: `from` stood at `index` of the text in NFC. */
export interface Repair {
  readonly from: string;
  readonly to: string;
  readonly index: number;
}

/** The repaired text, in NFC, and its repairs in the order they stand. Putting the repairs into the given text (NFC) makes the result. */
export interface RepairedText {
  readonly text: string;
  readonly repairs: readonly Repair[];
}

/** A word, then perhaps blanks or punctuation and the tone mark that slipped behind them: `Nghi ̣`, `bô,̣`. */
const WORD = new RegExp(`(\\p{L}[\\p{L}\\p{M}]*)(?:([\\s,.;:)\\]”"]{1,3})([${TONE_MARK_CLASS}]))?`, "gu");

/**
 * Repairs what converters and PDF printers do to Vietnamese words: tone marks on a consonant (`hoac̣h`), behind a blank or a comma
 * (`Nghi ̣quyết`, `bô,̣`) or on the wrong vowel (`đaọ`), and letters of other alphabets (`TRƢƠNG`). A word changes only if the result is a
 * plausible syllable. Sound words stay, `hoà` and `hòa` alike; where a repair must choose, it follows the style the text mostly shows.
 */
export function repairText(text: string): RepairedText {
  const composed = text.normalize("NFC");
  const style = prevailingToneStyle(composed) ?? "old";
  const repairs = Array.from(composed.matchAll(WORD), (match) => repairOf(match, style)).filter((repair) => repair.from !== repair.to);
  return { text: applied(composed, repairs), repairs };
}

/** The tone style most words of the text that show one are in; undefined when there are none, or as many of either. */
export function prevailingToneStyle(text: string): ToneStyle | undefined {
  const styles = Array.from(text.normalize("NFC").matchAll(WORD), ([, word = ""]) => toneStyleOf(word));
  const balance = styles.filter((style) => style === "new").length - styles.filter((style) => style === "old").length;
  if (balance === 0) return undefined;
  return balance > 0 ? "new" : "old";
}

function repairOf(match: RegExpExecArray, style: ToneStyle): Repair {
  const [from, word = "", gap = "", strayMark = ""] = match;
  return { from, to: withStrayMark(match, style) ?? repairedWord(word, style) + gap + strayMark, index: match.index };
}

/** The stray mark taken back into the word before it; undefined when there is none or the word cannot bear it (it has a tone). */
function withStrayMark(
  { 0: all, 1: word = "", 2: gap = "", 3: strayMark, index, input }: RegExpExecArray,
  style: ToneStyle,
): string | undefined {
  if (strayMark === undefined) return undefined;
  const repaired = placedIn(style, splitTone(replaceLookAlikes(word) + strayMark));
  if (repaired === undefined) return undefined;
  // In "hê ̣ thống" and "hê ̣," the mark took a blank of its own with it; in "hê ̣thống" the blank is the one between the words.
  const isBlankSpare = gap === " " && /^(?:[\s,.;:)\]]|$)/.test(input.slice(index + all.length));
  return isBlankSpare ? repaired : repaired + gap;
}

function repairedWord(word: string, style: ToneStyle): string {
  const ownLetters = replaceLookAlikes(word);
  const showsOwnStyle = toneStyleOf(ownLetters) !== undefined;
  return showsOwnStyle ? ownLetters : (placedIn(style, splitTone(ownLetters)) ?? ownLetters);
}

/** The word with its tone mark where it belongs; undefined if it has none or is no syllable. */
function placedIn(style: ToneStyle, split: ToneSplit | undefined): string | undefined {
  if (split === undefined || split.tone === "level" || !isPlausibleBare(split.bare, split.tone)) return undefined;
  return placeTone(split.bare, split.tone, style);
}

function applied(text: string, repairs: readonly Repair[]): string {
  const ends = [0, ...repairs.map(({ index, from }) => index + from.length)];
  const pieces = repairs.map(({ index, to }, position) => text.slice(ends[position], index) + to);
  return pieces.join("") + text.slice(ends.at(-1));
}
