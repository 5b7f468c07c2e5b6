import { createHash } from "node:crypto";
import type { Document } from "docx";
import type { PreviewPage } from "#contract/preview.ts";
import { type FlowedPages, flowPages } from "./flow-pages.ts";
import { layOutStretch } from "./lay-out-stretch.ts";
import { moveUnits } from "./move-units.ts";
import { type PlacedPage, withStarts } from "./page-starts.ts";
import { paintPage } from "./paint-page.ts";
import type { DocumentSection, SectionedDocument } from "./read-sections.ts";
import { unitsOf } from "./section-units.ts";

/** What is seen of a page; where parts of the document stand on it may change without it. */
export type PaintedPage = Omit<PreviewPage, "places">;

/** A page of a section, painted. */
interface SectionPage extends PlacedPage {
  readonly painted: PaintedPage;
}

/** The pages of one section, and whether something on them was laid out by guess. */
export interface LaidSection extends FlowedPages {
  readonly pages: readonly SectionPage[];
  /** False where the pages behind an edit are still those from before it. */
  readonly isSettled: boolean;
  readonly isGuessed: boolean;
}

/** How a document is to be laid out. */
export interface LayOutOptions {
  /** Asked before every few pages: no ends the work. */
  readonly isWanted: () => boolean;
  /** The pages round an edit, or the first ones, are wanted at once; those behind may follow. */
  readonly isQuick: boolean;
}

/** How a section is to be laid out. */
interface SectionOptions extends LayOutOptions {
  /** As it was laid out last: everything is taken over that an edit has not touched. */
  readonly before: LaidSection | undefined;
  readonly pagesAtOnce: number;
}

/** Lays out one section of the document as Word would, and paints its pages. `index` is its place among the sections. Gives nothing when it is no longer wanted. */
export function layOutSection(
  document: Document,
  { sections, notes }: SectionedDocument,
  index: number,
  { before, ...options }: SectionOptions,
): LaidSection | undefined {
  const section = sections[index];
  if (section === undefined) throw new Error(`No section ${index}`);
  const units = unitsOf(section, notes);
  const flow = flowPages(units, before, {
    layOut: (stretch) => {
      const laid = layOutStretch(document, section, units, stretch);
      return laid && withStarts(laid, stretch.start, { units, blocks: section.blocks });
    },
    ...options,
  });
  if (flow === undefined) return undefined;
  if (before !== undefined && flow.pages === before.pages) return before;
  const painted = new Map<PlacedPage, PaintedPage>(before?.pages.map((page) => [page, page.painted]));
  const pages = flow.pages.map((page, place): SectionPage => {
    const number = String(place + 1);
    const known = painted.get(page);
    const moved = before !== undefined && place >= flow.behind.from ? moveUnits(page, before.units, units, flow.behind.shift) : page;
    if (known?.number === number) return { ...moved, painted: known };
    const laid = { ...moved.laid, pageNumber: number };
    return {
      laid,
      start: moved.start,
      painted: paint({ laid, start: moved.start }, { section, notes, index, firstBlock: units.units[moved.start.unit]?.block }),
    };
  });
  return { units, pages, isSettled: flow.isSettled, isGuessed: pages.some(({ laid: { guesses = [] } }) => guesses.length > 0) };
}

interface PaintFrame {
  readonly section: DocumentSection;
  readonly notes: SectionedDocument["notes"];
  readonly index: number;
  readonly firstBlock: number | undefined;
}

function paint({ laid, start }: PlacedPage, { section, notes, index, firstBlock }: PaintFrame): PaintedPage {
  const text = new Map(firstBlock === undefined || start.letters === 0 ? [] : [[firstBlock, start.letters]]);
  const read = { text, notes: new Map([...start.notes].map(([number, letters]) => [number, new Map(letters)])) };
  const page = { ...paintPage(laid, { section, notes, read }), section: index };
  return { key: createHash("sha1").update(JSON.stringify(page)).digest("base64url"), ...page };
}
