import type { Passage } from "../read-passages.ts";
import type { Rule, Sighting } from "../rule.ts";

/**
 * Words that never follow themselves. Many look alike and do: `nêu trên trên địa bàn`, `kèm theo theo quy định`, `đạt được được đánh giá`,
 * `hiện tại tại tỉnh`, `lý do do khách quan`, `từ từ`, `luôn luôn`. So the list is closed: what is not in it is not looked at.
 */
const NEVER_DOUBLED = [
  "các",
  "những",
  "mọi",
  "và",
  "hoặc",
  "nhưng",
  "của",
  "với",
  "bởi",
  "nhằm",
  "nếu",
  "đã",
  "đang",
  "sẽ",
  "cũng",
  "vẫn",
  "này",
  "về việc",
  "trong đó",
  "bao gồm",
  "trên địa bàn",
  "ủy ban nhân dân",
] as const;

/** `tiền của của nhân dân`, `công của của`: there the first is a noun. */
const DOUBLED = new RegExp(
  `(?<![\\p{L}\\p{M}\\-])(?<!(?:tiền|công|sức|góp) )(${NEVER_DOUBLED.join("|")})( +)(\\1)(?![\\p{L}\\p{M}\\-])`,
  "giu",
);

/** The same word typed twice. */
export const doubledWords: Rule = {
  id: "doubled-words",
  severity: "error",
  reason: "A slip of typing or of pasting; none of the words of the list can follow itself.",
  check: (_document, { passages }) => passages.flatMap(doubledIn),
};

function doubledIn({ path, text }: Passage): readonly Sighting[] {
  return Array.from(text.matchAll(DOUBLED)).map(({ 0: quote, 1: word = "", index }) => ({
    message: `Chữ “${word}” bị lặp.`,
    quote,
    place: { path, at: index },
    expected: word,
    fix: { replacement: word },
  }));
}
