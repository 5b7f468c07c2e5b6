import { AlignmentType, Paragraph, type ParagraphChild } from "docx";
import { addresseeLines } from "#core/document/wording/index.ts";
import { textWidthMm } from "#core/typesetting/text-width.ts";
import type { DocxContext } from "./docx-context.ts";
import { STYLE } from "./named-styles.ts";
import { textRun } from "./runs.ts";
import { twips, twipsOfPt } from "./units.ts";

/** Where "Kính gửi:" begins above a list, as in the decree's model 1.5 (1982 twips). */
const LABEL_INDENT_MM = 35;

/** "Kính gửi" with one name on its line, centred; or with a list whose dashes stand under the colon (NĐ 30/2020, PL.I-II.9.d). */
export function addressees({ document, standard, print }: DocxContext): readonly Paragraph[] {
  const lines = addresseeLines(document);
  if (!lines) return [];
  const { label, name, afterPt } = standard.addressees;
  const labelRun = textRun(lines.label, label, label);
  const [first = "", ...others] = lines.names;
  const nameRun = (text: string): ParagraphChild => textRun(text, name, label);
  if (others.length === 0) {
    const children = [labelRun, nameRun(` ${first}`)];
    return print({ path: "addressees[0]" }, [
      new Paragraph({ style: STYLE.addressee, alignment: AlignmentType.CENTER, spacing: { after: twipsOfPt(afterPt.value) }, children }),
    ]);
  }
  const sizePt = label.sizePt.value;
  const dashMm = textWidthMm("- ", { sizePt });
  const listMm = LABEL_INDENT_MM + textWidthMm(lines.label.replace(":", ""), { sizePt, italic: label.italic });
  const indent = { left: twips(listMm + dashMm), hanging: twips(dashMm) };
  return [
    ...print({ path: "addressees" }, [
      new Paragraph({
        style: STYLE.addressee,
        indent: { left: twips(LABEL_INDENT_MM), firstLine: 0 },
        keepNext: true,
        children: [labelRun],
      }),
    ]),
    ...lines.names.flatMap((text, index) => {
      const after = index === lines.names.length - 1 ? { spacing: { after: twipsOfPt(afterPt.value) } } : {};
      return print({ path: `addressees[${index}]` }, [
        new Paragraph({ style: STYLE.addresseeItem, indent, ...after, children: [textRun(text)] }),
      ]);
    }),
  ];
}
