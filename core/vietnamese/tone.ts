/** The six tones: ngang, sắc, huyền, hỏi, ngã, nặng. */
export type Tone = "level" | "acute" | "grave" | "hook" | "tilde" | "dot";

const MARKS: Readonly<Record<Tone, string>> = {
  level: "",
  acute: "\u0301",
  grave: "\u0300",
  hook: "\u0309",
  tilde: "\u0303",
  dot: "\u0323",
};

/** Every tone; the level tone, which has no mark, comes first. */
export const TONES = Object.keys(MARKS) as readonly Tone[];

/** The five tone marks as the inside of a regular expression's character class. */
export const TONE_MARK_CLASS = "\u0300\u0301\u0303\u0309\u0323";

const TONE_MARK = new RegExp(`[${TONE_MARK_CLASS}]`, "g");

/** The combining mark of a tone; empty for the level tone. */
export function markOf(tone: Tone): string {
  return MARKS[tone];
}

/** A word without its tone mark (ă â ê ô ơ ư keep theirs), and its tone. NFC. */
export interface ToneSplit {
  readonly bare: string;
  readonly tone: Tone;
}

/** Takes the tone mark off a word, wherever it stands; undefined for a word with several tone marks. */
export function splitTone(word: string): ToneSplit | undefined {
  const decomposed = word.normalize("NFD");
  const marks = decomposed.match(TONE_MARK) ?? [];
  const tone = TONES.find((candidate) => MARKS[candidate] === (marks[0] ?? ""));
  if (marks.length > 1 || tone === undefined) return undefined;
  return { bare: decomposed.replace(TONE_MARK, "").normalize("NFC"), tone };
}
