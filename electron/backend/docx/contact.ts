import { BorderStyle, Paragraph } from "docx";
import type { DocxContext } from "./docx-context.ts";
import { STYLE } from "./named-styles.ts";
import { textRun } from "./runs.ts";
import { eighthsOfPt, twipsOfPt } from "./units.ts";

/**
 * Address, telephone and e-mail under a line as wide as the text (ô 13): at the foot of page 1 for the State, at the end of the last
 * page for the Party.
 */
export function contactLines({ document }: DocxContext): readonly Paragraph[] {
  return (document.marks?.contact ?? []).map((words, index) => {
    const line = { style: BorderStyle.SINGLE, size: eighthsOfPt(0.75), space: 4, color: "000000" } as const;
    return new Paragraph({
      style: STYLE.contact,
      ...(index === 0 ? { border: { top: line }, spacing: { before: twipsOfPt(12) } } : {}),
      children: [textRun(words)],
    });
  });
}
