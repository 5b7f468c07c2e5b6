import type { OfficialDocument } from "../../document/official-document.ts";
import { standardOf } from "../../standards/index.ts";
import { fromRoman } from "../../vietnamese/index.ts";
import type { FindingPlace } from "../finding.ts";
import type { Passage, Reading } from "../read-passages.ts";
import type { Rule, Sighting } from "../rule.ts";
import { NO_WORD, wordsOf } from "../words-of.ts";

/** The text sends its reader to an appendix that is not there. */
export const appendixMissing: Rule = {
  id: "appendix-missing",
  severity: "error",
  reason: "The reader looks for pages that do not exist.",
  check: (document, reading) => {
    const { clause } = standardOf(document.standard).appendix.word;
    return [
      ...unknownReferences(document, reading).map(
        ({ place }): Sighting => ({
          message: "Chỗ này dẫn chiếu một phụ lục không còn trong văn bản. Hãy chọn lại phụ lục, hoặc bỏ chỗ dẫn chiếu.",
          quote: NO_WORD,
          place,
          clause,
        }),
      ),
      ...reading.passages
        .filter(({ path }) => path.startsWith("body["))
        .flatMap((passage) => typedReferences(passage, document.appendices.length))
        .map((sighting) => ({ ...sighting, clause })),
    ];
  },
};

/** A reference to an appendix, by its own path and by its place among the words. */
export interface PlacedReference {
  readonly path: string;
  readonly place: FindingPlace;
}

/** The references whose appendix is not there. */
export function unknownReferences({ appendices }: OfficialDocument, { passages }: Reading): readonly PlacedReference[] {
  const known = new Set(appendices.map(({ id }) => id));
  return passages.flatMap(({ path, content }) =>
    content.flatMap((inline, index) =>
      inline.kind === "appendixRef" && !known.has(inline.appendixId)
        ? [{ path: `${path}[${index}]`, place: { path, at: wordsOf(content.slice(0, index)).length } }]
        : [],
    ),
  );
}

/**
 * `Phụ lục III kèm theo)`, `Phụ lục 2 đính kèm.`: what comes with this document. Without these words, or with the name of a document
 * behind them (`kèm theo Nghị định số …`), another document may be meant.
 */
const ATTACHED =
  /(?<!\p{L})phụ lục (?:số )?([IVX]+|[1-9]\d?)(?= (?:đính )?kèm(?: theo)?(?:[).;,]|$| (?:văn bản|kế hoạch|báo cáo|công văn) này))/giu;

function typedReferences({ path, text }: Passage, count: number): readonly Sighting[] {
  return Array.from(text.matchAll(ATTACHED)).flatMap(({ 0: quote, 1: numeral = "", index }) => {
    const ordinal = /^\d/.test(numeral) ? Number(numeral) : fromRoman(numeral.toUpperCase());
    if (ordinal === undefined || ordinal <= count) return [];
    const there = count === 0 ? "Văn bản không có phụ lục nào." : `Văn bản chỉ có ${count} phụ lục.`;
    return [{ message: `Chỗ này nhắc đến “${quote}” nhưng không có phụ lục ấy. ${there}`, quote, place: { path, at: index } }];
  });
}
