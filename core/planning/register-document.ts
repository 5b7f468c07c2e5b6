import type { PlainDate } from "../plain-date.ts";
import type { PeriodKey } from "./period.ts";

/** How a document stands to another: it rests on it, carries it out, replaces, amends or cites it. */
export type RelationKind = "basis" | "implements" | "replaces" | "amends" | "cites";

/** Văn bản của sổ đăng ký: a document of the office's own, or one that others cite. */
export interface RegisterDocument {
  readonly id: string;
  readonly origin: "own" | "cited";
  /** The code of its kind: `KH`; a cited one may be of a kind no office issues (`Luật`, `NĐ`, `TTư`). */
  readonly kind: string;
  /** The kind in words, where no standard names it: `Nghị định`. */
  readonly kindName?: string;
  readonly number?: number;
  /** Without the number: `KH-UBND`. */
  readonly symbol: string;
  /** Number and symbol as printed: `112/KH-UBND`. */
  readonly code?: string;
  readonly date?: PlainDate;
  /** As it stands in a citation: `Ủy ban nhân dân tỉnh`. */
  readonly issuer: string;
  readonly issuerUnitId?: string;
  /** As it follows the issuer in a citation. */
  readonly title: string;
  readonly relations: readonly { readonly relation: RelationKind; readonly documentId: string }[];
  readonly note?: string;
  /** The period and the area in whose list of documents it is shown. */
  readonly issuedIn?: PeriodKey;
  readonly area?: string;
  /** Made up for a sample. */
  readonly isFictitious?: boolean;
}
