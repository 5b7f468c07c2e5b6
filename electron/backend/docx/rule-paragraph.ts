import { BorderStyle, LineRuleType, Paragraph } from "docx";
import type { RuleLine } from "#core/standards/index.ts";
import { STYLE } from "./named-styles.ts";
import { eighthsOfPt, halfPoints, twips, twipsOfPt } from "./units.ts";

interface RulePlace {
  /** The width of the column the line is centred in. */
  readonly columnMm: number;
  /** The length of the text the line belongs to. */
  readonly textMm: number;
  readonly afterPt?: number;
}

/**
 * A drawn line, centred in its column: a paragraph 2 points high whose top border is as long as the standard asks. It moves with the
 * text above it, unlike an anchored shape, and does not cut the dots of Ộ and Ệ, as underlining does.
 */
export function ruleParagraph(rule: RuleLine, { columnMm, textMm, afterPt = 0 }: RulePlace): Paragraph {
  const column = twips(columnMm);
  const length = Math.min(twips(textMm * rule.shareOfText.value), column);
  const left = Math.floor((column - length) / 2);
  return new Paragraph({
    style: STYLE.rule,
    indent: { left, right: column - length - left, firstLine: 0 },
    spacing: { before: twipsOfPt(rule.gapPt.value), after: twipsOfPt(afterPt), line: twipsOfPt(2), lineRule: LineRuleType.EXACT },
    border: { top: { style: BorderStyle.SINGLE, size: eighthsOfPt(rule.strokePt.value), space: 0, color: "000000" } },
    run: { size: halfPoints(1) },
    keepNext: true,
  });
}
