import { createHash } from "node:crypto";
import type { Document, IXmlableObject } from "docx";
import { layoutDocument } from "docx/layout";
import type { PreviewPage } from "#contract/preview.ts";
import { type LaidPage, paintPage } from "./paint-page.ts";
import type { DocumentSection, SectionedDocument } from "./read-sections.ts";

/** The pages of one section, and whether something on them was laid out by guess. */
export interface LaidSection {
  readonly pages: readonly PreviewPage[];
  readonly isGuessed: boolean;
}

/** Lays out one section of the document as Word would, and paints its pages. `index` is its place among the sections. */
export function layOutSection(document: Document, { sections, notes }: SectionedDocument, index: number): LaidSection {
  const section = sections[index];
  if (section === undefined) throw new Error(`No section ${index}`);
  const { pages, stoppedAt } = layOutBlocks(document, section);
  const read = new Map<number, number>();
  return {
    pages: pages.map((page) => withKey({ ...paintPage(page, { section, notes, read }), section: index })),
    isGuessed: stoppedAt !== undefined || pages.some(({ guesses = [] }) => guesses.length > 0),
  };
}

/** The body gives only this section while it is laid out: docx lays out whole documents, and an appendix begins its own pages and numbers. */
function layOutBlocks(document: Document, section: DocumentSection): { readonly pages: readonly LaidPage[]; readonly stoppedAt?: string } {
  const xml = { "w:body": [...section.blocks, countingNotesFrom(section.notesBefore + 1, section.properties)] };
  document.Document.View.Body.prepForXml = () => xml;
  return layoutDocument(document, { guess: true });
}

function countingNotesFrom(first: number, properties: IXmlableObject): IXmlableObject {
  const children: unknown = properties["w:sectPr"];
  const start = { "w:footnotePr": [{ "w:numStart": { _attr: { "w:val": first } } }] };
  return { "w:sectPr": [...(Array.isArray(children) ? children : []), start] };
}

function withKey(page: Omit<PreviewPage, "key">): PreviewPage {
  return { key: createHash("sha1").update(JSON.stringify(page)).digest("base64url"), ...page };
}
