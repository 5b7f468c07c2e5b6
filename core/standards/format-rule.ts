import type { HeadingLevel } from "./heading-level.ts";
import { OUR_CHOICE } from "./notation.ts";
import type { Mark, Standard, TextStyle } from "./standard.ts";

/** A part of a document whose form a standard prescribes. */
export type FormatPart =
  | "page"
  | "pageNumber"
  | "nation"
  | "issuer"
  | "number"
  | "series"
  | "symbol"
  | "placeDate"
  | "title"
  | "subject"
  | "addressees"
  | "legalBases"
  | "body"
  | `heading${HeadingLevel}`
  | "appendix"
  | "footnote"
  | "table"
  | "signingPower"
  | "signature"
  | "signatory"
  | "recipients"
  | "secrecy"
  | "urgency"
  | "draft"
  | "circulation"
  | "contact";

/** What a standard says of a part: how it is set, where that is one style, and the clauses to look up, the most telling first. */
export interface FormatRule {
  readonly style?: TextStyle;
  readonly clauses: readonly string[];
}

/** Anything of a rule pack that says where it comes from. */
interface Sourced {
  readonly clause: string;
}

interface Picked {
  readonly style?: TextStyle;
  /** What says more of the part than its style. */
  readonly sources?: readonly Sourced[];
}

/** The rule of a part under a standard; its clauses are those beside the values of the rule pack. What the program chose itself is told only where nothing else is. */
export function formatRule(standard: Standard, part: FormatPart): FormatRule {
  const { style, sources = [] } = PICKS[part](standard);
  const all = [...sources, ...(style === undefined ? [] : [style, style.sizePt])].map(({ clause }) => clause);
  const told = [...new Set(all)];
  const prescribed = told.filter((clause) => clause !== OUR_CHOICE);
  return { ...(style === undefined ? {} : { style }), clauses: prescribed.length === 0 ? told : prescribed };
}

/** Several clauses as one line; what a clause shares with the one before is not said again: `Nghị định 30/2020/NĐ-CP, …, mục II.3; mục V; Điều 15`. */
export function clausesInWords(clauses: readonly string[]): string {
  const pieces = clauses.map((clause) => clause.split(", "));
  return pieces.map((own, index) => own.slice(sharedLength(own, pieces[index - 1] ?? [])).join(", ")).join("; ");
}

/** How many pieces stand at the head of both; the last one is always said. */
function sharedLength(own: readonly string[], before: readonly string[]): number {
  const differs = own.findIndex((piece, place) => piece !== before[place]);
  return differs === -1 ? own.length - 1 : differs;
}

const PICKS: Readonly<Record<FormatPart, (standard: Standard) => Picked>> = {
  page: ({ page }) => ({ sources: [page.widthMm, page.topMm, page.font] }),
  pageNumber: ({ page: { pageNumber } }) => ({ sources: [pageNumber.hiddenOnFirstPage, pageNumber.sizePt] }),
  nation: ({ letterhead: { right, rightRule } }) => ({
    ...(right[0] === undefined ? {} : { style: right[0].style }),
    sources: [rightRule.shareOfText],
  }),
  issuer: ({ letterhead: { issuer, issuerMark } }) => ({ style: issuer, sources: [sourceOf(issuerMark)] }),
  number: ({ letterhead: { number } }) => ({ style: number.style, sources: [number.word, number.style.sizePt, number.series] }),
  series: ({ letterhead: { number } }) => ({ sources: [number.series] }),
  symbol: ({ letterhead: { number } }) => ({ style: number.style, sources: [number.symbolSeparator] }),
  placeDate: ({ letterhead: { placeDate } }) => ({ style: placeDate }),
  title: ({ title }) => ({ style: title.kind, sources: [sourceOf(title.mark)] }),
  subject: ({ title }) => ({ style: title.subject, sources: [sourceOf(title.mark)] }),
  addressees: ({ addressees }) => ({ style: addressees.name, sources: [...Object.values(addressees.words), addressees.list.separator] }),
  legalBases: ({ legalBases }) => ({ style: legalBases.style, sources: [legalBases.separator] }),
  body: ({ body }) => ({ style: body.style, sources: [body.beforePt] }),
  heading1: headingOf(1),
  heading2: headingOf(2),
  heading3: headingOf(3),
  heading4: headingOf(4),
  heading5: headingOf(5),
  heading6: headingOf(6),
  appendix: ({ appendix }) => ({ style: appendix.label, sources: [appendix.word, appendix.numerals] }),
  footnote: ({ footnote }) => ({ style: footnote }),
  table: ({ table }) => ({ sources: [table] }),
  signingPower: ({ signature }) => ({ sources: [{ clause: signature.powersClause }, { clause: signature.prefixClause }] }),
  signature: ({ signature }) => ({ style: signature.authority, sources: [{ clause: signature.prefixClause }] }),
  signatory: ({ signature }) => ({ style: signature.name, sources: [{ clause: signature.prefixClause }] }),
  recipients: ({ recipients }) => ({ style: recipients.item, sources: [recipients.word, recipients.separator] }),
  secrecy: ({ marks }) => ({ style: marks.secrecy }),
  urgency: ({ marks }) => ({ style: marks.urgency }),
  draft: ({ marks }) => ({ style: marks.draft }),
  circulation: ({ marks }) => ({ style: marks.circulation, sources: [marks.circulation.fromTopMm] }),
  contact: ({ marks }) => ({ style: marks.contact }),
};

function headingOf(level: HeadingLevel): (standard: Standard) => Picked {
  return ({ headings }) => ({ style: headings.levels[level].style, sources: [headings.levels[level]] });
}

function sourceOf(mark: Mark): Sourced {
  return mark.kind === "rule" ? mark.shareOfText : mark;
}
