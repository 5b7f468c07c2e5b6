import type { LaidPage } from "./paint-page.ts";
import type { ReadBlock } from "./read-block.ts";
import { type SectionUnits, unitAt } from "./section-units.ts";

/** Letters of the paragraphs of notes that stand on the pages before, by the number of the note. */
type NotesRead = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** Where a page begins. */
export interface PageStart {
  readonly unit: number;
  /** How many letters of its first paragraph stand on the pages before. */
  readonly letters: number;
  /** Notes that go on from the pages before. */
  readonly notes: NotesRead;
}

/** A page and where it begins. */
export interface PlacedPage {
  readonly laid: LaidPage;
  readonly start: PageStart;
}

/** The start of a section. */
export const SECTION_START: PageStart = { unit: 0, letters: 0, notes: new Map() };

/** Adds to pages where each begins; the first begins at `start`. */
export function withStarts(
  pages: readonly LaidPage[],
  start: PageStart,
  section: { readonly units: SectionUnits; readonly blocks: readonly ReadBlock[] },
): readonly PlacedPage[] {
  const text = new Map<number, number>();
  const begun = section.units.units[start.unit]?.block;
  if (begun !== undefined && start.letters > 0) text.set(begun, start.letters);
  const notes = new Map<string, Map<number, number>>();
  for (const [number, letters] of start.notes) notes.set(number, new Map(letters));
  return pages.map((laid, index) => {
    const placed = { laid, start: index === 0 ? start : startOf(laid, { ...section, text, notes }) };
    for (const { noteNumber, content } of laid.footnotes) notes.set(noteNumber, withLetters(notes.get(noteNumber), content));
    for (const block of laid.body) {
      const more = block.type === "table" ? Math.max(0, ...block.rows.map(({ index: row }) => row + 1)) : lettersOn(block.lines);
      text.set(block.index, block.type === "table" ? more : (text.get(block.index) ?? 0) + more);
    }
    return placed;
  });
}

interface ReadSoFar {
  readonly units: SectionUnits;
  readonly blocks: readonly ReadBlock[];
  /** Letters of each paragraph, rows of each table that stand on the pages before. */
  readonly text: ReadonlyMap<number, number>;
  readonly notes: NotesRead;
}

function startOf({ body, footnotes }: LaidPage, { units, blocks, text, notes }: ReadSoFar): PageStart {
  const [first] = body;
  const goingOn = new Map(
    footnotes.flatMap(({ noteNumber }) => (notes.has(noteNumber) ? [[noteNumber, new Map(notes.get(noteNumber))]] : [])),
  );
  // On a page of notes alone no unit begins.
  if (first === undefined) return { unit: Number.POSITIVE_INFINITY, letters: 0, notes: goingOn };
  const read = text.get(first.index) ?? 0;
  const isTable = first.type === "table";
  return { unit: unitAt(units, blocks, first.index, isTable ? read : 0), letters: isTable ? 0 : read, notes: goingOn };
}

function withLetters(before: ReadonlyMap<number, number> | undefined, content: LaidPage["body"]): Map<number, number> {
  const letters = new Map(before);
  for (const part of content) {
    if (part.type === "paragraph") letters.set(part.index, (letters.get(part.index) ?? 0) + lettersOn(part.lines));
  }
  return letters;
}

function lettersOn(lines: readonly { readonly text: string }[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}

/** Whether two pages begin at the same place, units of the one being counted `shift` further than those of the other. */
export function isSameStart(one: PageStart, other: PageStart, shift = 0): boolean {
  return one.unit + shift === other.unit && one.letters === other.letters && notesKey(one.notes) === notesKey(other.notes);
}

function notesKey(notes: NotesRead): string {
  return JSON.stringify([...notes].map(([number, letters]) => [number, ...letters]));
}

/** Pages can be laid out from here on by themselves: no note goes on from before. */
export function canBeginAt({ unit, notes }: PageStart): boolean {
  return Number.isFinite(unit) && notes.size === 0;
}
