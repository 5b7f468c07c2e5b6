import type { PeriodKey } from "./period.ts";

/** A part of the list of tasks with the groups in it, in their order. */
export interface TaskPart {
  readonly name: string;
  readonly groups?: readonly { readonly name: string; readonly subgroups?: readonly string[] }[];
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
}
