/**
 * A text as it stands inside a query: blanks as `_`, letters and figures as they are, everything else by its bytes (`%26`), so that the query
 * holds no blank and no mark with a meaning of its own and stays the same in NFC.
 */
export function encodeQueryText(text: string): string {
  const encoded = [...text.replace(LONE_SURROGATE, "\uFFFD")].map(encodeCharacter).join("");
  return encoded.normalize("NFC") === encoded ? encoded : encodeURIComponent(text);
}

/** The text behind what `encodeQueryText` wrote; undefined where bytes make no character. */
export function decodeQueryText(encoded: string): string | undefined {
  try {
    return decodeURIComponent(encoded.replaceAll("_", " "));
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

/** Half a character, which has no bytes. */
const LONE_SURROGATE = /\p{Cs}/gu;

const SAFE = /^[\p{L}\p{N}()/-]$/u;

function encodeCharacter(character: string): string {
  if (character === " ") return "_";
  return SAFE.test(character) && character.normalize("NFC") === character ? character : encodeBytes(character);
}

/** `encodeURIComponent` leaves some marks as they are. */
function encodeBytes(character: string): string {
  const encoded = encodeURIComponent(character);
  return encoded === character ? `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}` : encoded;
}
