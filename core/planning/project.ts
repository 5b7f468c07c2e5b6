import type { Decimal } from "../decimal.ts";
import type { Assignee } from "./assignment.ts";
import type { PeriodKey } from "./period.ts";

/** Vốn đầu tư, vốn sự nghiệp. */
export type CapitalKind = "investment" | "operating";

/** Money of a project in one year from one source, planned and paid out; in triệu đồng. */
export interface YearMoney {
  readonly year: number;
  /** Nguồn vốn: `ngân sách tỉnh`. */
  readonly source: string;
  readonly amount: Decimal;
  /** Đã giải ngân; absent while nothing was reported. */
  readonly disbursed?: Decimal;
}

/** Dự án, nhiệm vụ with money of its own. All money in triệu đồng. */
export interface Project {
  readonly id: string;
  readonly planId: string;
  readonly name: string;
  /** The heading above `group`, where the plan has two levels of them. */
  readonly part?: string;
  /** The heading it stands under in its plan: `CÁC DỰ ÁN CHUYỂN TIẾP`. */
  readonly group?: string;
  /** Lĩnh vực ứng dụng. */
  readonly field?: string;
  /** Lập chủ trương đầu tư. */
  readonly proposer?: Assignee;
  /** What the plan says beside the proposer. */
  readonly proposerNote?: string;
  /** Chủ đầu tư. */
  readonly investor?: Assignee;
  /** Dự án mới hay chuyển tiếp. */
  readonly stage: "new" | "carriedOver";
  /** The same project in the plan it was carried over from. */
  readonly earlierProjectId?: string;
  readonly capital: CapitalKind;
  /** Mục tiêu, sự cần thiết, phạm vi. */
  readonly goal?: string;
  readonly need?: string;
  readonly scope?: string;
  /** Thời gian triển khai: a year or a span of years. */
  readonly period?: PeriodKey;
  /** Tổng mức đầu tư; absent while it is not known. */
  readonly total?: Decimal;
  readonly money: readonly YearMoney[];
  /** Why figures are left blank, so that a blank is never taken for an oversight. */
  readonly reasonForBlank?: string;
}

/** `Dự án` with money to invest, `Nhiệm vụ` with money to run. */
export const CAPITAL_LABELS: Readonly<Record<CapitalKind, string>> = { investment: "Dự án", operating: "Nhiệm vụ" };

/** `DA mới`, `DA chuyển tiếp` in full words. */
export const STAGE_LABELS: Readonly<Record<Project["stage"], string>> = { new: "Dự án mới", carriedOver: "Dự án chuyển tiếp" };
