/** The text in capitals, precomposed (NFC). Vietnamese has no letter whose capital depends on the locale. */
export function upperCase(text: string): string {
  return text.normalize("NFC").toUpperCase();
}

/** Opening quotes and brackets, with the first letter behind them. A digit before it means the sentence begins with the digit. */
const FIRST_LETTER = /^([\s"'“‘«([]*)(\p{L})/u;

/** The text with its first letter capital, opening quotes and brackets passed over; `5 năm` stays. Gives NFC. */
export function upperInitial(text: string): string {
  return text.normalize("NFC").replace(FIRST_LETTER, (_, opening: string, letter: string) => opening + letter.toUpperCase());
}

/** The text with its first letter small, but a word in capitals (`UBND tỉnh`) is an abbreviation and stays. Gives NFC. */
export function lowerInitial(text: string): string {
  const composed = text.normalize("NFC");
  if (/^[\s"'“‘«([]*\p{Lu}[\p{Lu}\d&]/u.test(composed)) return composed;
  return composed.replace(FIRST_LETTER, (_, opening: string, letter: string) => opening + letter.toLowerCase());
}
