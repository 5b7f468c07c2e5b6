import type { Measure, Standard, TextStyle } from "#core/standards/index.ts";
import { SETTINGS } from "#renderer/text/settings.ts";

const TEXT = SETTINGS.standards;

/** A rule of a standard as a clerk reads it, with the clause it comes from. */
export interface ShownRule {
  readonly name: string;
  readonly value: string;
  readonly clause: string;
}

/** The rules of a standard a clerk asks for most, in the order of the page. */
export function standardRules(standard: Standard): readonly ShownRule[] {
  const { page, letterhead, title, body, signature, recipients, appendix, footnote, table } = standard;
  const { rules } = TEXT;
  const [nation] = letterhead.right;
  return [
    { name: rules.paper, value: `${page.widthMm.value} × ${page.heightMm.value} mm`, clause: page.widthMm.clause },
    measured(rules.top, page.topMm, TEXT.mm),
    measured(rules.bottom, page.bottomMm, TEXT.mm),
    measured(rules.left, page.leftMm, TEXT.mm),
    measured(rules.right, page.rightMm, TEXT.mm),
    { name: rules.font, value: page.font.value, clause: page.font.clause },
    measured(rules.pageNumber, page.pageNumber.sizePt, TEXT.pt),
    ...(nation === undefined ? [] : [{ ...styled(rules.nation, nation.style), value: `${nation.text}: ${wordsOf(nation.style)}` }]),
    styled(rules.issuer, letterhead.issuer),
    styled(rules.number, letterhead.number.style),
    styled(rules.placeDate, letterhead.placeDate),
    styled(rules.kind, title.kind),
    styled(rules.body, body.style),
    measured(rules.firstLine, body.firstLineMm, TEXT.mm),
    measured(rules.spacing, body.beforePt, TEXT.pt),
    styled(rules.signature, signature.name),
    styled(rules.recipients, recipients.item),
    styled(rules.appendix, appendix.label),
    styled(rules.footnote, footnote),
    measured(rules.table, table.textPt, TEXT.pt),
  ];
}

function measured(name: string, measure: Measure, shown: (value: number) => string): ShownRule {
  return { name, value: measureWords(measure, shown), clause: measure.clause };
}

/** A part with its style and the clauses that speak of it. */
function told(name: string, standard: Standard, part: FormatPart): ShownRule {
  const { style, clauses } = formatRule(standard, part);
  return { name, value: style === undefined ? "" : styleWords(style), clause: clausesInWords(clauses) };
}
