import { canBeginAt, isSameStart, type PageStart, type PlacedPage, SECTION_START } from "./page-starts.ts";
import type { SectionUnits, Unit } from "./section-units.ts";

/** Units to lay out by themselves: from the top of a page on which `start` begins, up to `to`. */
export interface Stretch {
  /** Of the section, from 0: the first has its own head, and each bears its number. */
  readonly page: number;
  readonly start: PageStart;
  readonly to: number;
}

/** The pages of a section as they were laid out last. */
export interface FlowedPages {
  readonly units: SectionUnits;
  readonly pages: readonly PlacedPage[];
}

/** The pages of a section, taken over where they could be. */
export interface Flow {
  readonly pages: readonly PlacedPage[];
  /** Of the pages, the first that was taken over from behind the edit, with how far its units and those behind it moved. */
  readonly behind: { readonly from: number; readonly shift: number };
  /** False where the pages behind an edit are still the old ones, or are still to come. */
  readonly isSettled: boolean;
}

/** How pages are to be flowed. */
export interface FlowOptions {
  /** Lays out a stretch; nothing where it cannot begin there. */
  readonly layOut: (stretch: Stretch) => readonly PlacedPage[] | undefined;
  /** Asked between stretches: no ends the work. */
  readonly isWanted: () => boolean;
  /** The first pages are wanted at once, those behind may follow. */
  readonly isQuick: boolean;
  /** How many pages are laid out at once while nobody looks at them. */
  readonly pagesAtOnce: number;
}

/** The units that differ: `from` is the first of them, the ends are behind the last. */
interface Change {
  readonly from: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** How many units are laid out where nothing is known of the pages: some two pages of text. */
const FIRST_UNITS = 24;

/**
 * Flows the units of a section into pages. Of `old` everything an edit did not touch is taken over: the pages before it, and those behind it as
 * soon as a new page begins where an old one began. Gives nothing when it is no longer wanted.
 */
export function flowPages(now: SectionUnits, old: FlowedPages | undefined, options: FlowOptions): Flow | undefined {
  const known = old !== undefined && old.units.frame === now.frame ? old : undefined;
  const change = known === undefined ? { from: 0, oldEnd: 0, newEnd: now.units.length } : changeBetween(known.units.units, now.units);
  const pages = known?.pages ?? [];
  if (change === undefined) return { pages, behind: { from: 0, shift: 0 }, isSettled: true };
  const page = firstPageOf(change, pages, now.units);
  const start = pages[page]?.start ?? SECTION_START;
  const flow: Flowing = { now: now.units, old: pages, shown: old?.pages ?? [], change, options };
  return flowFrom(flow, { done: pages.slice(0, page), start, size: firstSize(flow, page) });
}

/** What differs between two states of a section; nothing where no unit does. */
function changeBetween(before: readonly Unit[], now: readonly Unit[]): Change | undefined {
  const least = Math.min(before.length, now.length);
  let from = 0;
  while (from < least && before[from]?.text === now[from]?.text) from += 1;
  if (from === before.length && from === now.length) return undefined;
  let behind = 0;
  while (behind < least - from && before[before.length - 1 - behind]?.text === now[now.length - 1 - behind]?.text) behind += 1;
  return { from, oldEnd: before.length - behind, newEnd: now.length - behind };
}

/**
 * The page an edit may change first: the one it is on, where that page begins with something that stands there whatever follows it; else
 * the one before, as the edit may draw lines back to it.
 */
function firstPageOf({ from }: Change, pages: readonly PlacedPage[], now: readonly Unit[]): number {
  const changed = pages.findLastIndex(({ start }) => start.unit <= from);
  const isFirm = (page: number) => {
    const start = pages[page]?.start;
    return start !== undefined && canBeginAt(start) && now.slice(start.unit, from).some(({ keepsNext }) => !keepsNext);
  };
  for (let page = changed; page > 0; page -= 1) if (isFirm(page)) return page;
  return 0;
}

interface Flowing {
  readonly now: readonly Unit[];
  readonly old: readonly PlacedPage[];
  /** The pages there were, even where none can be taken over for good. */
  readonly shown: readonly PlacedPage[];
  readonly change: Change;
  readonly options: FlowOptions;
}

interface Step {
  readonly done: readonly PlacedPage[];
  readonly start: PageStart;
  /** How many units are laid out next. */
  readonly size: number;
}

/** Up to the page behind the edit: whether it begins where it did is all that need be known. */
function firstSize({ now, old, change, options }: Flowing, page: number): number {
  if (!Number.isFinite(options.pagesAtOnce)) return now.length;
  const next = old.findIndex(({ start }, index) => index > page && start.unit >= change.oldEnd);
  const start = old[page]?.start.unit ?? 0;
  if (next === -1) return old.length === 0 ? FIRST_UNITS : now.length - start;
  return (old[next]?.start.unit ?? 0) + change.newEnd - change.oldEnd + 1 - start;
}

function flowFrom(flow: Flowing, step: Step): Flow | undefined {
  const { now, options } = flow;
  if (!options.isWanted()) return undefined;
  const to = endOfStretch(now, step.start.unit + step.size);
  const laid = options.layOut({ page: step.done.length, start: step.start, to });
  if (laid === undefined) return flowFrom(flow, { done: [], start: SECTION_START, size: now.length });
  const joined = join(flow, step, laid);
  if (joined !== undefined) return joined;
  if (to === now.length)
    return { pages: [...step.done, ...laid], behind: { from: step.done.length + laid.length, shift: 0 }, isSettled: true };
  const next = laid.findLastIndex(({ start }, index) => index > 0 && canBeginAt(start));
  const start = laid[next]?.start;
  if (start === undefined) return flowFrom(flow, { ...step, size: step.size * 2 });
  const done = [...step.done, ...laid.slice(0, next)];
  if (options.isQuick) return withOldBehind(flow, done);
  const unitsOfPage = (start.unit - step.start.unit) / next;
  return flowFrom(flow, { done, start, size: Math.max(2, Math.ceil(unitsOfPage * options.pagesAtOnce)) });
}

/** What is kept with the next unit is laid out with it, or its page could not be told. */
function endOfStretch(now: readonly Unit[], wanted: number): number {
  let to = Math.min(now.length, wanted);
  while (to < now.length && now[to - 1]?.keepsNext) to += 1;
  // And the one they are kept with must not be the last.
  return Math.min(now.length, to + 1);
}

/** The pages behind the edit are the old ones from where a new page begins as an old one did. */
function join({ old, change }: Flowing, { done }: Step, laid: readonly PlacedPage[]): Flow | undefined {
  const shift = change.newEnd - change.oldEnd;
  for (const [index, { start }] of laid.entries()) {
    if (done.length + index === 0 || start.unit < change.newEnd) continue;
    const same = old.findIndex((one) => one.start.unit >= change.oldEnd && isSameStart(one.start, start, shift));
    if (same <= 0) continue;
    const from = done.length + index;
    return { pages: [...done, ...laid.slice(0, index), ...old.slice(same)], behind: { from, shift }, isSettled: true };
  }
  return undefined;
}

/** For the time being, as many pages as there were. */
function withOldBehind({ shown }: Flowing, done: readonly PlacedPage[]): Flow {
  return { pages: [...done, ...shown.slice(done.length)], behind: { from: done.length, shift: 0 }, isSettled: false };
}
