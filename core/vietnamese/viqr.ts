const COMBINING: ReadonlyMap<string, string> = new Map([
  ["^", "\u0302"],
  ["(", "\u0306"],
  ["+", "\u031B"],
  ["'", "\u0301"],
  ["`", "\u0300"],
  ["?", "\u0309"],
  ["~", "\u0303"],
  [".", "\u0323"],
]);

/** An escaped sign (`\.`), `dd`, or a vowel with its quality mark, its tone mark or both (`e^'`). */
const VIQR_LETTER = /\\([\\^(+'`?~.dD])|(d)d|([aeo]\^|a\(|[ou]\+|[aeiouy](?=['`?~.]))(['`?~.]?)/gi;

/**
 * Unicode (NFC) for a text in VIQR (RFC 1456): `Co^.ng ho`a` → `Cộng hoà`. Only on request: its marks are punctuation, so a full stop after
 * a vowel is read as a dot below unless it is escaped (`ta\.`).
 */
export function decodeViqr(text: string): string {
  return text.replace(VIQR_LETTER, decodeLetter).normalize("NFC");
}

function decodeLetter(_code: string, escaped: string | undefined, d: string | undefined, vowel = "", tone = ""): string {
  if (escaped !== undefined) return escaped;
  if (d !== undefined) return d === "d" ? "đ" : "Đ";
  return Array.from(vowel + tone, (sign) => COMBINING.get(sign) ?? sign).join("");
}
