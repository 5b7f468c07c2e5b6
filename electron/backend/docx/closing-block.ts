import { type FileChild, Paragraph, TextRun, UnderlineType } from "docx";
import { textWidthOfPage } from "#core/document/letterhead-layout.ts";
import { authorityLines, drafterCode, recipientLines } from "#core/document/wording/index.ts";
import { upperCase } from "#core/vietnamese/index.ts";
import type { DocxContext } from "./docx-context.ts";
import { STYLE } from "./named-styles.ts";
import { type PlacedCell, plainTable } from "./plain-table.ts";
import { textRun } from "./runs.ts";
import { twipsOfPt } from "./units.ts";

/** Nơi nhận on the left, authority, room for the signature and name on the right, in one row that never splits. */
export function closingBlock(context: DocxContext): FileChild {
  const textMm = textWidthOfPage(context.standard);
  const rightMm = textMm * context.standard.signature.columnShare.value;
  return plainTable([textMm - rightMm, rightMm], [[recipientsCell(context), signatureCell(context)]]);
}

/** The recipients as a column of their own. */
export function recipientsCell({ document, standard }: DocxContext): PlacedCell {
  const { word, label, underlined } = standard.recipients;
  const look = { bold: label.bold, italic: label.italic };
  const words = underlined
    ? [new TextRun({ text: word.value, underline: { type: UnderlineType.SINGLE } }), textRun(":", look, look)]
    : [textRun(`${word.value}:`, look, look)];
  const code = drafterCode(document);
  return [
    new Paragraph({ style: STYLE.recipientLabel, spacing: { before: blockGap(standard.signature) }, children: words }),
    ...recipientLines(document).map((line) => new Paragraph({ style: STYLE.recipient, children: [textRun(line)] })),
    ...(code ? [new Paragraph({ style: STYLE.drafter, children: [textRun(code)] })] : []),
  ];
}

/** Authority, room for the signature and name as a column of their own. */
export function signatureCell({ document, standard }: DocxContext): PlacedCell {
  const { signature } = standard;
  const lines = authorityLines(document).map(({ text, style }, index) => {
    const named = index === 0 ? signature.authority : signature.position;
    return new Paragraph({
      style: index === 0 ? STYLE.authority : STYLE.position,
      ...(index === 0 ? { spacing: { before: blockGap(signature) } } : {}),
      children: [textRun(style.letterCase === "upper" ? upperCase(text) : text, style, named)],
    });
  });
  return [...lines, new Paragraph({ style: STYLE.signer, children: [textRun(document.signature.name, signature.name, signature.name)] })];
}

function blockGap({ blockBeforePt }: DocxContext["standard"]["signature"]): number {
  return twipsOfPt(blockBeforePt.value);
}
