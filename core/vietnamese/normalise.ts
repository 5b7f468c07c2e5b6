import { replaceLookAlikes } from "./letter-look-alikes.ts";

/** How far a text is normalised. */
export interface NormaliseOptions {
  /** Leaves no-break spaces (U+00A0, U+202F) as they are; other blanks still become plain spaces. */
  readonly keepNoBreakSpaces?: boolean;
}

/** Soft hyphen, zero-width blanks and joiners, direction marks, word joiner and its kin, byte order mark. */
const INVISIBLE = /\u00AD|\u034F|\u061C|[\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F]|\uFEFF/g;

/** Windows line ends, Word's line break (VT), form feed of PDF text, NEL, Unicode line and paragraph separators. */
const LINE_END = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;

/** Control characters but tab and line feed; the other line ends have become line feeds by then. */
const CONTROL = /(?![\t\n])\p{Cc}/gu;

/** The fixed-width blanks of typesetting. */
const WIDE_BLANK = /[\u1680\u2000-\u200A\u205F\u3000]/g;

const NO_BREAK_SPACE = /[\u00A0\u202F]/g;

/**
 * The canonical form of a text from outside: NFC, Vietnamese letters for their look-alikes, one kind of line end and of blank, no
 * invisible and no control characters. Applying it twice changes nothing more. TCVN3 text must be decoded first: its ư is a soft hyphen.
 */
export function normaliseText(text: string, options: NormaliseOptions = {}): string {
  const visible = text.replace(LINE_END, "\n").replace(CONTROL, "").replace(INVISIBLE, "").replace(WIDE_BLANK, " ");
  return replaceLookAlikes(options.keepNoBreakSpaces === true ? visible : visible.replace(NO_BREAK_SPACE, " "));
}
