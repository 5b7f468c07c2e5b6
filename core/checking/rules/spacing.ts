import type { Passage } from "../read-passages.ts";
import type { Rule, Sighting } from "../rule.ts";

/** Several blanks in a row, and blanks before a mark that stands right behind its word. */
export const spacing: Rule = {
  id: "spacing",
  severity: "style",
  reason: "Justified lines make such blanks gaps; a mark may even begin the next line.",
  check: (_document, { passages }) => passages.flatMap((passage) => [...doubledBlanks(passage), ...blanksBeforeMarks(passage)]),
};

/** `chữ  chữ`, with the word before them; before a mark the other sighting takes them. */
const BLANKS = /(?<=([^ ]{0,20})) {2,}(?! |[,;:.!?)](?:\s|$))/g;

function doubledBlanks({ path, text }: Passage): readonly Sighting[] {
  return Array.from(text.matchAll(BLANKS)).map(({ 0: quote, 1: word = "", index }) => ({
    message: `Thừa dấu cách sau chữ “${word}”.`,
    quote,
    place: { path, at: index },
    expected: " ",
    fix: { replacement: " " },
  }));
}

/** A word, blanks, then a mark that ends there: `quý I ,`. Not `quý I ...`, `khoản .5`, `( )`. */
const BLANK_BEFORE_MARK = /(?<=([\p{L}\p{M}\d%)”"]{1,20}))( +)([,;:!?)]|\.(?![.\d/]))(?=[\s”")]|$)/gu;

function blanksBeforeMarks({ path, text }: Passage): readonly Sighting[] {
  return Array.from(text.matchAll(BLANK_BEFORE_MARK)).map(({ 0: quote, 1: word = "", 3: mark = "", index }) => ({
    message: `Thừa dấu cách giữa chữ “${word}” và dấu “${mark}”.`,
    quote,
    place: { path, at: index },
    expected: mark,
    fix: { replacement: mark },
  }));
}
