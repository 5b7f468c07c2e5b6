import type { PeriodKey } from "./period.ts";

/** A part of the list of tasks with the groups in it, in their order. */
export interface TaskPart {
  readonly name: string;
  readonly groups?: readonly { readonly name: string; readonly subgroups?: readonly string[] }[];
}

/** An indicator a plan watches, and what the plan calls it where it uses a name of its own. */
export interface WatchedIndicator {
  readonly indicatorId: string;
  readonly name?: string;
}

/** The indicators a plan watches in one of its areas, in their order. */
export interface WatchedArea {
  readonly area: string;
  readonly indicators: readonly WatchedIndicator[];
}

/** Kế hoạch: what is to be reached, done and paid for in a period, and the document that says so. */
export interface Plan {
  readonly id: string;
  /** As it follows "Kế hoạch": `phát triển Chính quyền số và bảo đảm an toàn thông tin mạng tỉnh Tiền Giang năm 2022`. */
  readonly title: string;
  readonly period: PeriodKey;
  readonly issuerUnitId: string;
  /** The issued document in the register; absent while it is being drafted. */
  readonly documentId?: string;
  /** The plan it details: the plan of a year under the plan of five years. */
  readonly parentPlanId?: string;
  /** Lĩnh vực, in the order tables group by: `Phát triển Chính quyền số`, `Bảo đảm an toàn thông tin`. */
  readonly areas: readonly string[];
  /** The headings over its tasks, in their order. */
  readonly taskParts?: readonly TaskPart[];
  /** Chỉ tiêu theo dõi: the indicators it reports on without setting targets, by area; they need not belong to that area elsewhere. */
  readonly watched?: readonly WatchedArea[];
}
