import type { OfficialDocument } from "#core/document/official-document.ts";
import { appendixLabel } from "#core/document/wording/index.ts";
import type { PageWord, RenderedPage } from "../helpers/rendered-page.ts";

/** How far below the top edge the label of an appendix can stand, in points: the margin and a line. */
const TOP_OF_TEXT = 110;

/**
 * The pages of the text, then those of each appendix, which begins on the page whose first words are its label. Throws when a label is
 * not found.
 */
export function splitSections(pages: readonly RenderedPage[], document: OfficialDocument): readonly (readonly RenderedPage[])[] {
  const starts = [0];
  for (const [index] of document.appendices.entries()) {
    const label = appendixLabel(document, index);
    const start = pages.findIndex((page, place) => place > (starts.at(-1) ?? 0) && beginsWith(page, label));
    if (start === -1) throw new Error(`No page begins with ${label}`);
    starts.push(start);
  }
  return starts.map((start, index) => pages.slice(start, starts[index + 1] ?? pages.length));
}

function beginsWith(page: RenderedPage, label: string): boolean {
  return page.lines.some(({ text, words }) => text === label && (words[0]?.top ?? 0) < TOP_OF_TEXT);
}

/** Lines of digits alone above the text, with where their middle is: page numbers. */
export function pageNumbersOn(page: RenderedPage): readonly { readonly text: string; readonly middle: number }[] {
  const above = page.words.filter(({ text, bottom }) => bottom < 57 && /^\d+$/.test(text));
  return above.map(({ text, left, right }) => ({ text, middle: (left + right) / 2 }));
}

/** The raised figures right before the first line of a note; the note may go on in further lines. */
export function noteNumbersBeside(note: string, page: RenderedPage): readonly string[] {
  return page.lines
    .filter(({ text }) => text.length > 20 && note.startsWith(text))
    .flatMap((line) => {
      const { left, top } = line.words[0] as PageWord;
      return page.words.filter(
        (word) => /^\d+$/.test(word.text) && word.right <= left + 1 && left - word.right < 9 && Math.abs(word.top - top) < 9,
      );
    })
    .map(({ text }) => text);
}

/** The words that stand at the same height, from left to right: a line with wide blanks in it is one line still. */
export function rowsOn(page: RenderedPage): readonly string[] {
  const heights = [...new Set(page.words.map(({ top }) => Math.round(top)))];
  return heights.map((height) => {
    const row = page.words.filter(({ top }) => Math.round(top) === height).sort((one, other) => one.left - other.left);
    return row.map(({ text }) => text).join(" ");
  });
}
