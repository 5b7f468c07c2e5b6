/** Letters in the order of the Vietnamese alphabet, with f j w z at their Latin places. */
const ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

/** Tone marks in dictionary order: huyền, hỏi, ngã, sắc, nặng. A letter without one comes first, foreign marks last. */
const TONE_ORDER = "\u0300\u0309\u0303\u0301\u0323";

/** The three things a letter is sorted by, in this order: its place in the alphabet, its tone, its case. */
interface SortedLetter {
  readonly primary: number;
  readonly tone: number;
  readonly isCapital: boolean;
}

/**
 * Orders two texts the Vietnamese way: by letters (a ă â b c d đ e ê …), then by tones (ngang huyền hỏi ngã sắc nặng), then small before
 * capital letters. Blanks stand before punctuation, then digits, then letters. Negative, zero or positive; zero only for texts that are the
 * same in NFC, so that an order never depends on how a list stood before.
 */
export function compareVietnamese(left: string, right: string): number {
  const [leftText, rightText] = [left.normalize("NFC"), right.normalize("NFC")];
  const [leftLetters, rightLetters] = [lettersOf(leftText), lettersOf(rightText)];
  return (
    compareBy(leftLetters, rightLetters, (letter) => letter.primary) ||
    compareBy(leftLetters, rightLetters, (letter) => letter.tone) ||
    compareBy(leftLetters, rightLetters, (letter) => Number(letter.isCapital)) ||
    compareCodeUnits(leftText, rightText)
  );
}

/**
 * For each text one that, compared by code units (`<`), stands among the others as `compareVietnamese` puts the given texts: for long lists, each text
 * is taken apart once and not at every comparison. A letter with more than five tone marks counts as one with five.
 */
export function collationKeys(texts: readonly string[]): readonly string[] {
  const known = new Map<string, LetterKey>();
  return texts.map((text) => keyOf(text.normalize("NFC"), known));
}

/** What a letter says at each level of the order. */
interface LetterKey {
  readonly primary: string;
  readonly tone: string;
  readonly size: string;
}

/** Other characters than these, which hold all of Vietnamese, may be marks of their own. */
const MAYBE_MARKS = /[\u0300-\u1dff\u1f00-\uffff]/;

function keyOf(composed: string, known: Map<string, LetterKey>): string {
  const letters = MAYBE_MARKS.test(composed) ? clustersOf(composed) : composed;
  let [primary, tones, sizes] = ["", "", ""];
  for (const letter of letters) {
    const key = known.get(letter) ?? letterKey(letter);
    known.set(letter, key);
    primary += key.primary;
    tones += key.tone;
    sizes += key.size;
  }
  // The end of a level comes before anything in it: what is shorter stands first.
  return `${primary}\u0000${tones}\u0000${sizes}\u0000${composed}`;
}

const MOST_CODE_UNIT = 0xffff;

function letterKey(letter: string): LetterKey {
  const { primary, tone, isCapital } = sortedLetter(letter.normalize("NFD"));
  return {
    primary: String.fromCharCode(1 + (primary >> 12), 1 + (primary & 0xfff)),
    tone: String.fromCharCode(Math.min(1 + tone, MOST_CODE_UNIT)),
    size: isCapital ? "\u0002" : "\u0001",
  };
}

function lettersOf(composed: string): readonly SortedLetter[] {
  return clustersOf(composed).map(sortedLetter);
}

/** Letters with all their marks, decomposed. */
function clustersOf(composed: string): readonly string[] {
  return Array.from(composed.normalize("NFD").matchAll(/\P{M}\p{M}*|\p{M}+/gu), ([cluster]) => cluster);
}

/** `cluster` is a letter with all its marks, decomposed: ậ is a, dot below, circumflex. */
function sortedLetter(cluster: string): SortedLetter {
  const base = String.fromCodePoint(cluster.codePointAt(0) ?? 0);
  const quality = /[\u0302\u0306\u031B]/.exec(cluster)?.[0] ?? "";
  const qualified = alphabetPlace(base + quality);
  const marks = Array.from(cluster.slice(base.length)).filter((mark) => qualified === undefined || mark !== quality);
  const place = qualified ?? alphabetPlace(base);
  return {
    primary: place === undefined ? rankOfOther(base) : RANK.letter + place,
    tone: marks.reduce((rank, mark) => rank * 8 + toneRank(mark), 0),
    isCapital: base !== base.toLowerCase(),
  };
}

function alphabetPlace(letter: string): number | undefined {
  const composed = letter.normalize("NFC").toLowerCase();
  const place = composed.length === 1 ? ALPHABET.indexOf(composed) : -1;
  return place < 0 ? undefined : place;
}

/** Ranges of the primary order; within a range, code point order. */
const RANK = { blank: 0, sign: 0x110000, digit: 0x220000, letter: 0x330000, foreignLetter: 0x330000 + ALPHABET.length } as const;

function rankOfOther(base: string): number {
  const codePoint = base.toLowerCase().codePointAt(0) ?? 0;
  if (/\s/.test(base)) return RANK.blank + codePoint;
  if (/\p{N}/u.test(base)) return RANK.digit + codePoint;
  return (/\p{L}/u.test(base) ? RANK.foreignLetter : RANK.sign) + codePoint;
}

function toneRank(mark: string): number {
  const rank = TONE_ORDER.indexOf(mark) + 1;
  return rank === 0 ? TONE_ORDER.length + 1 : rank;
}

function compareBy(left: readonly SortedLetter[], right: readonly SortedLetter[], key: (letter: SortedLetter) => number): number {
  const differing = left.findIndex((letter, index) => index >= right.length || key(letter) !== key(right[index] as SortedLetter));
  if (differing < 0) return left.length - right.length;
  const counterpart = right[differing];
  return counterpart === undefined ? 1 : key(left[differing] as SortedLetter) - key(counterpart);
}

function compareCodeUnits(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
