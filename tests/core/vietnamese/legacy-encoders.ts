import fc from "fast-check";
import { decodeTcvn3 } from "#core/vietnamese/tcvn3.ts";

const VOWELS = "aăâeêioôơuưy";
const MARKS = ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"];

/** The Vietnamese letters in small: 12 vowels in 6 tones, đ and the consonants. */
export const SMALL_LETTERS: readonly string[] = [
  ...Array.from(VOWELS).flatMap((vowel) => MARKS.map((mark) => (vowel + mark).normalize("NFC"))),
  ..."bcdđghklmnpqrstvx",
];

/** What TCVN3 can show in one font: small letters, and capitals without tone. */
export const tcvn3Letter = fc.constantFrom(...SMALL_LETTERS, ..."ABCDĐEGHIKLMNOPQRSTUVXYĂÂÊÔƠƯ", ..." ,.;()0123456789-/%");

/** Any Vietnamese letter in any case, and what stands between words. */
export const vietnameseLetter = fc.constantFrom(
  ...SMALL_LETTERS,
  ...SMALL_LETTERS.map((letter) => letter.toUpperCase()),
  ..." ,.;:?!()0123456789-/%'+\\",
);

const TCVN3_CODES = new Map(
  Array.from({ length: 256 }, (_, code) => String.fromCharCode(code)).map((code): [string, string] => [decodeTcvn3(code), code]),
);

export function encodeTcvn3(text: string): string {
  return Array.from(text, (letter) => TCVN3_CODES.get(letter) ?? letter).join("");
}

const VNI_TONES: Readonly<Record<string, string>> = { "\u0301": "ù", "\u0300": "ø", "\u0309": "û", "\u0303": "õ", "\u0323": "ï" };
const VNI_CIRCUMFLEX: Readonly<Record<string, string>> = {
  "": "â",
  "\u0301": "á",
  "\u0300": "à",
  "\u0309": "å",
  "\u0303": "ã",
  "\u0323": "ä",
};
const VNI_BREVE: Readonly<Record<string, string>> = { "": "ê", "\u0301": "é", "\u0300": "è", "\u0309": "ú", "\u0303": "ü", "\u0323": "ë" };
const VNI_WHOLE: Readonly<Record<string, string>> = { đ: "ñ", í: "í", ì: "ì", ỉ: "æ", ĩ: "ó", ị: "ò", ỵ: "î" };

/** Written from the VNI table anew, letter by letter; marks take the case of their vowel. */
export function encodeVni(text: string): string {
  return Array.from(text.normalize("NFC"), (letter) => {
    const code = vniCode(letter.toLowerCase());
    return letter === letter.toLowerCase() ? code : code.toUpperCase();
  }).join("");
}

function vniCode(letter: string): string {
  if (VNI_WHOLE[letter] !== undefined) return VNI_WHOLE[letter];
  const [base = "", ...marks] = letter.normalize("NFD");
  const tone = marks.find((mark) => VNI_TONES[mark] !== undefined) ?? "";
  if (marks.includes("\u0302")) return base + VNI_CIRCUMFLEX[tone];
  if (marks.includes("\u0306")) return base + VNI_BREVE[tone];
  const vowel = marks.includes("\u031B") ? { o: "ô", u: "ö" }[base] : base;
  return vowel + (VNI_TONES[tone] ?? "");
}

const VIQR_SIGNS: Readonly<Record<string, string>> = {
  "\u0302": "^",
  "\u0306": "(",
  "\u031B": "+",
  "\u0301": "'",
  "\u0300": "`",
  "\u0309": "?",
  "\u0303": "~",
  "\u0323": ".",
};

/** RFC 1456 with every sign that is a VIQR mark escaped where it is meant as itself, and a plain d before another d, too. */
export function encodeViqr(text: string): string {
  return Array.from(text.normalize("NFC"), (letter) => {
    if (letter === "đ") return "dd";
    if (letter === "Đ") return "DD";
    if (/[\\^(+'`?~.dD]/.test(letter)) return `\\${letter}`;
    return viqrLetter(letter);
  }).join("");
}

function viqrLetter(letter: string): string {
  const [base = "", ...marks] = letter.normalize("NFD");
  const isTone = (mark: string) => "'`?~.".includes(VIQR_SIGNS[mark] ?? " ");
  const ordered = [...marks.filter((mark) => !isTone(mark)), ...marks.filter(isTone)];
  return base + ordered.map((mark) => VIQR_SIGNS[mark] ?? mark).join("");
}
