import type { PlainDate } from "../plain-date.ts";
import type { DocumentKind } from "./document-kinds.ts";
import type { HeadingLevel } from "./heading-level.ts";
import type { StandardId } from "./standard-id.ts";

/** A number the standard fixes, or our default inside the range it leaves; the unit stands in the name of what holds it. */
export interface Measure {
  readonly value: number;
  readonly range?: readonly [least: number, most: number];
  /** Where the standard says so, in words a clerk can look up. */
  readonly clause: string;
}

/** A word, mark or habit with its source. */
export interface Wording<Value extends string | boolean = string> {
  readonly value: Value;
  readonly clause: string;
}

export type LetterCase = "upper" | "sentence" | "lowerInitial" | "asTyped";
export type Alignment = "left" | "center" | "right" | "justify";

/** How a component is set. */
export interface TextStyle {
  readonly sizePt: Measure;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly letterCase: LetterCase;
  readonly align: Alignment;
  readonly clause: string;
}

/** A drawn line under a text: as long as a share of it (1 = exactly as long). Width of the stroke and gap to the text in points. */
export interface RuleLine {
  readonly kind: "rule";
  readonly shareOfText: Measure;
  readonly strokePt: Measure;
  readonly gapPt: Measure;
}

/** Characters in place of a line: `*`, `-----`. */
export interface CharacterMark {
  readonly kind: "characters";
  readonly text: string;
  readonly bold: boolean;
  readonly clause: string;
}

export type Mark = RuleLine | CharacterMark;

export interface PageRules {
  readonly widthMm: Measure;
  readonly heightMm: Measure;
  readonly topMm: Measure;
  readonly bottomMm: Measure;
  readonly leftMm: Measure;
  readonly rightMm: Measure;
  readonly font: Wording;
  readonly colour: Wording;
  readonly pageNumber: {
    readonly sizePt: Measure;
    /** From the top edge of the sheet to the line of the number. */
    readonly fromTopMm: Measure;
    readonly hiddenOnFirstPage: Wording<boolean>;
    readonly restartsInAppendix: Wording<boolean>;
  };
}

/** One fixed line of the right-hand head, with the smaller size to fall back to when a long place name needs room. */
export interface FixedLine {
  readonly text: string;
  readonly style: TextStyle;
  readonly smallerPt?: number;
}

export interface LetterheadRules {
  /** Quốc hiệu and tiêu ngữ, or the title of the Party. */
  readonly right: readonly FixedLine[];
  /** Under the last of the right-hand lines. */
  readonly rightRule: RuleLine;
  readonly superior: TextStyle;
  readonly issuer: TextStyle;
  readonly issuerMark: Mark;
  /** The number and the date stand on one line (State), or each follows its own column (Party). */
  readonly numberBesideDate: Wording<boolean>;
  readonly rightColumnMm: Measure;
  readonly columnGapMm: Measure;
  readonly numberBeforePt: Measure;
  readonly placeDateBeforePt: Measure;
  readonly number: {
    readonly style: TextStyle;
    /** `Số: ` or `Số `. */
    readonly word: Wording;
    /** Between number and symbol: `/` or `-`. */
    readonly separator: Wording;
    /** Between kind and issuer inside the symbol: `-` or `/`. */
    readonly symbolSeparator: Wording;
    /** A công văn carries its kind in the symbol (Party: `CV/VPTU`). */
    readonly letterCarriesKind: Wording<boolean>;
    /** Room left for the clerk in a draft. */
    readonly blank: string;
    readonly series: Wording<"year" | "term">;
  };
  readonly placeDate: TextStyle & { readonly smallerPt?: number };
}

export interface TitleRules {
  readonly kind: TextStyle;
  readonly subject: TextStyle;
  readonly mark: Mark;
  readonly beforePt: Measure;
  readonly afterPt: Measure;
  /** The subject of a công văn, under its number. */
  readonly letterSubject: { readonly style: TextStyle; readonly opening: Wording; readonly beforePt: Measure };
}

/** Words in a list with a mark after each and another after the last. */
export interface ListPunctuation {
  readonly dash: string;
  readonly separator: Wording;
  readonly last: Wording;
}

export interface LegalBasisRules extends ListPunctuation {
  readonly style: TextStyle;
}

export interface BodyRules {
  readonly style: TextStyle;
  readonly firstLineMm: Measure;
  readonly beforePt: Measure;
  /** `auto`: multiples of single spacing; `exact`: points. */
  readonly line: { readonly rule: "auto" | "exact"; readonly amount: Measure };
  readonly endMark: Wording;
}

/** How a level of headings is counted. */
export type LabelForm = "part" | "roman" | "arabic" | "arabicUnderItem" | "arabicUnderSubitem" | "letter";

export interface HeadingRule {
  readonly form: LabelForm;
  /** What stands before the numeral (`Phần `) and after it (`. `, `- `, `) `). */
  readonly before: string;
  readonly after: string;
  /** The heading on its own line, and the title of a run-in heading. Left-aligned where bold: justified capitals leave holes in a line. */
  readonly style: TextStyle;
  /** The label stands on its own line above the title. */
  readonly labelAbove?: TextStyle;
  /** The label of a numbered paragraph is set in the weight of headings. */
  readonly numberedLabelBold: boolean;
  readonly clause: string;
}

export interface HeadingRules {
  readonly levels: Readonly<Record<HeadingLevel, HeadingRule>>;
  readonly partNumbering: Wording<"roman" | "words"> & { readonly options: readonly ("roman" | "words")[] };
}

export type AuthorityPrefix = "TM" | "KT" | "TL" | "TUQ" | "Q";

export interface SignatureRules {
  /** How each power of signing is printed, with its blank; a missing one does not exist under the standard. */
  readonly prefixes: Readonly<Partial<Record<AuthorityPrefix, string>>>;
  readonly prefixClause: string;
  /** Who may sign for whom. */
  readonly powersClause: string;
  /** The first line of the block. */
  readonly authority: TextStyle;
  /** The lines under it. */
  readonly position: TextStyle;
  readonly name: TextStyle;
  /** Room for signature and seal. */
  readonly nameBeforePt: Measure;
  readonly blockBeforePt: Measure;
  readonly columnShare: Measure;
}

export interface AddresseeRules {
  /** Kinds of documents that carry the part, with its word. */
  readonly words: Readonly<Partial<Record<DocumentKind, Wording>>>;
  readonly label: TextStyle;
  readonly name: TextStyle;
  readonly list: ListPunctuation;
  /** After a single addressee on the line of the label. */
  readonly single: Wording;
  readonly beforePt: Measure;
  readonly afterPt: Measure;
}

export interface RecipientRules extends ListPunctuation {
  readonly word: Wording;
  readonly label: TextStyle;
  /** A line under the words of the label, colon left out. */
  readonly underlined: boolean;
  readonly item: TextStyle;
  readonly hangingMm: Measure;
  /** First line where the document is addressed to someone. */
  readonly asAbove: Wording;
}

export interface AppendixRules {
  readonly word: Wording;
  readonly numerals: Wording<"roman" | "arabic">;
  readonly label: TextStyle;
  readonly title: TextStyle;
  readonly note: TextStyle;
  readonly titleRequired: Wording<boolean>;
  /** Date in the note: `ngày 31 tháng 3 năm 2023` or `, ngày 31/3/2023`. */
  readonly noteDate: Wording<"long" | "slash">;
  readonly afterPt: Measure;
  readonly endMark: Wording;
}

export interface MarkRules {
  readonly secrecy: TextStyle;
  readonly urgency: TextStyle & { readonly boxed: boolean; readonly colour: string; readonly words: Readonly<Record<Urgency, string>> };
  readonly urgencyBoxMm: Readonly<Record<Urgency, number>>;
  readonly draft: TextStyle;
  readonly circulation: TextStyle & { readonly boxed: boolean; readonly fromTopMm: Measure };
  /** Without a distance it stands under the signature, else that far above the bottom edge of the last page. */
  readonly notForMedia?: TextStyle & { readonly text: string; readonly fromBottomMm?: Measure };
  readonly drafter: TextStyle;
  readonly contact: TextStyle & { readonly onPage: "first" | "last" };
}

export type Secrecy = "Mật" | "Tối mật" | "Tuyệt mật";
export type Urgency = "Khẩn" | "Thượng khẩn" | "Hỏa tốc";

export interface TableRules {
  readonly textPt: Measure;
  /** For tables of many columns. */
  readonly densePt: Measure;
  readonly denseFromColumns: number;
  /** Free room between the lines of a cell and its text. */
  readonly cellSidesMm: Measure;
  readonly cellTopBottomPt: Measure;
  readonly clause: string;
}

/** How a kind is named and abbreviated; `QyĐ` is printed `QĐi` or `QĐ` by the Party. */
export interface KindRule {
  readonly name: string;
  readonly abbreviation: string;
}

/** A standard of form as data: every value with the clause it comes from. No writer knows a measure of its own. */
export interface Standard {
  readonly id: StandardId;
  readonly name: string;
  readonly side: "state" | "party";
  readonly validFrom: PlainDate;
  /** The last day it applies; absent while in force. */
  readonly validTo?: PlainDate;
  readonly page: PageRules;
  readonly letterhead: LetterheadRules;
  readonly title: TitleRules;
  readonly legalBases: LegalBasisRules;
  readonly body: BodyRules;
  readonly headings: HeadingRules;
  readonly signature: SignatureRules;
  readonly addressees: AddresseeRules;
  readonly recipients: RecipientRules;
  readonly appendix: AppendixRules;
  readonly marks: MarkRules;
  readonly footnote: TextStyle;
  readonly table: TableRules;
  readonly kinds: Readonly<Partial<Record<DocumentKind, KindRule>>>;
}
