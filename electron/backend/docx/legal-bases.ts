import { Paragraph } from "docx";
import { legalBasisLines } from "#core/document/wording/index.ts";
import type { DocxContext } from "./docx-context.ts";
import { STYLE } from "./named-styles.ts";
import { wordRuns } from "./runs.ts";

/** The căn cứ, one paragraph each. */
export function legalBases(context: DocxContext): readonly Paragraph[] {
  const look = context.standard.legalBases.style;
  return legalBasisLines(context.document).flatMap((runs, index) =>
    context.print({ path: `legalBases[${index}]` }, [new Paragraph({ style: STYLE.legalBasis, children: wordRuns(runs, context, look) })]),
  );
}
