import { appendixLabel } from "../../document/wording/index.ts";
import { standardOf } from "../../standards/index.ts";
import type { Reading } from "../read-passages.ts";
import type { Rule } from "../rule.ts";

/** A document has an appendix that its text never sends the reader to. */
export const appendixNotNamed: Rule = {
  id: "appendix-not-named",
  severity: "warning",
  reason: "The reader of the text is not told that there is an appendix.",
  check: (document, reading) => {
    const referred = referredIds(reading);
    if (document.appendices.length === 0 || namesAllAtOnce(reading)) return [];
    const { clause } = standardOf(document.standard).appendix.word;
    return document.appendices.flatMap(({ id }, index) => {
      const label = appendixLabel(document, index);
      if (referred.has(id) || isTyped(label, reading)) return [];
      return [
        {
          message: `Nội dung văn bản không nhắc đến ${label}. Hãy dẫn chiếu phụ lục này ở chỗ cần thiết.`,
          quote: "",
          place: { path: `appendices[${index}]` },
          clause,
        },
      ];
    });
  },
};

/** Appendices may send their readers to each other. */
function referredIds({ passages }: Reading): ReadonlySet<string> {
  return new Set(
    passages.flatMap(({ content }) => content.flatMap((inline) => (inline.kind === "appendixRef" ? [inline.appendixId] : []))),
  );
}

/** `(các phụ lục kèm theo)`, `danh mục kèm theo`: words that may mean any of them, or all. */
const ANY = /(?<!\p{L})(?:phụ lục(?! (?:số )?(?:[IVX]+|\d+)(?!\p{L}))|(?:đính )?kèm theo(?! (?:nghị|quyết|thông|luật|công|hướng|chỉ)))/iu;

function namesAllAtOnce({ passages }: Reading): boolean {
  return passages.some(({ path, text }) => path.startsWith("body[") && ANY.test(text));
}

function isTyped(label: string, { passages }: Reading): boolean {
  const name = new RegExp(`(?<!\\p{L})${label}(?![\\p{L}\\d])`, "iu");
  return passages.some(({ path, text }) => path.startsWith("body[") && name.test(text));
}
