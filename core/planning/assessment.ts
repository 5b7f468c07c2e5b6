import type { Decimal } from "../decimal.ts";
import type { Condition } from "./target.ts";

/** ĐẠT, CHƯA ĐẠT, or not to be judged from what was reported. */
export type Verdict = "met" | "notMet" | "notAssessed";

/** What became of one condition of a target. */
export interface AssessedCondition {
  /** Which further condition; absent for the main one. */
  readonly key?: string;
  readonly label?: string;
  readonly condition: Condition;
  /** In words: `tối thiểu 30%`. */
  readonly wanted: string;
  /** In words: `7,09% (43.683/615.932)`, `ước 60%`; absent where nothing was found that answers the condition. */
  readonly found?: string;
  /** The figure as printed in `found`. */
  readonly figure?: Decimal;
  readonly met: Verdict;
}

/** Đánh giá: computed from target and result, never typed. */
export interface Assessment {
  readonly verdict: Verdict;
  /** The main condition first, then the others in the order of the target. */
  readonly conditions: readonly AssessedCondition[];
  /** The figures are no measured ones, so that the verdict may still change. */
  readonly isEstimate: boolean;
  /** One Vietnamese sentence with the figures. */
  readonly explanation: string;
}

/** The verdict as tables print it. */
export const VERDICT_LABELS: Readonly<Record<Verdict, string>> = {
  met: "ĐẠT",
  notMet: "CHƯA ĐẠT",
  notAssessed: "CHƯA ĐÁNH GIÁ",
};
