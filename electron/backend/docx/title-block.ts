import { type FileChild, Paragraph } from "docx";
import { textWidthOfPage } from "#core/document/letterhead-layout.ts";
import { layOutTitle } from "#core/document/title-layout.ts";
import { kindLine } from "#core/document/wording/index.ts";
import type { DocxContext } from "./docx-context.ts";
import { STYLE } from "./named-styles.ts";
import { ruleParagraph } from "./rule-paragraph.ts";
import { textRun, wordRuns } from "./runs.ts";
import { twipsOfPt } from "./units.ts";

/** The kind, the subject under it, and the line or hyphens below. A công văn has none of these. */
export function titleBlock(context: DocxContext): readonly FileChild[] {
  const { document, standard } = context;
  const { subject, mark, afterPt } = standard.title;
  const title = layOutTitle(document);
  const underTitle =
    mark.kind === "rule"
      ? ruleParagraph(mark, { columnMm: textWidthOfPage(standard), textMm: title.lastLineMm, afterPt: afterPt.value })
      : new Paragraph({ style: STYLE.subjectMark, spacing: { after: twipsOfPt(afterPt.value) }, children: [textRun(mark.text)] });
  return [
    new Paragraph({ style: STYLE.kind, children: [textRun(kindLine(document))] }),
    new Paragraph({ style: STYLE.subject, children: wordRuns(title.runs, context, subject) }),
    underTitle,
  ];
}
