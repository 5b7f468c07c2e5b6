import type { PlainDate } from "../plain-date.ts";
import type { PeriodKey } from "./period.ts";

/** The days laid down for one reporting period where no rule gives them. */
export interface ReportingPeriod {
  readonly id: string;
  readonly key: PeriodKey;
  /** Ngày chốt số liệu. */
  readonly cutOffDay?: PlainDate;
  /** Thời hạn gửi báo cáo. */
  readonly deadline?: PlainDate;
  /** The reporting duty the days are set for; absent where they hold for every one. */
  readonly regimeId?: string;
}
