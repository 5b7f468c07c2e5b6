import { repairText } from "../../vietnamese/index.ts";
import type { Passage } from "../read-passages.ts";
import type { Rule, Sighting } from "../rule.ts";

/** Words that a converter or a PDF has broken: `hoac̣h`, `đaọ`, `TRƢƠNG`. */
export const displacedCharacters: Rule = {
  id: "displaced-characters",
  severity: "style",
  reason: "The word looks right or nearly so, and is found by no search.",
  check: (_document, { passages }) => {
    const known = new Map<string, boolean>();
    return passages.flatMap((passage) => (mayBeBroken(passage.text, known) ? repairsIn(passage) : []));
  },
};

/** What parts words; and what tells that a word is not of plain Latin letters, which nothing breaks. */
const BETWEEN_WORDS = /[^\p{L}\p{M}]+/u;
const BEYOND_ASCII = /[^ -~]/;

/** Most words stand in a document many times: each is looked at once. */
function mayBeBroken(text: string, known: Map<string, boolean>): boolean {
  if (/\p{M}/u.test(text)) return true;
  return text.split(BETWEEN_WORDS).some((word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const isBroken = BEYOND_ASCII.test(word) && repairText(word).repairs.length > 0;
    known.set(word, isBroken);
    return isBroken;
  });
}

function repairsIn({ path, text }: Passage): readonly Sighting[] {
  return repairText(text).repairs.map(({ from, to, index }) => ({
    message: `Chữ “${from}” bị lệch dấu hoặc sai mã chữ.`,
    quote: from,
    place: { path, at: index },
    expected: to,
    fix: { replacement: to },
  }));
}
