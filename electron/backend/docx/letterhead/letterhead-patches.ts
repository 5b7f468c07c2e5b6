import { type FileChild, Paragraph, type ParagraphChild, TextRun } from "docx";
import { layOutLetterhead, textWidthOfPage } from "#core/document/letterhead-layout.ts";
import {
  isLetter,
  kindLine,
  letterSubjectRuns,
  longDateOrBlank,
  numberAndSymbol,
  numberLine,
  subjectRuns,
} from "#core/document/wording/index.ts";
import { upperCase } from "#core/vietnamese/index.ts";
import { addressees } from "../addressees.ts";
import { bodyBlocks } from "../body-blocks.ts";
import { closingBlock, recipientsCell, signatureCell } from "../closing-block.ts";
import { contactLines } from "../contact.ts";
import type { DocxContext } from "../docx-context.ts";
import { legalBases } from "../legal-bases.ts";
import { circulationMark, markParagraphs, notForMediaMark } from "../marks.ts";
import { STYLE } from "../named-styles.ts";
import { partTables, sectionEnd } from "../page-section.ts";
import { textRun, wordRuns } from "../runs.ts";
import { titleBlock } from "../title-block.ts";
import type { LETTERHEAD_FIELDS, LetterheadFieldName } from "./letterhead-fields.ts";

type LetterheadBlocks = Extract<(typeof LETTERHEAD_FIELDS)[number], { holds: "blocks" }>["name"];

/** What stands in the place of each placeholder: runs within a line, or paragraphs and tables. */
export interface LetterheadContent {
  readonly words: Readonly<Record<string, readonly ParagraphChild[]>>;
  /** `below` is what stands under the last line, without a placeholder of its own. */
  readonly blocks: Readonly<Record<LetterheadBlocks | "below", readonly FileChild[]>>;
}

/**
 * The parts of a document as a letterhead takes them. What has no placeholder of its own goes with the body, in the order of the standard:
 * nothing of a document is ever lost because a letterhead has no place for it.
 */
export function letterheadContent(context: DocxContext, has: (field: LetterheadFieldName) => boolean): LetterheadContent {
  const { document } = context;
  const own = (field: LetterheadFieldName, blocks: () => readonly FileChild[]) => (has(field) ? [] : blocks());
  const blocks = {
    marks: () => markBlocks(context),
    addressees: () => addressees(context),
    legalBases: () => legalBases(context),
    signature: (): readonly FileChild[] => signatureCell(context),
    recipients: (): readonly FileChild[] => recipientsCell(context),
  };
  // Written in the order of the page, because notes are counted as they are met.
  const title = has("title") ? titleRuns(context) : [];
  const placed = { marks: blocks.marks(), addressees: blocks.addressees(), legalBases: blocks.legalBases() };
  const body = partTables([
    ...own("marks", () => placed.marks),
    ...own("title", () => titleBlocks(context)),
    ...own("addressees", () => placed.addressees),
    ...own("legalBases", () => placed.legalBases),
    ...bodyBlocks(document.body, context, {
      path: "body",
      widthMm: textWidthOfPage(context.standard),
      endMark: document.closing ?? context.standard.body.endMark.value,
      keepLastWithNext: true,
    }),
    ...(has("signature") || has("recipients")
      ? [...own("signature", blocks.signature), ...own("recipients", blocks.recipients)]
      : [closingBlock(context), sectionEnd()]),
  ]);
  const signature = blocks.signature();
  const recipients = blocks.recipients();
  const below = [...notForMediaMark(context), ...contactLines(context)];
  return { words: { ...headWords(context), title }, blocks: { ...placed, signature, recipients, body, below } };
}

function headWords({ document }: DocxContext): LetterheadContent["words"] {
  const { letterhead } = document;
  const [number = ""] = numberAndSymbol({ ...document, symbol: "" }).split(/[/-]$/);
  return {
    superior: lines((letterhead.superior ?? []).map(upperCase)),
    issuer: lines(letterhead.issuer.map(upperCase)),
    number: [textRun(number)],
    symbol: [textRun(document.symbol)],
    numberLine: [textRun(numberLine(document))],
    place: [textRun(document.place)],
    date: [textRun(longDateOrBlank(document))],
    kind: [textRun(isLetter(document) ? "" : kindLine(document))],
    signer: [textRun(document.signature.name)],
  };
}

/** Lines within one paragraph of the letterhead. */
function lines(texts: readonly string[]): readonly ParagraphChild[] {
  return texts.length === 0 ? [textRun("")] : texts.map((text, index) => new TextRun({ text, ...(index === 0 ? {} : { break: 1 }) }));
}

/** In the looks of the letterhead's own line; only what the title itself sets apart is set apart. */
function titleRuns(context: DocxContext): readonly ParagraphChild[] {
  const { document, standard } = context;
  const isCongVan = isLetter(document);
  const look = isCongVan ? standard.title.letterSubject.style : standard.title.subject;
  return wordRuns(isCongVan ? letterSubjectRuns(document) : subjectRuns(document), context, look);
}

function titleBlocks(context: DocxContext): readonly FileChild[] {
  if (!isLetter(context.document)) return titleBlock(context);
  const look = context.standard.title.letterSubject.style;
  return [new Paragraph({ style: STYLE.letterSubject, children: wordRuns(letterSubjectRuns(context.document), context, look) })];
}

function markBlocks(context: DocxContext): readonly FileChild[] {
  const { leftMm } = layOutLetterhead(context.document);
  return [...circulationMark(context, textWidthOfPage(context.standard)), ...markParagraphs(context, leftMm)];
}
