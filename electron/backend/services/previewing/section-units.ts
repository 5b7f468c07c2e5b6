import type { ReadBlock } from "./read-block.ts";
import type { DocumentSection, SectionedDocument } from "./read-sections.ts";

/** A unit at its place in a section. */
export interface Unit {
  readonly block: number;
  /** The row of its table, heads counted; 0 where the block is one unit. */
  readonly row: number;
  /** What it and its notes say, to be compared. */
  readonly text: string;
  readonly noteCount: number;
  readonly keepsNext: boolean;
}

/** What fills the pages of a section. */
export interface SectionUnits {
  /** Page, heads, feet and what else lies over all units. */
  readonly frame: string;
  readonly units: readonly Unit[];
  /** Of each block, the place of its first unit. */
  readonly firstOf: readonly number[];
}

/** The units of a section, in order. */
export function unitsOf(section: DocumentSection, notes: SectionedDocument["notes"]): SectionUnits {
  const { blocks, properties, headers, footers, notesBefore } = section;
  const units: Unit[] = [];
  const firstOf: number[] = [];
  let note = notesBefore;
  for (const [block, { units: own, headRows }] of blocks.entries()) {
    firstOf.push(units.length);
    const chart = section.printed[block]?.chart;
    for (const [place, { text, noteCount, keepsNext }] of own.entries()) {
      const notesOfUnit = Array.from({ length: noteCount }, (_, index) => notes.get(note + index + 1));
      note += noteCount;
      const whole = text + (noteCount === 0 ? "" : JSON.stringify(notesOfUnit)) + (chart === undefined ? "" : JSON.stringify(chart));
      units.push({ block, row: headRows === 0 ? 0 : headRows + place, text: whole, noteCount, keepsNext });
    }
  }
  return { frame: JSON.stringify([properties, headers, footers, notesBefore]), units, firstOf };
}

/** The unit of a row of a block, rows counted with the heads of their table. */
export function unitAt({ firstOf }: SectionUnits, blocks: readonly ReadBlock[], block: number, row: number): number {
  const headRows = blocks[block]?.headRows ?? 0;
  return (firstOf[block] ?? Number.POSITIVE_INFINITY) + (headRows === 0 ? 0 : Math.max(0, row - headRows));
}
