import { type Decimal, decimal } from "../decimal.ts";
import type { Validity } from "./validity.ts";

/** Whether more or less of it is better. `none` where a target is to be met exactly. */
export type Direction = "higher" | "lower" | "none";

/**
 * How an indicator is measured.
 * - `quantity`: a figure of its own (doanh nghiệp, triệu đồng). `isAdditive` says that the figures of units may be added up; a rank or a
 *   score may not.
 * - `ratio`: a numerator over a denominator, times what its unit stands for (100 for %).
 * - `completion`: work that is done or not done ("Hoàn thành").
 */
export type Measure =
  | { readonly kind: "quantity"; readonly unit: string; readonly decimals: number; readonly isAdditive: boolean }
  | {
      readonly kind: "ratio";
      /** Digits printed after the mark. */
      readonly decimals: number;
      readonly unit: string;
      /** What is counted above and below the line: `lượt cán bộ được tập huấn`, `cán bộ, công chức, viên chức`. */
      readonly numerator: string;
      readonly denominator: string;
      /** Overrides what the unit says: 10000 for `bác sĩ/vạn dân`. */
      readonly scale?: Decimal;
      /** The numerator is part of the denominator, so that more than the whole is a mistake. */
      readonly isShare: boolean;
    }
  | { readonly kind: "completion" };

/** Chỉ tiêu: what is measured, the same from year to year; what is to be reached stands in its targets. */
export interface Indicator extends Validity {
  readonly id: string;
  /** Short and lasting, part of the key of its facts: `dvc-toan-trinh`. */
  readonly code: string;
  readonly name: string;
  /** Lĩnh vực; one of its plan's areas. */
  readonly area: string;
  readonly direction: Direction;
  readonly measure: Measure;
  /** What counts and what does not, as laid down. */
  readonly definition?: string;
  /** The id of the indicator it is "trong đó" of. */
  readonly partOf?: string;
}

/** What one whole counts in a unit: 100 for `%` (also `% GDP`), 1000 for `‰`, else 1. */
export function scaleOfUnit(unit: string): Decimal {
  if (unit.startsWith("%")) return decimal(100);
  return decimal(unit.startsWith("‰") ? 1000 : 1);
}

/** The unit figures of an indicator are counted in; empty for work that is done or not. */
export function unitOfMeasure({ measure }: Indicator): string {
  return measure.kind === "completion" ? "" : measure.unit;
}

/** The digits its figures are printed with after the mark; none for work that is done or not. */
export function decimalsOf({ measure }: Indicator): number {
  return measure.kind === "completion" ? 0 : measure.decimals;
}
