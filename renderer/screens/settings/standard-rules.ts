import { clausesInWords, type FormatPart, formatRule, type Measure, type Standard } from "#core/standards/index.ts";
import { measureWords, styleWords } from "#renderer/components/rule-words.ts";
import { EDITOR } from "#renderer/text/editor.ts";
import { FORMAT } from "#renderer/text/format.ts";
import { SETTINGS } from "#renderer/text/settings.ts";

const NAMES = SETTINGS.standards.rules;

/** A rule of a standard as a clerk reads it, with the clause it comes from. */
export interface ShownRule {
  readonly name: string;
  readonly value: string;
  readonly clause: string;
}

/** The rules of a standard a clerk asks for most, in the order of the page. */
export function standardRules(standard: Standard): readonly ShownRule[] {
  const { page, letterhead, body, table } = standard;
  const nation = told(NAMES.nation, standard, "nation");
  return [
    { name: NAMES.paper, value: FORMAT.paper(page.widthMm.value, page.heightMm.value), clause: page.widthMm.clause },
    measured(NAMES.top, page.topMm, FORMAT.mm),
    measured(NAMES.bottom, page.bottomMm, FORMAT.mm),
    measured(NAMES.left, page.leftMm, FORMAT.mm),
    measured(NAMES.right, page.rightMm, FORMAT.mm),
    { name: NAMES.font, value: page.font.value, clause: page.font.clause },
    { ...measured(NAMES.pageNumber, page.pageNumber.sizePt, FORMAT.pt), clause: told("", standard, "pageNumber").clause },
    { ...nation, value: [letterhead.right[0]?.text ?? "", nation.value].join(": ") },
    ...HEAD.map(([name, part]) => told(name, standard, part)),
    measured(NAMES.firstLine, body.firstLineMm, FORMAT.mm),
    measured(NAMES.spacing, body.beforePt, FORMAT.pt),
    ...REST.map(([name, part]) => told(name, standard, part)),
    measured(NAMES.table, table.textPt, FORMAT.pt),
  ];
}

const HEAD: readonly (readonly [string, FormatPart])[] = [
  [NAMES.issuer, "issuer"],
  [NAMES.number, "number"],
  [NAMES.placeDate, "placeDate"],
  [NAMES.kind, "title"],
  [NAMES.subject, "subject"],
  [NAMES.addressees, "addressees"],
  [NAMES.legalBases, "legalBases"],
  [NAMES.body, "body"],
];

const REST: readonly (readonly [string, FormatPart])[] = [
  [EDITOR.blocks.level1, "heading1"],
  [EDITOR.blocks.level2, "heading2"],
  [EDITOR.blocks.level3, "heading3"],
  [EDITOR.blocks.level4, "heading4"],
  [EDITOR.blocks.level5, "heading5"],
  [NAMES.authority, "signature"],
  [NAMES.signature, "signatory"],
  [NAMES.recipients, "recipients"],
  [NAMES.appendix, "appendix"],
  [NAMES.secrecy, "secrecy"],
  [NAMES.urgency, "urgency"],
  [NAMES.footnote, "footnote"],
];

function measured(name: string, measure: Measure, shown: (value: number) => string): ShownRule {
  return { name, value: measureWords(measure, shown), clause: measure.clause };
}

/** A part with its style and the clauses that speak of it. */
function told(name: string, standard: Standard, part: FormatPart): ShownRule {
  const { style, clauses } = formatRule(standard, part);
  return { name, value: style === undefined ? "" : styleWords(style), clause: clausesInWords(clauses) };
}
