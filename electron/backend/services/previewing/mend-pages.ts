import type { LaidPage } from "./paint-page.ts";

/** What stands in a section, block by block, as text to be compared, and how many notes each block refers to. */
export interface WrittenBlocks {
  /** Page, heads, feet and what else lies over all blocks. */
  readonly frame: string;
  readonly blocks: readonly string[];
  readonly noteCounts: readonly number[];
}

/** A section as it was laid out. */
export interface LaidBlocks {
  readonly written: WrittenBlocks;
  readonly pages: readonly LaidPage[];
}

/** Blocks to lay out by themselves: they begin at the top of page `page` (from 0). */
export interface Stretch {
  readonly page: number;
  readonly from: number;
  /** How many letters of the first block stand on the pages before. */
  readonly consumed: number;
  readonly to: number;
}

/** The pages of a section after an edit. */
export interface MendedPages {
  readonly pages: readonly LaidPage[];
  /** False where the pages behind the edit are still the old ones. */
  readonly isSettled: boolean;
}

/** The blocks that differ: `from` is the first of them, the ends are behind the last. */
interface Change {
  readonly from: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** How many pages behind a change are laid out anew before the old ones must fit again. */
const PAGES_BEHIND = 1;

/** What differs between two states of a section; nothing where no block does. */
function changeBetween(before: readonly string[], now: readonly string[]): Change | undefined {
  const least = Math.min(before.length, now.length);
  let from = 0;
  while (from < least && before[from] === now[from]) from += 1;
  if (from === before.length && from === now.length) return undefined;
  let behind = 0;
  while (behind < least - from && before[before.length - 1 - behind] === now[now.length - 1 - behind]) behind += 1;
  return { from, oldEnd: before.length - behind, newEnd: now.length - behind };
}

/**
 * Mends the pages of a section after an edit. Only the pages round the changed blocks are laid out anew, by `layOut` (which counts blocks as the section does); those behind them are taken
 * over as soon as a new page begins where an old one began; where none does they are taken over for the time being. Gives nothing where this cannot
 * be done, and all must be laid out.
 */
export function mendPages(
  old: LaidBlocks,
  now: WrittenBlocks,
  layOut: (stretch: Stretch) => readonly LaidPage[] | undefined,
): MendedPages | undefined {
  if (old.written.frame !== now.frame) return undefined;
  const change = changeBetween(old.written.blocks, now.blocks);
  if (change === undefined) return { pages: old.pages, isSettled: true };
  if (notesIn(old.written, change.from, change.oldEnd) !== notesIn(now, change.from, change.newEnd)) return undefined;
  const starts = startsOf(old.pages);
  const stretch = stretchOf(change, old.pages, starts, now.blocks.length);
  const laid = layOut(stretch);
  if (laid === undefined) return undefined;
  return joinPages(old.pages, starts, { change, stretch, laid, blockCount: now.blocks.length });
}

function notesIn({ noteCounts }: WrittenBlocks, from: number, to: number): number {
  return noteCounts.slice(from, to).reduce((sum, count) => sum + count, 0);
}

/** Where a page begins: which block, and how much of it (letters, rows) stands on the pages before; and of which notes how many lines do. */
interface PageStart {
  readonly block: number;
  readonly consumed: number;
  readonly notes: string;
}

function startsOf(pages: readonly LaidPage[], begun?: Pick<PageStart, "block" | "consumed">): readonly PageStart[] {
  const consumed = new Map<number, number>(begun === undefined ? [] : [[begun.block, begun.consumed]]);
  const noteLines = new Map<string, number>();
  return pages.map(({ body, footnotes }) => {
    const block = body[0]?.index ?? Number.POSITIVE_INFINITY;
    const begunNotes = footnotes.filter(({ noteNumber }) => noteLines.has(noteNumber));
    const notes = begunNotes.map(({ noteNumber }) => `${noteNumber}:${noteLines.get(noteNumber)}`).join();
    const start = { block, consumed: consumed.get(block) ?? 0, notes };
    for (const { noteNumber, content } of footnotes) {
      const lines = content.reduce((sum, part) => sum + (part.type === "paragraph" ? part.lines.length : 0), 0);
      noteLines.set(noteNumber, (noteLines.get(noteNumber) ?? 0) + lines);
    }
    for (const part of body) {
      const soFar = consumed.get(part.index) ?? 0;
      const more = part.type === "table" ? Math.max(0, ...part.rows.map(({ index }) => index + 1)) : soFar + lettersOn(part.lines);
      consumed.set(part.index, Math.max(soFar, more));
    }
    return start;
  });
}

function lettersOn(lines: readonly { readonly text: string }[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}

/** From the top of the page before the change, as a change may draw lines back to that page; from an earlier one where a page begins within a table. */
function stretchOf({ from, oldEnd, newEnd }: Change, old: readonly LaidPage[], starts: readonly PageStart[], blockCount: number): Stretch {
  const changed = Math.max(
    0,
    starts.findLastIndex(({ block }) => block <= from),
  );
  const page = Math.max(
    0,
    starts.findLastIndex(
      ({ block, consumed, notes }, index) =>
        index < changed && block < from && notes === "" && (consumed === 0 || old[index]?.body[0]?.type === "paragraph"),
    ),
  );
  const last = starts.findLastIndex(({ block }) => block <= oldEnd) + PAGES_BEHIND;
  const nextBlock = starts[last + 1]?.block;
  const to = nextBlock === undefined ? blockCount : Math.min(blockCount, nextBlock + newEnd - oldEnd + 1);
  return { page, from: starts[page]?.block ?? 0, consumed: starts[page]?.consumed ?? 0, to };
}

interface NewPages {
  readonly change: Change;
  readonly stretch: Stretch;
  readonly laid: readonly LaidPage[];
  readonly blockCount: number;
}

function joinPages(
  old: readonly LaidPage[],
  oldStarts: readonly PageStart[],
  { change, stretch, laid, blockCount }: NewPages,
): MendedPages | undefined {
  const before = old.slice(0, stretch.page);
  const shift = change.newEnd - change.oldEnd;
  for (const [index, start] of startsOf(laid, { block: stretch.from, consumed: stretch.consumed }).entries()) {
    if (index === 0 || start.block < change.newEnd) continue;
    const same = oldStarts.findIndex((one) => one.block >= change.oldEnd && isSameStart({ ...one, block: one.block + shift }, start));
    if (same > 0) {
      const behind = old.slice(same).map((page) => withBlocksMoved(page, shift));
      return { pages: numbered([...before, ...laid.slice(0, index), ...behind], stretch.page), isSettled: true };
    }
  }
  if (stretch.to === blockCount) return { pages: numbered([...before, ...laid], stretch.page), isSettled: true };
  // The last page of the stretch may end where the stretch does: it is not whole.
  const whole = laid.slice(0, -1);
  const rest = old.slice(before.length + whole.length).map((page) => withBlocksMoved(page, shift));
  return { pages: numbered([...before, ...whole, ...rest], stretch.page), isSettled: false };
}

function isSameStart(one: PageStart, other: PageStart): boolean {
  return one.block === other.block && one.consumed === other.consumed && one.notes === other.notes;
}

function withBlocksMoved(page: LaidPage, by: number): LaidPage {
  return by === 0 ? page : { ...page, body: page.body.map((block) => ({ ...block, index: block.index + by })) };
}

/** A section counts its pages from 1. */
function numbered(pages: readonly LaidPage[], from: number): readonly LaidPage[] {
  return pages.map((page, index) =>
    index < from || page.pageNumber === String(index + 1) ? page : { ...page, pageNumber: String(index + 1) },
  );
}
