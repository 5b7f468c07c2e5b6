import { createHash } from "node:crypto";
import type { Document, IXmlableObject } from "docx";
import { layoutDocument } from "docx/layout";
import type { PreviewPage } from "#contract/preview.ts";
import { cutParagraph } from "./cut-paragraph.ts";
import { type LaidBlocks, mendPages, type Stretch, type WrittenBlocks } from "./mend-pages.ts";
import { type LaidPage, nothingRead, paintPage } from "./paint-page.ts";
import { countNotes, type DocumentSection, type SectionedDocument } from "./read-sections.ts";
import { readXml } from "./xml-node.ts";

/** What is seen of a page; where parts of the document stand on it may change without it. */
export type PaintedPage = Omit<PreviewPage, "places">;

/** The pages of one section, and whether something on them was laid out by guess. */
export interface LaidSection extends LaidBlocks {
  /** False where the pages behind an edit are still those from before it. */
  readonly isSettled: boolean;
  readonly painted: readonly PaintedPage[];
  readonly isGuessed: boolean;
}

/**
 * Lays out one section of the document as Word would, and paints its pages. `index` is its place among the sections; of `before`, the section as
 * it was laid out last, everything is taken over that an edit has not touched. A `quick` answer may keep old pages behind the edit for the time being.
 */
export function layOutSection(
  document: Document,
  { sections, notes }: SectionedDocument,
  index: number,
  { before, isQuick }: { readonly before: LaidSection | undefined; readonly isQuick: boolean },
): LaidSection {
  const section = sections[index];
  if (section === undefined) throw new Error(`No section ${index}`);
  const written = writtenBlocks(section, notes);
  const mended = before && mendPages(before, written, (stretch) => layOutStretch(document, section, stretch, written));
  if (before !== undefined && mended?.pages === before.pages) return before;
  const taken = mended !== undefined && (mended.isSettled || isQuick) ? mended : undefined;
  const pages = taken?.pages ?? layOutBlocks(document, section.blocks, section.properties, section.notesBefore + 1);
  const read = nothingRead();
  return {
    written,
    pages,
    isSettled: taken?.isSettled ?? true,
    painted: pages.map((page) => withKey({ ...paintPage(page, { section, notes, read }), section: index })),
    isGuessed: pages.some(({ guesses = [] }) => guesses.length > 0),
  };
}

/** Drawings are numbered through the whole run of the program: their numbers say nothing about what is drawn. */
const DRAWING_NUMBERS = /"(?:r:id|id)":"?[^,"}]+"?/g;

function writtenBlocks(
  { blocks, properties, headers, footers, notesBefore }: DocumentSection,
  notes: SectionedDocument["notes"],
): WrittenBlocks {
  const noteCounts = blocks.map((block) => countNotes(readXml(block)));
  let note = notesBefore;
  return {
    frame: JSON.stringify([properties, headers, footers, notesBefore]),
    noteCounts,
    blocks: blocks.map((block, index) => {
      const own = Array.from({ length: noteCounts[index] ?? 0 }, () => {
        note += 1;
        return notes.get(note);
      });
      const text = JSON.stringify(block) + (own.length > 0 ? JSON.stringify(own) : "");
      return text.includes('"w:drawing"') ? text.replace(DRAWING_NUMBERS, "") : text;
    }),
  };
}

/** A stretch of blocks as it stands behind other pages: a page of air comes before it, on which its own numbers and heads do not begin. */
function layOutStretch(document: Document, section: DocumentSection, stretch: Stretch, { noteCounts }: WrittenBlocks) {
  const { page, from, to, consumed } = stretch;
  if (page === 0) return layOutBlocks(document, section.blocks.slice(0, to), section.properties, section.notesBefore + 1);
  const begun = section.blocks.slice(from, from + 1).map((block) => (consumed === 0 ? block : cutParagraph(block, consumed)));
  const [opening] = begun;
  if (opening === undefined) return undefined;
  const notesBefore = noteCounts.slice(0, from).reduce((sum, count) => sum + count, section.notesBefore);
  const notesCut = (noteCounts[from] ?? 0) - countNotes(readXml(opening));
  const blocks = [air(section), opening, ...section.blocks.slice(from + 1, to)];
  const [first, ...pages] = layOutBlocks(document, blocks, section.properties, notesBefore + notesCut + 1);
  // Something stands on the page of air: it is not full, and nothing that follows can be trusted.
  if (first === undefined || first.body.length !== 1) return undefined;
  return pages.map((laid) => ({ ...laid, body: laid.body.map((block) => ({ ...block, index: block.index - 1 + from })) }));
}

/** A paragraph without words as tall as the text of a page. */
function air({ page }: DocumentSection): IXmlableObject {
  const spacing = { _attr: { "w:before": 0, "w:after": 0, "w:line": Math.round(page.textHeightPt * 20), "w:lineRule": "exact" } };
  return { "w:p": [{ "w:pPr": [{ "w:spacing": spacing }, { "w:ind": { _attr: { "w:firstLine": 0 } } }] }] };
}

/** The body gives only these blocks while they are laid out: docx lays out whole documents. */
function layOutBlocks(
  document: Document,
  blocks: readonly IXmlableObject[],
  properties: IXmlableObject,
  firstNote: number,
): readonly LaidPage[] {
  const xml = { "w:body": [...blocks, countingNotesFrom(firstNote, properties)] };
  document.Document.View.Body.prepForXml = () => xml;
  return layoutDocument(document, { guess: true }).pages;
}

function countingNotesFrom(first: number, properties: IXmlableObject): IXmlableObject {
  const children: unknown = properties["w:sectPr"];
  const start = { "w:footnotePr": [{ "w:numStart": { _attr: { "w:val": first } } }] };
  return { "w:sectPr": [...(Array.isArray(children) ? children : []), start] };
}

function withKey(page: Omit<PaintedPage, "key">): PaintedPage {
  return { key: createHash("sha1").update(JSON.stringify(page)).digest("base64url"), ...page };
}
