import { type FileChild, Paragraph, TextRun } from "docx";
import { type LetterheadLayout, type LetterheadLine, layOutLetterhead, widthOfLineMm } from "#core/document/letterhead-layout.ts";
import { isLetter, letterSubjectRuns, numberLine } from "#core/document/wording/index.ts";
import type { DocxContext } from "./docx-context.ts";
import { markParagraphs } from "./marks.ts";
import { STYLE } from "./named-styles.ts";
import { type PlacedCell, plainTable } from "./plain-table.ts";
import { ruleParagraph } from "./rule-paragraph.ts";
import { textRun, wordRuns } from "./runs.ts";
import { halfPoints } from "./units.ts";

/** The head of page 1: issuer and number on the left; motto or Party title, place and date on the right. */
export function letterhead(context: DocxContext): FileChild {
  const layout = layOutLetterhead(context.document);
  const { numberBesideDate } = context.standard.letterhead;
  const left = issuerCell(layout, context);
  const right = fixedCell(layout, context);
  const number = numberCell(context, layout.leftMm);
  const date = [line(layout.placeDate, STYLE.placeDate)];
  if (numberBesideDate.value) {
    return plainTable(
      [layout.leftMm, layout.rightMm],
      [
        [left, right],
        [number, date],
      ],
    );
  }
  const beside: readonly PlacedCell[] = [
    [...left, ...number],
    [...right, ...date],
  ];
  // Word does not leave out a column of no width: it gives it what it thinks it needs.
  if (layout.gapMm === 0) return plainTable([layout.leftMm, layout.rightMm], [beside]);
  return plainTable([layout.leftMm, layout.gapMm, layout.rightMm], [beside.flatMap((cell, index) => (index === 0 ? [cell, []] : [cell]))]);
}

function issuerCell(layout: LetterheadLayout, { standard }: DocxContext): PlacedCell {
  const { issuerMark } = standard.letterhead;
  const lastIssuerLine = layout.issuer.at(-1);
  const mark =
    issuerMark.kind === "rule"
      ? ruleParagraph(issuerMark, { columnMm: layout.leftMm, textMm: lastIssuerLine ? widthOfLineMm(lastIssuerLine) : 0 })
      : new Paragraph({ style: STYLE.issuerMark, children: [textRun(issuerMark.text)] });
  return [...layout.superior.map((name) => line(name, STYLE.superior)), ...layout.issuer.map((name) => line(name, STYLE.issuer)), mark];
}

function fixedCell(layout: LetterheadLayout, { standard }: DocxContext): PlacedCell {
  const last = layout.fixed.at(-1);
  const rule = ruleParagraph(standard.letterhead.rightRule, { columnMm: layout.rightMm, textMm: last ? widthOfLineMm(last) : 0 });
  return [...layout.fixed.map((fixed) => line(fixed, STYLE.fixedHead)), rule];
}

function numberCell(context: DocxContext, columnMm: number): PlacedCell {
  const number = new Paragraph({ style: STYLE.number, children: [textRun(numberLine(context.document))] });
  const subject = isLetter(context.document)
    ? [
        new Paragraph({
          style: STYLE.letterSubject,
          children: wordRuns(letterSubjectRuns(context.document), context, context.standard.title.letterSubject.style),
        }),
      ]
    : [];
  return [number, ...subject, ...markParagraphs(context, columnMm)];
}

/** One line of the head. Its size is written on the run: the plan may have chosen a smaller one than the style's. */
function line({ text, sizePt }: LetterheadLine, styleId: string): Paragraph {
  return new Paragraph({ style: styleId, children: [new TextRun({ text, size: halfPoints(sizePt) })] });
}
