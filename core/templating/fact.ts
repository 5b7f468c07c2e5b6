import type { Decimal } from "../decimal.ts";
import type { FactRef } from "../document/inline.ts";

/** A stored figure or verdict as a template sees it. Everything but the key may be unknown. */
export interface Fact {
  /** The key of the fact, `dvc-toan-trinh@2022`; without blanks. */
  readonly ref: FactRef;
  /** Absent where the fact is said in words (`text`). */
  readonly value?: Decimal | null;
  /** `Hoàn thành`, `ĐẠT`: a fact that is no figure. */
  readonly text?: string | null;
  /** What is printed before a target: `tối thiểu`, `trên`. */
  readonly qualifier?: string | null;
  /** What is printed before a result known only roughly: `trên`, `gần`, `khoảng`. */
  readonly roughly?: string | null;
  readonly numerator?: Decimal | null;
  readonly denominator?: Decimal | null;
  /** `%`, `hồ sơ`, `triệu đồng`. */
  readonly unit?: string | null;
  /** Digits printed after the decimal mark; as many as the value has where unknown. */
  readonly decimals?: number | null;
  /** What it counts, as a key (`2023-Q1`), so that comparisons can name it. */
  readonly period?: string | null;
  readonly isEstimate?: boolean | null;
}

/** Tells a fact from anything else a template may hold. */
export function isFact(value: unknown): value is Fact {
  return typeof value === "object" && value !== null && "ref" in value && typeof value.ref === "string";
}
