import type { PlainDate } from "../plain-date.ts";
import { FOOTNOTES, TABLES } from "./left-open.ts";
import { characters, measure, OUR_CHOICE, ruleLine, style, wording } from "./notation.ts";
import { partyKinds } from "./party-kinds.ts";
import type { AddresseeRules, HeadingRules, LetterheadRules, MarkRules, PageRules, SignatureRules, Standard } from "./standard.ts";
import type { StandardId } from "./standard-id.ts";

/** Where each subject stands in a Party guideline. */
export interface PartyClauses {
  readonly sizes: string;
  readonly partyTitle: string;
  readonly issuer: string;
  readonly number: string;
  readonly series: string;
  readonly placeDate: string;
  readonly title: string;
  readonly body: string;
  readonly legalBases: string;
  readonly structure: string;
  readonly signature: string;
  readonly recipients: string;
  readonly appendix: string;
  readonly urgency: string;
  readonly circulation: string;
  readonly contact: string;
  readonly paper: string;
  readonly margins: string;
  readonly pageNumber: string;
}

/** What the guideline of 2026 changed against that of 2018. */
export interface PartyDifferences {
  readonly id: StandardId;
  readonly name: string;
  readonly validFrom: PlainDate;
  readonly validTo?: PlainDate;
  readonly clauses: PartyClauses;
  readonly regulationSymbol: "QĐi" | "QĐ";
  readonly listSeparator: "," | ";";
  readonly legalBasisDash: "" | "- ";
  readonly legalBasisLast: "," | ".";
  readonly petitionWord: "Kính gửi" | "Kính trình";
  readonly letterSubjectOpening: "" | "về việc ";
  readonly lineRangePt: readonly [number, number];
  readonly notForMedia: { readonly text: string; readonly fromBottomMm?: number };
}

/** The form of Party documents, for the guideline whose differences are given. */
export function partyStandard(differences: PartyDifferences): Standard {
  const { clauses } = differences;
  return {
    id: differences.id,
    name: differences.name,
    side: "party",
    validFrom: differences.validFrom,
    ...(differences.validTo ? { validTo: differences.validTo } : {}),
    page: pageRules(clauses),
    letterhead: letterheadRules(clauses),
    title: {
      kind: style([16, 15, 16], clauses.sizes, { bold: true, letterCase: "upper", align: "center" }),
      subject: style([15, 14, 15], clauses.sizes, { bold: true, letterCase: "lowerInitial", align: "center" }),
      mark: characters("-----", clauses.title, { bold: true }),
      beforePt: measure(24, OUR_CHOICE),
      afterPt: measure(12, OUR_CHOICE),
      letterSubject: {
        style: style(12, clauses.sizes, {
          italic: true,
          letterCase: differences.letterSubjectOpening ? "lowerInitial" : "sentence",
          align: "center",
        }),
        opening: wording(differences.letterSubjectOpening, clauses.title),
        beforePt: measure(6, OUR_CHOICE),
      },
    },
    legalBases: {
      style: style([14, 14, 15], clauses.legalBases, { align: "justify" }),
      dash: differences.legalBasisDash,
      separator: wording(";", clauses.legalBases),
      last: wording(differences.legalBasisLast, clauses.legalBases),
    },
    body: {
      style: style([14, 14, 15], clauses.sizes, { align: "justify" }),
      firstLineMm: measure(10, clauses.body),
      beforePt: measure(6, clauses.body, [6, 12]),
      line: { rule: "exact", amount: measure(19, clauses.body, differences.lineRangePt) },
      endMark: wording(".", clauses.body),
    },
    headings: headingRules(clauses),
    signature: signatureRules(clauses),
    addressees: addresseeRules(differences),
    recipients: {
      word: wording("Nơi nhận", clauses.recipients),
      label: style(14, clauses.sizes),
      underlined: true,
      item: style(12, clauses.sizes),
      dash: "- ",
      separator: wording(differences.listSeparator, clauses.recipients),
      last: wording(".", clauses.recipients),
      hangingMm: measure(3, OUR_CHOICE),
      asAbove: wording("Như trên", clauses.recipients),
    },
    appendix: {
      word: wording("Phụ lục", clauses.appendix),
      numerals: wording("arabic", clauses.appendix),
      label: style(14, OUR_CHOICE, { bold: true, align: "center" }),
      title: style(14, OUR_CHOICE, { bold: true, letterCase: "upper", align: "center" }),
      note: style(14, OUR_CHOICE, { italic: true, align: "center" }),
      titleRequired: wording(true, clauses.appendix),
      noteDate: wording("slash", clauses.appendix),
      afterPt: measure(12, OUR_CHOICE),
      endMark: wording(".", clauses.body),
    },
    marks: markRules(differences),
    footnote: FOOTNOTES,
    table: TABLES,
    kinds: partyKinds(differences.regulationSymbol),
  };
}

function pageRules(clauses: PartyClauses): PageRules {
  return {
    widthMm: measure(210, clauses.paper),
    heightMm: measure(297, clauses.paper),
    topMm: measure(20, clauses.margins),
    bottomMm: measure(20, clauses.margins),
    leftMm: measure(30, clauses.margins),
    rightMm: measure(15, clauses.margins),
    font: wording("Times New Roman", clauses.sizes),
    colour: wording("000000", clauses.sizes),
    pageNumber: {
      sizePt: measure(14, clauses.sizes),
      fromTopMm: measure(10, clauses.pageNumber),
      hiddenOnFirstPage: wording(true, clauses.pageNumber),
      restartsInAppendix: wording(true, clauses.pageNumber),
    },
  };
}

function letterheadRules(clauses: PartyClauses): LetterheadRules {
  return {
    right: [{ text: "ĐẢNG CỘNG SẢN VIỆT NAM", style: style(15, clauses.sizes, { bold: true, letterCase: "upper", align: "center" }) }],
    rightRule: ruleLine(measure(1, clauses.partyTitle)),
    superior: style(14, clauses.sizes, { letterCase: "upper", align: "center" }),
    issuer: style(14, clauses.sizes, { bold: true, letterCase: "upper", align: "center" }),
    issuerMark: characters("*", clauses.issuer),
    numberBesideDate: wording(false, clauses.number),
    rightColumnMm: measure(75, OUR_CHOICE),
    columnGapMm: measure(15, OUR_CHOICE),
    numberBeforePt: measure(0, OUR_CHOICE),
    placeDateBeforePt: measure(8, OUR_CHOICE),
    number: {
      style: style(14, clauses.sizes, { letterCase: "asTyped", align: "center" }),
      word: wording("Số ", clauses.number),
      separator: wording("-", clauses.number),
      symbolSeparator: wording("/", clauses.number),
      letterCarriesKind: wording(true, clauses.number),
      blank: "      ",
      series: wording("term", clauses.series),
    },
    placeDate: { ...style(14, clauses.sizes, { italic: true, align: "center" }), clause: clauses.placeDate },
  };
}

function headingRules(clauses: PartyClauses): HeadingRules {
  const size = [14, 14, 15] as const;
  return {
    partNumbering: { value: "roman", options: ["roman", "words"], clause: clauses.structure },
    levels: {
      1: {
        form: "part",
        before: "Phần ",
        after: "",
        labelAbove: style(size, clauses.sizes, { bold: true, align: "center" }),
        style: style(size, clauses.sizes, { bold: true, letterCase: "upper", align: "center" }),
        numberedLabelBold: true,
        clause: clauses.structure,
      },
      2: {
        form: "roman",
        before: "",
        after: "- ",
        style: style(size, OUR_CHOICE, { bold: true, letterCase: "upper" }),
        numberedLabelBold: true,
        clause: OUR_CHOICE,
      },
      3: {
        form: "arabic",
        before: "",
        after: ". ",
        style: style(size, clauses.structure, { bold: true }),
        numberedLabelBold: true,
        clause: clauses.structure,
      },
      4: {
        form: "arabicUnderItem",
        before: "",
        after: ". ",
        style: style(size, OUR_CHOICE, { bold: true, italic: true }),
        numberedLabelBold: true,
        clause: OUR_CHOICE,
      },
      5: {
        form: "letter",
        before: "",
        after: ") ",
        style: style(size, clauses.sizes, { align: "justify" }),
        numberedLabelBold: false,
        clause: clauses.structure,
      },
      6: {
        form: "arabicUnderSubitem",
        before: "",
        after: ". ",
        style: style(size, OUR_CHOICE, { align: "justify" }),
        numberedLabelBold: false,
        clause: OUR_CHOICE,
      },
    },
  };
}

function signatureRules(clauses: PartyClauses): SignatureRules {
  return {
    prefixes: { TM: "T/M ", KT: "K/T ", TL: "T/L ", Q: "Q. " },
    prefixClause: clauses.signature,
    powersClause: clauses.signature,
    authority: style(14, clauses.sizes, { bold: true, letterCase: "upper", align: "center" }),
    position: style(14, clauses.sizes, { letterCase: "upper", align: "center" }),
    name: style(14, clauses.sizes, { bold: true, align: "center", letterCase: "asTyped" }),
    nameBeforePt: measure(90, OUR_CHOICE),
    blockBeforePt: measure(12, OUR_CHOICE),
    columnShare: measure(83 / 165, OUR_CHOICE),
  };
}

function addresseeRules({ clauses, listSeparator, petitionWord }: PartyDifferences): AddresseeRules {
  return {
    words: { CV: wording("Kính gửi", clauses.recipients), TTr: wording(petitionWord, clauses.recipients) },
    label: style(14, clauses.sizes, { italic: true }),
    name: style(14, clauses.sizes),
    list: {
      dash: "- ",
      separator: wording(listSeparator, clauses.recipients),
      last: wording(listSeparator === ";" ? ";" : ".", clauses.recipients),
    },
    single: wording(listSeparator === ";" ? ";" : ",", clauses.recipients),
    beforePt: measure(12, OUR_CHOICE),
    afterPt: measure(6, OUR_CHOICE),
  };
}

function markRules({ clauses, notForMedia }: PartyDifferences): MarkRules {
  return {
    secrecy: style(14, OUR_CHOICE, { bold: true, letterCase: "upper", align: "center" }),
    urgency: {
      ...style(14, clauses.sizes, { bold: true, letterCase: "upper", align: "center" }),
      clause: clauses.urgency,
      boxed: false,
      colour: "FF0000",
      words: { Khẩn: "KHẨN", "Thượng khẩn": "THƯỢNG KHẨN", "Hỏa tốc": "HOẢ TỐC" },
    },
    urgencyBoxMm: { Khẩn: 20, "Thượng khẩn": 40, "Hỏa tốc": 30 },
    draft: style(14, clauses.sizes, { italic: true, align: "center" }),
    circulation: {
      ...style(12, clauses.sizes, { bold: true, letterCase: "upper", align: "right" }),
      boxed: false,
      fromTopMm: measure(10, clauses.circulation),
    },
    notForMedia: {
      ...style(12, clauses.circulation, { align: "center" }),
      text: notForMedia.text,
      ...(notForMedia.fromBottomMm === undefined ? {} : { fromBottomMm: measure(notForMedia.fromBottomMm, clauses.circulation) }),
    },
    drafter: style(8, clauses.sizes),
    contact: { ...style(10, clauses.contact, { align: "center" }), onPage: "last" },
  };
}
