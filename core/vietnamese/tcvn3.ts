/** TCVN 5712:1993 (TCVN3, "ABC"), index by index; fonts `.VnTime`, `.VnArial`. Its ư is U+00AD, the soft hyphen. */
const CODES = "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00ADõøö÷ùúýûüþ¡¢§£¤¥¦";
const LETTERS = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ";

const LETTER_OF_CODE: ReadonlyMap<string, string> = new Map([
  ...Array.from(CODES, (code, index): [string, string] => [code, LETTERS.charAt(index)]),
  // PDF printers write the Greek mu for the micro sign and the minus sign for the soft hyphen.
  ["\u03BC", "à"],
  ["\u2212", "ư"],
]);

/** How a TCVN3 text was set. */
export interface Tcvn3Options {
  /** The font's name ends in H (`.VnTimeH`): it shows every letter as a capital. */
  readonly isCapitalFont?: boolean;
}

/**
 * Unicode (NFC) for a text typed in TCVN3: `Céng hßa x· héi` → `Cộng hòa xã hội`. Decode before soft hyphens are stripped, and only
 * text known to be TCVN3: its codes are letters and signs of Western languages.
 */
export function decodeTcvn3(text: string, options: Tcvn3Options = {}): string {
  const decoded = Array.from(text, (code) => LETTER_OF_CODE.get(code) ?? code).join("");
  return (options.isCapitalFont === true ? decoded.toUpperCase() : decoded).normalize("NFC");
}
