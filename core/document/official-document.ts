import type { PlainDate } from "../plain-date.ts";
import type { DocumentKind } from "../standards/document-kinds.ts";
import type { AuthorityPrefix, Secrecy, Urgency } from "../standards/standard.ts";
import type { StandardId } from "../standards/standard-id.ts";
import type { Block } from "./block.ts";
import type { Inline } from "./inline.ts";

/** Who issues the document. Each entry is one line, broken where the office breaks it. */
export interface Letterhead {
  readonly superior?: readonly string[];
  readonly issuer: readonly string[];
  /** The issuer as written in running text, for the head of an appendix: `Ủy ban nhân dân tỉnh Tiền Giang`. */
  readonly issuerName?: string;
}

export type { AuthorityPrefix, Secrecy, Urgency };

/** One line above the signature; the prefix is spelled by the standard (TM. or T/M): `{prefix: "TM", text: "ỦY BAN NHÂN DÂN"}`, `{text: "PHÓ CHỦ TỊCH"}`. */
export interface AuthorityLine {
  readonly prefix?: AuthorityPrefix;
  readonly text: string;
}

/** The signature block: authority and position from top to bottom, then the name. */
export interface Signature {
  readonly lines: readonly AuthorityLine[];
  readonly name: string;
}

/** What may be printed beside the mandatory parts. */
export interface Marks {
  readonly secrecy?: Secrecy;
  readonly urgency?: Urgency;
  /** Which draft this is: `Dự thảo lần 2`. */
  readonly draft?: number;
  /** Limits of circulation, as worded: `Lưu hành nội bộ`. */
  readonly circulation?: string;
  /** "Không phổ biến trên phương tiện thông tin đại chúng" (Party). */
  readonly notForMedia?: true;
  /** Code of the drafter and number of copies released: `PL.(300)`. */
  readonly drafter?: { readonly code: string; readonly copies: number };
  /** Address, telephone, e-mail, one line each. */
  readonly contact?: readonly string[];
}

export type Orientation = "portrait" | "landscape";

/** An attachment with its own head and page numbers. Its numeral follows from its place. */
export interface Appendix {
  /** What references point to; unique in the document. */
  readonly id: string;
  /** Absent where the standard lets an appendix go without a title (State). */
  readonly title?: readonly Inline[];
  /** The line in brackets under the title where it differs from the standard's "(Kèm theo …)". */
  readonly note?: string;
  readonly orientation: Orientation;
  readonly content: readonly Block[];
}

/** An official document: everything the reader of the page sees, and nothing about how it is drawn. Plain JSON. */
export interface OfficialDocument {
  readonly standard: StandardId;
  readonly kind: DocumentKind;
  readonly letterhead: Letterhead;
  /** Absent in a draft; the blank is left for the clerk's stamp. */
  readonly number?: number;
  /** Without the number, in the form of the standard: `KH-UBND`, `UBND-VX` (công văn), `BC/TU`. */
  readonly symbol: string;
  readonly place: string;
  /** The day of signing; absent in a draft. */
  readonly date?: PlainDate;
  readonly title: readonly Inline[];
  readonly addressees: readonly string[];
  /** Căn cứ without their dash and end mark, which the standard gives. */
  readonly legalBases: readonly (readonly Inline[])[];
  readonly body: readonly Block[];
  /** How parts are numbered where the standard leaves the choice: `Phần I` or `Phần thứ nhất`. */
  readonly partNumbering?: "roman" | "words";
  /** The end mark where it differs from the standard's (`./.` State, `.` Party). */
  readonly closing?: string;
  readonly signature: Signature;
  /** Nơi nhận without dash and end mark; the last one is the archive line (`Lưu: VT, TH`). */
  readonly recipients: readonly string[];
  readonly marks?: Marks;
  readonly appendices: readonly Appendix[];
}
