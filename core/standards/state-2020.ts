import type { PlainDate } from "../plain-date.ts";
import { FOOTNOTES, TABLES } from "./left-open.ts";
import { measure, OUR_CHOICE, ruleLine, style, wording } from "./notation.ts";
import type { HeadingRules, LetterheadRules, MarkRules, PageRules, SignatureRules, Standard } from "./standard.ts";
import { STATE_KINDS } from "./state-kinds.ts";

/** Phụ lục I, Phần I: I general, II main components, III others, V sample table of sizes. */
const clause = (place: string) => `Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, ${place}`;
const SAMPLES = clause("mục V");
const MODELS = "Nghị định 30/2020/NĐ-CP, Phụ lục III (mẫu trình bày)";

const page: PageRules = {
  widthMm: measure(210, clause("mục I.1")),
  heightMm: measure(297, clause("mục I.1")),
  topMm: measure(20, clause("mục I.3"), [20, 25]),
  bottomMm: measure(20, clause("mục I.3"), [20, 25]),
  leftMm: measure(30, clause("mục I.3"), [30, 35]),
  rightMm: measure(15, clause("mục I.3"), [15, 20]),
  font: wording("Times New Roman", clause("mục I.4")),
  colour: wording("000000", clause("mục I.4")),
  pageNumber: {
    sizePt: measure(14, clause("mục I.7"), [13, 14]),
    fromTopMm: measure(10, MODELS),
    hiddenOnFirstPage: wording(true, clause("mục I.7")),
    restartsInAppendix: wording(true, clause("mục III.1.đ")),
  },
};

const letterhead: LetterheadRules = {
  right: [
    {
      text: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      style: style([13, 12, 13], SAMPLES, { bold: true, letterCase: "upper", align: "center" }),
      smallerPt: 12,
    },
    { text: "Độc lập - Tự do - Hạnh phúc", style: style([14, 13, 14], SAMPLES, { bold: true, align: "center" }), smallerPt: 13 },
  ],
  rightRule: ruleLine(measure(1, clause("mục II.1"))),
  superior: style([13, 12, 13], SAMPLES, { letterCase: "upper", align: "center" }),
  issuer: style([13, 12, 13], SAMPLES, { bold: true, letterCase: "upper", align: "center" }),
  issuerMark: ruleLine(measure(0.4, clause("mục II.2"), [1 / 3, 1 / 2])),
  numberBesideDate: wording(true, clause("mục II.4.c")),
  rightColumnMm: measure(100, OUR_CHOICE),
  columnGapMm: measure(0, OUR_CHOICE),
  numberBeforePt: measure(6, OUR_CHOICE),
  placeDateBeforePt: measure(6, OUR_CHOICE),
  number: {
    style: style(13, SAMPLES, { letterCase: "asTyped", align: "center" }),
    word: wording("Số: ", clause("mục II.3")),
    separator: wording("/", clause("mục II.3")),
    symbolSeparator: wording("-", clause("mục II.3")),
    letterCarriesKind: wording(false, clause("mục II.3")),
    blank: "       ",
    series: wording("year", "Nghị định 30/2020/NĐ-CP, Điều 15"),
  },
  placeDate: { ...style([14, 13, 14], SAMPLES, { italic: true, align: "center" }), clause: clause("mục II.4"), smallerPt: 13 },
};

const boldUpper = style([14, 13, 14], SAMPLES, { bold: true, letterCase: "upper" });
const boldSentence = style([14, 13, 14], SAMPLES, { bold: true });
const upright = style([14, 13, 14], SAMPLES, { align: "justify" });

const headings: HeadingRules = {
  partNumbering: { value: "roman", options: ["roman"], clause: clause("mục II.6.d") },
  levels: {
    1: {
      form: "part",
      before: "Phần ",
      after: "",
      labelAbove: style([14, 13, 14], SAMPLES, { bold: true, align: "center" }),
      style: style([14, 13, 14], SAMPLES, { bold: true, letterCase: "upper", align: "center" }),
      numberedLabelBold: true,
      clause: clause("mục II.6.d"),
    },
    2: { form: "roman", before: "", after: ". ", style: boldUpper, numberedLabelBold: true, clause: SAMPLES },
    3: { form: "arabic", before: "", after: ". ", style: boldSentence, numberedLabelBold: false, clause: SAMPLES },
    4: {
      form: "arabicUnderItem",
      before: "",
      after: ". ",
      style: style([14, 13, 14], OUR_CHOICE, { bold: true, italic: true }),
      numberedLabelBold: false,
      clause: OUR_CHOICE,
    },
    5: { form: "letter", before: "", after: ") ", style: upright, numberedLabelBold: false, clause: clause("mục II.6.đ") },
    6: {
      form: "arabicUnderSubitem",
      before: "",
      after: ". ",
      style: style([14, 13, 14], OUR_CHOICE, { italic: true, align: "justify" }),
      numberedLabelBold: false,
      clause: OUR_CHOICE,
    },
  },
};

const signatureLine = style([14, 13, 14], SAMPLES, { bold: true, letterCase: "upper", align: "center" });

const signature: SignatureRules = {
  prefixes: { TM: "TM. ", KT: "KT. ", TL: "TL. ", TUQ: "TUQ. ", Q: "Q. " },
  prefixClause: clause("mục II.7"),
  powersClause: "Nghị định 30/2020/NĐ-CP, Điều 13",
  authority: signatureLine,
  position: signatureLine,
  name: style([14, 13, 14], SAMPLES, { bold: true, align: "center", letterCase: "asTyped" }),
  nameBeforePt: measure(80, OUR_CHOICE),
  blockBeforePt: measure(12, OUR_CHOICE),
  columnShare: measure(90 / 165, OUR_CHOICE),
};

const marks: MarkRules = {
  secrecy: style([13, 13, 14], clause("mục III.2"), { bold: true, letterCase: "upper", align: "center" }),
  urgency: {
    ...style([13, 13, 14], SAMPLES, { bold: true, letterCase: "upper", align: "center" }),
    clause: clause("mục III.2"),
    boxed: true,
    colour: "FF0000",
    words: { Khẩn: "KHẨN", "Thượng khẩn": "THƯỢNG KHẨN", "Hỏa tốc": "HỎA TỐC" },
  },
  // Clause III.2: 20 × 8, 40 × 8 and 30 × 8 mm.
  urgencyBoxMm: { Khẩn: 20, "Thượng khẩn": 40, "Hỏa tốc": 30 },
  draft: style(14, OUR_CHOICE, { italic: true, align: "center" }),
  circulation: {
    ...style([13, 13, 14], clause("mục III.2"), { bold: true, letterCase: "upper", align: "center" }),
    boxed: true,
    fromTopMm: measure(10, OUR_CHOICE),
  },
  drafter: style(11, SAMPLES),
  contact: { ...style([11, 11, 12], SAMPLES, { align: "center" }), onPage: "first" },
};

/** Nghị định 30/2020/NĐ-CP of 5 March 2020 on records work: the form of State documents. */
export const STATE_2020: Standard = {
  id: "state-2020",
  name: "Nghị định 30/2020/NĐ-CP",
  side: "state",
  validFrom: "2020-03-05" as PlainDate,
  page,
  letterhead,
  title: {
    kind: style([14, 13, 14], SAMPLES, { bold: true, letterCase: "upper", align: "center" }),
    subject: style([14, 13, 14], SAMPLES, { bold: true, align: "center" }),
    mark: ruleLine(measure(0.4, clause("mục II.5"), [1 / 3, 1 / 2])),
    beforePt: measure(18, OUR_CHOICE),
    afterPt: measure(12, OUR_CHOICE),
    letterSubject: {
      style: style([12, 12, 13], SAMPLES, { align: "center" }),
      opening: wording("V/v ", clause("mục II.5")),
      beforePt: measure(6, clause("mục II.5")),
    },
  },
  legalBases: {
    style: style([14, 13, 14], clause("mục II.6.a"), { italic: true, align: "justify" }),
    dash: "",
    separator: wording(";", clause("mục II.6.a")),
    last: wording(".", clause("mục II.6.a")),
  },
  body: {
    style: style([14, 13, 14], SAMPLES, { align: "justify" }),
    firstLineMm: measure(12.7, clause("mục II.6.e"), [10, 12.7]),
    beforePt: measure(6, clause("mục II.6.e"), [6, 12]),
    line: { rule: "auto", amount: measure(1.1, clause("mục II.6.e"), [1, 1.5]) },
    endMark: wording("./.", MODELS),
  },
  headings,
  signature,
  addressees: {
    words: {
      CV: wording("Kính gửi", clause("mục II.9.a")),
      TTr: wording("Kính gửi", clause("mục II.9.a")),
      BC: wording("Kính gửi", clause("mục II.9.a")),
    },
    label: style([14, 13, 14], SAMPLES),
    name: style([14, 13, 14], SAMPLES),
    list: { dash: "- ", separator: wording(";", clause("mục II.9.d")), last: wording(".", clause("mục II.9.d")) },
    single: wording("", clause("mục II.9.d")),
    beforePt: measure(12, OUR_CHOICE),
    afterPt: measure(6, OUR_CHOICE),
  },
  recipients: {
    word: wording("Nơi nhận", clause("mục II.9.b")),
    label: style(12, SAMPLES, { bold: true, italic: true }),
    underlined: false,
    item: style(11, SAMPLES),
    dash: "- ",
    separator: wording(";", clause("mục II.9.d")),
    last: wording(".", clause("mục II.9.d")),
    hangingMm: measure(2, OUR_CHOICE),
    asAbove: wording("Như trên", clause("mục II.9.b")),
  },
  appendix: {
    word: wording("Phụ lục", clause("mục III.1")),
    numerals: wording("roman", clause("mục III.1.b")),
    label: style(14, SAMPLES, { bold: true, align: "center" }),
    title: style([14, 13, 14], SAMPLES, { bold: true, letterCase: "upper", align: "center" }),
    note: style([14, 13, 14], clause("mục III.1.c"), { italic: true, align: "center" }),
    titleRequired: wording(false, clause("mục III.1.b")),
    noteDate: wording("long", clause("mục III.1.c")),
    afterPt: measure(12, OUR_CHOICE),
    endMark: wording("./.", MODELS),
  },
  marks,
  footnote: FOOTNOTES,
  table: TABLES,
  kinds: STATE_KINDS,
};
