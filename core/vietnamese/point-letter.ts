/** Letters that number the points of a clause: f, j, w, z are not Vietnamese; ă â ê ô ơ ư are skipped, as the decree itself does. */
const LETTERS = "abcdđeghiklmnopqrstuvxy";

/** The letter of the n-th point: 1 → a, 5 → đ, 23 → y, then 24 → aa, 25 → ab (NĐ 30/2020 PL.I-II.6.d). Throws below 1. */
export function pointLetter(ordinal: number): string {
  if (!Number.isInteger(ordinal) || ordinal < 1) throw new RangeError(`No point letter for ${ordinal}`);
  const last = LETTERS.charAt((ordinal - 1) % LETTERS.length);
  return ordinal <= LETTERS.length ? last : pointLetter(Math.floor((ordinal - 1) / LETTERS.length)) + last;
}

/** The ordinal of a point letter (`đ` → 5, `aa` → 24); undefined when the text is no such letter. Inverse of {@link pointLetter}. */
export function pointLetterOrdinal(letters: string): number | undefined {
  const positions = Array.from(letters.normalize("NFC"), (letter) => LETTERS.indexOf(letter) + 1);
  if (positions.length === 0 || positions.includes(0)) return undefined;
  const ordinal = positions.reduce((total, position) => total * LETTERS.length + position, 0);
  return Number.isSafeInteger(ordinal) ? ordinal : undefined;
}
