import type { Decimal } from "../decimal.ts";
import type { Direction } from "./indicator.ts";
import type { PeriodKey } from "./period.ts";

/**
 * How a figure must stand to the figure wanted. `reach` is the bare figure and "đạt 80%": plans mean "at least" where more is better, "at
 * most" where less is better, and the very figure only where neither is ("Đạt 60%" was judged ĐẠT at 61,29%). It stays apart from
 * `atLeast` so that the words of the plan come back as they were. `exactly` is "bằng", "đúng".
 */
export type FigureComparator = "atLeast" | "moreThan" | "atMost" | "lessThan" | "exactly" | "reach";

/** What must hold for a target to be met. Units as printed after the figure: `%`, `% GDP`, `triệu đồng`; empty for none. */
export type Condition =
  | { readonly comparator: FigureComparator; readonly value: Decimal; readonly unit: string }
  /** "Từ 7% đến 7,5%": where more is better more is met too, where less is better less. */
  | { readonly comparator: "between"; readonly lowest: Decimal; readonly highest: Decimal; readonly unit: string }
  /** Work to be finished; which of the two words the plan uses changes nothing. */
  | { readonly comparator: "complete"; readonly word: "hoàn thành" | "hoàn thiện" };

/** A condition besides the main one, in its own words: "trong đó tỷ lệ giao dịch thanh toán trực tuyến đạt từ 10% trở lên". */
export interface SubCondition {
  /** What results name it by; unique in its target. */
  readonly key: string;
  readonly label: string;
  readonly condition: Condition;
  /** Absent means that more is better, as "trong đó 30%" is meant. */
  readonly direction?: Direction;
}

/** What a target asks for; met when the main condition and every other one are. */
export interface TargetTerms {
  readonly main: Condition;
  readonly subConditions: readonly SubCondition[];
}

/** Mục tiêu được giao: what an indicator is to reach in a period. */
export interface Target extends TargetTerms {
  readonly id: string;
  readonly indicatorId: string;
  readonly period: PeriodKey;
  readonly planId?: string;
  /** The unit it is given to; absent for the issuer as a whole. */
  readonly unitId?: string;
  /** What the plan calls the indicator, where it uses a name of its own. */
  readonly name?: string;
  /** The target as a sentence of the plan: `80% hồ sơ công việc tại cấp tỉnh được xử lý trên môi trường mạng`. */
  readonly statement?: string;
  /** The target as the plan words it in a cell: `Đạt tỷ lệ 90%`; `describeTarget` gives the house's own words. */
  readonly wording?: string;
}
