import type { PlainDate } from "../plain-date.ts";
import type { RegularPeriodKind } from "./period.ts";

/**
 * Chốt số liệu: which days the figures of a period cover. `monthly` closes on a day of the last month and opens the day after that day of
 * the month before the period; `calendar` follows the period itself; `fixed` is what the requesting body sets.
 */
export type CutOffRule =
  | { readonly kind: "monthly"; readonly closingDay: number; readonly clause: string }
  | { readonly kind: "calendar"; readonly clause: string }
  | { readonly kind: "fixed"; readonly from: PlainDate; readonly to: PlainDate; readonly clause: string };

/**
 * Thời hạn gửi. `dayOfMonth` counts from the last month of the period (0) or the months after it; with `isBefore` the day itself is late
 * already ("trước ngày 20"). A day the month does not have means its last day.
 */
export type DeadlineRule =
  | {
      readonly kind: "dayOfMonth";
      readonly day: number;
      readonly monthsAfter: number;
      readonly isBefore: boolean;
      readonly clause: string;
    }
  | { readonly kind: "workingDaysAfterCutOff"; readonly days: number; readonly clause: string }
  | { readonly kind: "fixed"; readonly date: PlainDate; readonly clause: string };

/** Định kỳ, chuyên đề, đột xuất (NĐ 09/2019/NĐ-CP, Điều 4). */
export type ReportKind = "periodic" | "thematic" | "adHoc";

/** A reporting duty: who reports what to whom, how often and by when (NĐ 09/2019/NĐ-CP, Điều 8). */
export interface ReportingRegime {
  readonly id: string;
  readonly name: string;
  readonly kind: ReportKind;
  /** Kinds of period reported on; empty for a report asked for once. */
  readonly periods: readonly RegularPeriodKind[];
  readonly reportingUnitIds: readonly string[];
  readonly receivingUnitId: string;
  readonly cutOff: CutOffRule;
  readonly deadline: DeadlineRule;
  /** A deadline on a day off moves to the next working day: common practice, no text demands it. */
  readonly movesOffDaysOff: boolean;
  /** The document of the register that lays the duty down. */
  readonly basisDocumentId?: string;
}

/** Figures close on day 14: month, quarter, six months, year. Nine months are not named there and follow the same day by practice. */
export const ADMINISTRATIVE_CUT_OFF: CutOffRule = { kind: "monthly", closingDay: 14, clause: "NĐ 09/2019/NĐ-CP, Điều 12" };

/** Statistical reports follow the calendar; the decree on administrative reports does not cover them. */
export const CALENDAR_CUT_OFF: CutOffRule = { kind: "calendar", clause: "NĐ 09/2019/NĐ-CP, Điều 1 khoản 2" };

/** Ministries and provincial committees to the Government: at the latest day 25 of the last month of the period. */
export const DEADLINE_TO_GOVERNMENT: DeadlineRule = {
  kind: "dayOfMonth",
  day: 25,
  monthsAfter: 0,
  isBefore: false,
  clause: "NĐ 09/2019/NĐ-CP, Điều 13 khoản 1",
};

/** Working days that must lie between cut-off and deadline (NĐ 09/2019/NĐ-CP, Điều 8 khoản 5 điểm b). */
export const WORKING_DAYS_AFTER_CUT_OFF = 1;
