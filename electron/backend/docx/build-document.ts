import { Document, type FileChild, type ISectionOptions } from "docx";
import { textWidthOfPage } from "#core/document/letterhead-layout.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";
import { textOfRuns } from "#core/document/printed-run.ts";
import { isLetter, kindLine, subjectRuns } from "#core/document/wording/index.ts";
import { addressees } from "./addressees.ts";
import { appendixSection } from "./appendix.ts";
import { bodyBlocks } from "./body-blocks.ts";
import { closingBlock } from "./closing-block.ts";
import { contactLines } from "./contact.ts";
import { collectFootnotes, type DocxContext, docxContext } from "./docx-context.ts";
import { footnoteParagraphs } from "./footnotes.ts";
import { legalBases } from "./legal-bases.ts";
import { letterhead } from "./letterhead.ts";
import { circulationMark, notForMediaMark } from "./marks.ts";
import { namedStyles } from "./named-styles.ts";
import { pageSection, sectionEnd } from "./page-section.ts";
import { titleBlock } from "./title-block.ts";

/** The document as docx objects: what is written to a file, and what the live preview lays out. */
export function buildDocument(document: OfficialDocument): Document {
  const notes = collectFootnotes();
  const context = docxContext(document, notes);
  const sections = [mainSection(context), ...document.appendices.map((appendix, index) => appendixSection(appendix, index, context))];
  return new Document({
    title: `${kindLine(document)} ${textOfRuns(subjectRuns(document))}`,
    creator: document.letterhead.issuer.join(" "),
    styles: namedStyles(context.standard),
    // Word 2013 and later: without it Word opens the file in compatibility mode.
    compatibility: { version: 15 },
    defaultTabStop: 720,
    sections,
    footnotes: notes.write((content) => footnoteParagraphs(content, context)),
  });
}

function mainSection(context: DocxContext): ISectionOptions {
  const { document, standard } = context;
  const textMm = textWidthOfPage(standard);
  const { onPage } = standard.marks.contact;
  const contact = contactLines(context);
  const children: readonly FileChild[] = [
    letterhead(context),
    ...(isLetter(document) ? [] : titleBlock(context)),
    ...legalBasesAndAddressees(context),
    ...bodyBlocks(document.body, context, {
      widthMm: textMm,
      endMark: document.closing ?? standard.body.endMark.value,
      keepLastWithNext: true,
    }),
    closingBlock(context),
    ...notForMediaMark(context),
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

/** Whom it is sent to stands above its grounds. */
function legalBasesAndAddressees(context: DocxContext): readonly FileChild[] {
  return [...addressees(context), ...legalBases(context)];
}
