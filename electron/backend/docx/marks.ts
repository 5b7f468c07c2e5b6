import {
  AlignmentType,
  BorderStyle,
  FrameAnchorType,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import { textWidthOfPage } from "#core/document/letterhead-layout.ts";
import type { TextStyle } from "#core/standards/index.ts";
import { upperCase } from "#core/vietnamese/index.ts";
import type { DocxContext } from "./docx-context.ts";
import { alignmentOf, STYLE } from "./named-styles.ts";
import { halfPoints, twips } from "./units.ts";

/** The height of the boxes of marks: NĐ 30/2020/NĐ-CP, PL.I-III.2. */
const BOX_HEIGHT_MM = 8;

/** Draft, secrecy and urgency under the number (ô 10a, 10b, 11b), centred in its column. */
export function markParagraphs({ document, standard }: DocxContext, columnMm: number): readonly (Paragraph | Table)[] {
  const marks = document.marks ?? {};
  const rules = standard.marks;
  const draft = marks.draft === undefined ? [] : [markLine(`Dự thảo lần ${marks.draft}`, rules.draft, STYLE.draft)];
  const secrecy = marks.secrecy ? [markLine(upperCase(marks.secrecy), rules.secrecy, STYLE.mark)] : [];
  return [...draft, ...secrecy, ...urgency()];

  function urgency(): readonly (Paragraph | Table)[] {
    if (!marks.urgency) return [];
    const words = rules.urgency.words[marks.urgency];
    const text = new Paragraph({
      style: STYLE.mark,
      children: [new TextRun({ text: words, color: rules.urgency.colour })],
      ...(rules.urgency.boxed ? {} : { spacing: { before: 60 } }),
    });
    if (!rules.urgency.boxed) return [text];
    const widthMm = rules.urgencyBoxMm[marks.urgency];
    return [spacer(), boxed(text, { widthMm, indentMm: (columnMm - widthMm) / 2, colour: rules.urgency.colour }), spacer()];
  }
}

function markLine(text: string, style: TextStyle, styleId: string): Paragraph {
  return new Paragraph({
    style: styleId,
    spacing: { before: 60 },
    children: [new TextRun({ text, bold: style.bold, italics: style.italic, size: halfPoints(style.sizePt.value) })],
  });
}

/** Limits of circulation above the head of page 1 (ô 11), for the header of the first page. */
export function circulationMark({ document, standard }: DocxContext, textMm: number): readonly (Paragraph | Table)[] {
  const words = document.marks?.circulation;
  if (!words) return [];
  const { circulation } = standard.marks;
  const text = new Paragraph({
    style: STYLE.mark,
    alignment: circulation.boxed ? AlignmentType.CENTER : alignmentOf(circulation.align),
    children: [new TextRun({ text: upperCase(words), bold: circulation.bold, size: halfPoints(circulation.sizePt.value) })],
  });
  if (!circulation.boxed) return [text];
  const widthMm = 60;
  return [boxed(text, { widthMm, indentMm: textMm - widthMm, colour: standard.page.colour.value }), spacer()];
}

/** A word in a frame of single lines. */
function boxed(text: Paragraph, box: { readonly widthMm: number; readonly indentMm: number; readonly colour: string }): Table {
  const edge = { style: BorderStyle.SINGLE, size: 8, color: box.colour } as const;
  const edges = { top: edge, bottom: edge, left: edge, right: edge } as const;
  const width = { size: twips(box.widthMm), type: WidthType.DXA } as const;
  const cell = new TableCell({ width, borders: edges, verticalAlign: VerticalAlignTable.CENTER, children: [text] });
  return new Table({
    layout: TableLayoutType.FIXED,
    width,
    columnWidths: [twips(box.widthMm)],
    indent: { size: twips(box.indentMm), type: WidthType.DXA },
    margins: { top: 0, bottom: 0, left: 0, right: 0, marginUnitType: WidthType.DXA },
    rows: [new TableRow({ cantSplit: true, height: { value: twips(BOX_HEIGHT_MM), rule: HeightRule.EXACT }, children: [cell] })],
  });
}

/** Word wants a paragraph around a table inside a cell; this one is as flat as a paragraph can be. */
function spacer(): Paragraph {
  return new Paragraph({ style: STYLE.sectionEnd });
}

/** "Không phổ biến …": under the signature (Party 2018), or 10 mm above the bottom edge of the last page (Party 2026). */
export function notForMediaMark({ document, standard }: DocxContext): readonly Paragraph[] {
  const rule = standard.marks.notForMedia;
  if (!document.marks?.notForMedia || !rule) return [];
  const children = [new TextRun({ text: rule.text, bold: rule.bold, italics: rule.italic, size: halfPoints(rule.sizePt.value) })];
  if (!rule.fromBottomMm) return [new Paragraph({ style: STYLE.contact, spacing: { before: 240 }, children })];
  const lineMm = (rule.sizePt.value * 1.15 * 25.4) / 72;
  return [
    new Paragraph({
      style: STYLE.contact,
      frame: {
        type: "absolute",
        position: { x: twips(standard.page.leftMm.value), y: twips(standard.page.heightMm.value - rule.fromBottomMm.value - lineMm) },
        width: twips(textWidthOfPage(standard)),
        height: twips(lineMm),
        anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
      },
      children,
    }),
  ];
}
