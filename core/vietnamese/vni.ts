/** What a VNI mark adds to the vowel before it, as combining characters. */
const TONES: readonly (readonly [string, string])[] = [
  ["ù", "\u0301"],
  ["ø", "\u0300"],
  ["û", "\u0309"],
  ["õ", "\u0303"],
  ["ï", "\u0323"],
];
const CIRCUMFLEX: readonly (readonly [string, string])[] = [
  ["â", "\u0302"],
  ["á", "\u0302\u0301"],
  ["à", "\u0302\u0300"],
  ["å", "\u0302\u0309"],
  ["ã", "\u0302\u0303"],
  ["ä", "\u0302\u0323"],
];
const BREVE: readonly (readonly [string, string])[] = [
  ["ê", "\u0306"],
  ["é", "\u0306\u0301"],
  ["è", "\u0306\u0300"],
  ["ú", "\u0306\u0309"],
  ["ü", "\u0306\u0303"],
  ["ë", "\u0306\u0323"],
];

/** The marks each vowel may carry. In the font ô is ơ and ö is ư; i takes no marks, it has codes of its own. */
const MARKS_OF_VOWEL: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ["a", new Map([...TONES, ...CIRCUMFLEX, ...BREVE])],
  ["e", new Map([...TONES, ...CIRCUMFLEX])],
  ["o", new Map([...TONES, ...CIRCUMFLEX])],
  ["u", new Map(TONES)],
  ["y", new Map(TONES)],
  ["ô", new Map(TONES)],
  ["ö", new Map(TONES)],
]);

const SINGLE_CODES: ReadonlyMap<string, string> = new Map([
  ["ô", "ơ"],
  ["ö", "ư"],
  ["æ", "ỉ"],
  ["ó", "ĩ"],
  ["ò", "ị"],
  ["î", "ỵ"],
  ["ñ", "đ"],
]);

/** A vowel with its mark, or a code that is a letter by itself. One pass: `ò` made by the first must not be read as ị by the second. */
const VNI_LETTER = /([aeouyôö])([ùøûõïâáàåãäêéèúüë])|[ôöæóòîñ]/gi;

/** Unicode (NFC) for a text typed in a VNI font (`VNI-Times`): `Coäng hoøa` → `Cộng hòa`. Only for text known to be VNI. */
export function decodeVni(text: string): string {
  return text.replace(VNI_LETTER, decodeLetter).normalize("NFC");
}

function decodeLetter(code: string, vowel: string | undefined, mark: string | undefined): string {
  if (vowel === undefined || mark === undefined) return withCaseOf(code, single(code));
  const added = MARKS_OF_VOWEL.get(vowel.toLowerCase())?.get(mark.toLowerCase());
  // No such pair ("uâ"): the two are letters by themselves.
  if (added === undefined) return withCaseOf(vowel, single(vowel)) + withCaseOf(mark, single(mark));
  return withCaseOf(vowel, single(vowel)) + added;
}

function single(code: string): string {
  return SINGLE_CODES.get(code.toLowerCase()) ?? code.toLowerCase();
}

function withCaseOf(code: string, letter: string): string {
  return code === code.toLowerCase() ? letter : letter.toUpperCase();
}
