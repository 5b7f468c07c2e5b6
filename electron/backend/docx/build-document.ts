import { Document, type FileChild, type ISectionOptions } from "docx";
import { textWidthOfPage } from "#core/document/letterhead-layout.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";
import { textOfRuns } from "#core/document/printed-run.ts";
import { isLetter, kindLine, subjectRuns } from "#core/document/wording/index.ts";
import { addressees } from "./addressees.ts";
import { appendixSection } from "./appendix.ts";
import { NO_MEMORY } from "./block-memory.ts";
import { bodyBlocks } from "./body-blocks.ts";
import { closingBlock } from "./closing-block.ts";
import { contactLines } from "./contact.ts";
import { collectFootnotes, collectPrintedParts, type DocxContext, docxContext, type PrintedPart } from "./docx-context.ts";
import { footnoteParagraphs } from "./footnotes.ts";
import { legalBases } from "./legal-bases.ts";
import { letterhead } from "./letterhead.ts";
import { circulationMark, notForMediaMark } from "./marks.ts";
import { namedStyles } from "./named-styles.ts";
import { pageSection, sectionEnd } from "./page-section.ts";
import { titleBlock } from "./title-block.ts";

/** The document as docx objects: what is written to a file, and what the live preview lays out. */
export function buildDocument(document: OfficialDocument): Document {
  return buildWithParts(document).built;
}

/** A document as docx objects, and of each section which part of the document its paragraphs and tables print, in their order. */
export interface BuiltDocument {
  readonly built: Document;
  readonly parts: readonly (readonly (PrintedPart | undefined)[])[];
}

/** The same document as `buildDocument` gives, with the parts it prints; what `memory` knows is taken from there. */
export function buildWithParts(document: OfficialDocument, memory = NO_MEMORY): BuiltDocument {
  const notes = collectFootnotes();
  const parts = collectPrintedParts();
  const context = docxContext(document, notes, { parts, memory });
  const sections = [mainSection(context), ...document.appendices.map((appendix, index) => appendixSection(appendix, index, context))];
  const built = new Document({
    title: `${kindLine(document)} ${textOfRuns(subjectRuns(document))}`,
    creator: document.letterhead.issuer.join(" "),
    styles: namedStyles(context.standard),
    // Word 2013 and later: without it Word opens the file in compatibility mode.
    compatibility: { version: 15 },
    defaultTabStop: 720,
    sections,
    footnotes: notes.write((content) => footnoteParagraphs(content, context)),
  });
  memory.turn();
  return { built, parts: sections.map(({ children }) => children.map(parts.partOf)) };
}

function mainSection(context: DocxContext): ISectionOptions {
  const { document, standard, print } = context;
  const textMm = textWidthOfPage(standard);
  const { onPage } = standard.marks.contact;
  const contact = print({ path: "marks.contact" }, contactLines(context));
  const children: readonly FileChild[] = [
    ...headBlocks(context),
    ...legalBasesAndAddressees(context),
    ...bodyBlocks(document.body, context, {
      path: "body",
      widthMm: textMm,
      endMark: document.closing ?? standard.body.endMark.value,
      keepLastWithNext: true,
    }),
    ...print({ path: "signature", cells: { first: ["recipients"], last: ["signature"] } }, [closingBlock(context)]),
    ...print({ path: "marks.notForMedia" }, notForMediaMark(context)),
    ...(onPage === "last" ? contact : []),
    sectionEnd(),
  ];
  return pageSection(standard.page, {
    orientation: "portrait",
    children,
    firstHeader: circulationMark(context, textMm),
    ...(onPage === "first" ? { firstFooter: contact } : {}),
  });
}

/** The head of page 1; the subject of a letter stands under its number, that of other documents under their kind. */
function headBlocks(context: DocxContext): readonly FileChild[] {
  const { document, print } = context;
  const hasOwnTitle = !isLetter(document);
  const cells = { first: ["number", "symbol", ...(hasOwnTitle ? [] : ["title"])], last: ["place", "date"] };
  return [
    ...print({ path: "letterhead", cells }, [letterhead(context)]),
    ...(hasOwnTitle ? print({ path: "title" }, titleBlock(context)) : []),
  ];
}

/** Whom it is sent to stands above its grounds. */
function legalBasesAndAddressees(context: DocxContext): readonly FileChild[] {
  return [...addressees(context), ...legalBases(context)];
}
