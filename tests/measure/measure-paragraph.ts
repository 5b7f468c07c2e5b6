import type { BodyEntry } from "./body-entries.ts";
import { type Deviation, deviation, isWithin, quote, shownRange } from "./deviation.ts";
import type { MeasuredParagraph } from "./measured-docx.ts";
import type { BodyRules, LineRule, Rule } from "./measurements.ts";

/** One line of Times New Roman stands 1.1499 times its size high. */
const SINGLE = 1.15;

/** Measures alignment, first line, gap and line spacing of a paragraph of the body. */
export function measureParagraphForm(
  paragraph: MeasuredParagraph,
  previous: MeasuredParagraph | undefined,
  entry: Pick<BodyEntry, "component" | "centred" | "firstLineRuled">,
  rules: BodyRules,
): readonly Deviation[] {
  const { component, centred, firstLineRuled } = entry;
  // Headings are not told to fill the line; running text is.
  const justified = !centred && ["nội dung", "khoản", "điểm", "căn cứ"].includes(component);
  return [
    ...(justified ? measureAlignment(paragraph, component, rules) : []),
    ...(firstLineRuled ? measureFirstLine(paragraph, component, rules) : []),
    ...measureGap(paragraph, previous, component, rules),
    ...(paragraph.chartIds.length === 0 ? measureLine(paragraph, component, rules.line) : []),
  ];
}

function measureAlignment(paragraph: MeasuredParagraph, component: string, { alignment }: BodyRules): readonly Deviation[] {
  const isRight = paragraph.alignment === alignment.value;
  return deviation(isRight, `${component}, alignment`, alignment.value, `${paragraph.alignment} (${quote(paragraph.text)})`, alignment);
}

/** Where the first letter stands, whether by a first-line indent or a hanging one. */
function measureFirstLine(paragraph: MeasuredParagraph, component: string, { firstLineMm }: BodyRules): readonly Deviation[] {
  const found = paragraph.leftMm + paragraph.firstLineMm;
  const isRight = firstLineMm.value.some(([from, to]) => found >= from - 0.1 && found <= to + 0.1);
  const expected = `${firstLineMm.value.map(shownRange).join(" or ")} mm`;
  return deviation(isRight, `${component}, first line`, expected, `${found.toFixed(1)} mm (${quote(paragraph.text)})`, firstLineMm);
}

/** Word keeps the larger of "after" above and "before" below, unless both sides of one style forgo it. */
function measureGap(
  paragraph: MeasuredParagraph,
  previous: MeasuredParagraph | undefined,
  component: string,
  { gapPt }: BodyRules,
): readonly Deviation[] {
  const sameStyle = previous !== undefined && previous.styleId === paragraph.styleId;
  const forgone = sameStyle && paragraph.contextualSpacing && previous.contextualSpacing;
  const found = forgone ? 0 : Math.max(paragraph.beforePt, previous?.afterPt ?? 0);
  return deviation(
    found >= gapPt.value,
    `${component}, gap`,
    `at least ${gapPt.value} pt`,
    `${found} pt (${quote(paragraph.text)})`,
    gapPt,
  );
}

/** Measures the line spacing of a paragraph of the body. */
export function measureLine(paragraph: MeasuredParagraph, component: string, rule: Rule<LineRule>): readonly Deviation[] {
  const { line, runs } = paragraph;
  const found = `${line.rule} ${line.value} (${quote(paragraph.text)})`;
  if (rule.value.kind === "exact") {
    const isRight = line.rule === "exact" && isWithin(line.value, rule.value.pt);
    return deviation(isRight, `${component}, line spacing`, `exactly ${shownRange(rule.value.pt)} pt`, found, rule);
  }
  const sizePt = Math.max(...runs.map((run) => run.sizePt));
  const lines = line.rule === "auto" ? line.value : line.value / (sizePt * SINGLE);
  const isRight = lines >= rule.value.lines[0] - 0.005 && lines <= rule.value.lines[1] + 0.005;
  return deviation(isRight, `${component}, line spacing`, `single to ${rule.value.lines[1]} lines`, found, rule);
}
