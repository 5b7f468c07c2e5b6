import type { Document, IXmlableObject } from "docx";
import { layoutDocument } from "docx/layout";
import { cutParagraph } from "./cut-paragraph.ts";
import type { Stretch } from "./flow-pages.ts";
import type { LaidPage } from "./paint-page.ts";
import { childrenOf, rowsOf } from "./read-block.ts";
import { countNotes, type DocumentSection } from "./read-sections.ts";
import type { SectionUnits } from "./section-units.ts";

/**
 * Lays out a stretch of a section as it stands behind other pages: a page of air comes before it, on which the section's own first page is
 * spent. Blocks and rows are counted as the section counts them. Gives nothing where the stretch cannot begin at the top of a page.
 */
export function layOutStretch(
  document: Document,
  section: DocumentSection,
  units: SectionUnits,
  stretch: Stretch,
): readonly LaidPage[] | undefined {
  const { page, start, to } = stretch;
  const blocks = blocksOf(section, units, stretch);
  const notesBefore = section.notesBefore + countNotes(units.units.slice(0, start.unit));
  if (page === 0) return layOutBlocks(document, blocks, section.properties, notesBefore + 1);
  const [opening] = blocks;
  if (opening === undefined) return undefined;
  const notesCut = start.letters === 0 ? 0 : countNotes(units.units.slice(start.unit, start.unit + 1)) - notesIn(opening);
  const [first, ...pages] = layOutBlocks(document, [air(section), ...blocks], section.properties, notesBefore + notesCut + 1);
  // Something stands on the page of air: it is not full, and nothing that follows can be trusted.
  if (first === undefined || first.body.length !== 1 || to <= start.unit) return undefined;
  return pages.map((laid, index) => ({ ...recounted(laid, section, units, stretch), pageNumber: String(page + index + 1) }));
}

/** The blocks of a stretch: whole, but for the first and the last, of which what stands outside is cut away. */
function blocksOf({ blocks }: DocumentSection, { units }: SectionUnits, { start, to }: Stretch): readonly IXmlableObject[] {
  const first = units[start.unit];
  const last = units[to - 1];
  if (first === undefined || last === undefined) return [];
  return blocks.slice(first.block, last.block + 1).map(({ xml, headRows }, index) => {
    const block = first.block + index;
    if (headRows > 0)
      return rowsBetween(xml, headRows, block === first.block ? first.row : headRows, block === last.block ? last.row + 1 : undefined);
    return block === first.block && start.letters > 0 ? (cutParagraph(xml, start.letters) ?? xml) : xml;
  });
}

/** A table with its heads and some of its rows. */
function rowsBetween(table: IXmlableObject, headRows: number, from: number, to: number | undefined): IXmlableObject {
  const rows = rowsOf(table);
  if (from === headRows && (to === undefined || to === rows.length)) return table;
  const kept = new Set([...rows.slice(0, headRows), ...rows.slice(from, to)]);
  return { "w:tbl": childrenOf(table).filter((child) => !("w:tr" in child) || kept.has(child)) };
}

function notesIn(block: IXmlableObject): number {
  return JSON.stringify(block).split('"w:footnoteReference"').length - 1;
}

/** From the counts of the stretch, which has the air before it, to those of the section. */
function recounted(laid: LaidPage, { blocks }: DocumentSection, { units }: SectionUnits, { start }: Stretch): LaidPage {
  const first = units[start.unit];
  if (first === undefined) return laid;
  const headRows = blocks[first.block]?.headRows ?? 0;
  const rowsBefore = headRows === 0 ? 0 : first.row - headRows;
  return {
    ...laid,
    body: laid.body.map((block) => {
      const index = block.index - 1 + first.block;
      if (block.type === "paragraph" || index !== first.block || rowsBefore === 0) return { ...block, index };
      return { ...block, index, rows: block.rows.map((row) => (row.index < headRows ? row : { ...row, index: row.index + rowsBefore })) };
    }),
  };
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
