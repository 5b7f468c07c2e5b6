import type { AuthorityPrefix } from "#core/document/official-document.ts";
import type { DocumentKind } from "#core/standards/document-kinds.ts";
import type { StandardId } from "#core/standards/standard-id.ts";

/** Smallest and greatest value allowed; both the same where the text fixes one. */
export type Range = readonly [number, number];

/** What a clause asks, with the clause. */
export interface Rule<Value> {
  readonly value: Value;
  readonly clause: string;
}

/** How a component is printed. What the text leaves open is absent. */
export interface TypeRule {
  readonly sizePt?: Range;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly upper?: true;
  readonly colour?: string;
  readonly clause: string;
}

/** The parts of a document that are measured, by the names the standards give them. */
export type Component =
  | "quốc hiệu"
  | "tiêu ngữ"
  | "tiêu đề"
  | "cơ quan chủ quản"
  | "cơ quan ban hành"
  | "số, ký hiệu"
  | "địa danh, thời gian"
  | "tên loại"
  | "trích yếu"
  | "trích yếu công văn"
  | "căn cứ"
  | "nội dung"
  | "phần"
  | "tên phần"
  | "mục"
  | "khoản có tiêu đề"
  | "khoản"
  | "tiểu khoản"
  | "điểm"
  | "quyền hạn"
  | "chức vụ"
  | "họ tên"
  | "kính gửi"
  | "nơi kính gửi"
  | "nơi nhận"
  | "danh sách nơi nhận"
  | "phụ lục"
  | "tên phụ lục"
  | "chú dẫn phụ lục"
  | "độ khẩn"
  | "phạm vi lưu hành"
  | "không phổ biến"
  | "dự thảo"
  | "ký hiệu người soạn thảo"
  | "thông tin liên hệ"
  | "số trang"
  | "chú thích";

/** Lines of text may be `auto` (counted in single lines of the size) or `exact` (pt). */
export type LineRule = { readonly kind: "singleTo"; readonly lines: Range } | { readonly kind: "exact"; readonly pt: Range };

export interface PageRules {
  readonly paperMm: Rule<readonly [number, number]>;
  readonly marginsMm: Rule<{ readonly top: Range; readonly bottom: Range; readonly left: Range; readonly right: Range }>;
  /** On a landscape page the margins may also turn with the sheet. */
  readonly landscapeMayTurn: boolean;
  readonly face: Rule<string>;
  readonly colour?: Rule<string>;
  /** Where the line of the page number begins, from the top edge; absent: anywhere in the top margin. */
  readonly numberFromTopMm?: Rule<Range>;
  readonly numberInTopMargin?: Rule<true>;
  readonly numberCentred: Rule<true>;
  readonly numberBare?: Rule<true>;
  readonly hiddenOnFirst: Rule<true>;
  readonly restartsInAppendix?: Rule<true>;
}

export interface HeadRules {
  /** The line at the top right and what stands under it. */
  readonly titles: readonly { readonly component: Component; readonly text: RegExp; readonly says: string; readonly clause: string }[];
  /** Lengths in mm by size of the line whose rule is exactly as long. */
  readonly ruledLine: Rule<{ readonly component: Component; readonly lengthsMm: Readonly<Record<number, Range>> }>;
  /** How the title of the other side begins. */
  readonly foreignTitle: Rule<string>;
  readonly issuerMark: Rule<"rule" | "*">;
  readonly level: Rule<true>;
  readonly number: Rule<{ readonly before: string; readonly joint: string }>;
  readonly numberBesideDate?: Rule<true>;
  readonly date: Rule<true>;
  /** Sizes of quốc hiệu, tiêu ngữ and date that go together. */
  readonly scales?: Rule<readonly (readonly [number, number, number])[]>;
  readonly centred: Rule<true>;
  /** The lines of one name, and the two lines at the right, stand at single spacing. */
  readonly single?: Rule<true>;
}

export interface SubjectRules {
  readonly centred: Rule<true>;
  readonly initial: Rule<"upper" | "lower">;
  readonly noFinalMark: Rule<true>;
  readonly mark: Rule<"rule" | "-----">;
  readonly letterWithoutKind: Rule<true>;
  readonly letterBegins?: Rule<string>;
  readonly letterNever?: Rule<string>;
  readonly letterGapPt?: Rule<number>;
}

export interface BodyRules {
  readonly alignment: Rule<"justify">;
  readonly firstLineMm: Rule<readonly Range[]>;
  readonly gapPt: Rule<number>;
  readonly line: Rule<LineRule>;
  readonly endMark: Rule<string>;
  readonly basisDash?: Rule<boolean>;
  readonly basisEnd: Rule<";">;
  readonly basisLast: Rule<"." | ",">;
  readonly parts: Rule<readonly ("roman" | "words")[]>;
  readonly partCentred: Rule<true>;
  readonly sectionLabel: Rule<"." | "-">;
  readonly labels: Rule<true>;
}

export interface ClosingRules {
  readonly prefixes: Rule<Partial<Readonly<Record<AuthorityPrefix, string>>>>;
  readonly signatureCentred: Rule<true>;
  readonly signatureRight: Rule<true>;
  readonly levelWithSignature?: Rule<true>;
  readonly separator: Rule<"," | ";">;
  readonly last: Rule<".">;
  readonly archive: Rule<RegExp>;
  readonly flushLeft?: Rule<true>;
  /** Kinds whose first recipient is "Như trên" when they address someone. */
  readonly asAbove: Rule<readonly DocumentKind[] | "all">;
}

export interface AddressRules {
  readonly label: Partial<Readonly<Record<DocumentKind, Rule<string>>>>;
  /** Marks after the addressees: between them, after the last of several, after a single one. */
  readonly ends: Rule<{ readonly between: string; readonly last: readonly string[]; readonly single: readonly string[] }>;
  readonly singleOnLabelLine?: Rule<true>;
  readonly dashesAligned?: Rule<true>;
}

export interface AppendixRules {
  readonly numerals: Rule<"roman" | "arabic">;
  readonly wordCase?: Rule<true>;
  readonly centred: Rule<true>;
  readonly titleRequired?: Rule<true>;
  readonly note?: Rule<"long date" | "any date">;
  readonly newPage: Rule<true>;
}

export interface MarkRules {
  readonly secrecyUnderNumber?: Rule<true>;
  readonly urgencyPlace: Rule<"under number" | "under subject of a letter">;
  /** Width and height of the frame in mm. */
  readonly urgencyFrameMm?: Rule<Readonly<Record<string, readonly [number, number]>>>;
  readonly circulationFramed?: Rule<true>;
  readonly circulationFromTopMm?: Rule<Range>;
  readonly circulationPlace: Rule<string>;
  readonly notForMedia?: Rule<{ readonly text: string; readonly fromBottomMm?: Range }>;
  readonly draft?: Rule<string>;
  readonly drafter: Rule<{ readonly form: (code: string, copies: number) => RegExp; readonly says: string }>;
  readonly contactPage: Rule<"first" | "last">;
  readonly contactLine: Rule<true>;
}

/** All that is measured for one standard, read from its text. */
export interface Measurements {
  readonly standard: StandardId;
  readonly page: PageRules;
  readonly types: Partial<Readonly<Record<Component, TypeRule>>>;
  readonly head: HeadRules;
  readonly subject: SubjectRules;
  readonly body: BodyRules;
  readonly closing: ClosingRules;
  readonly address: AddressRules;
  readonly appendix: AppendixRules;
  readonly marks: MarkRules;
}
