import type { PeriodKey } from "./period.ts";

/** One thing that was done or is missing, with notes and the documents of the register that show it. */
export interface AreaItem {
  readonly text: string;
  readonly notes?: readonly string[];
  readonly documentIds?: readonly string[];
}

/** A part of a report on an area, with its heading where it has one. */
export interface AreaSection {
  readonly title?: string;
  readonly results?: readonly AreaItem[];
  readonly limits?: readonly AreaItem[];
}

/** Kết quả theo lĩnh vực: what was done and what is missing in an area in a period, in words. */
export interface AreaReport {
  readonly id: string;
  /** Lĩnh vực: `Nhận thức số`. */
  readonly name: string;
  readonly period: PeriodKey;
  /** Its place in the report, from 1. */
  readonly position: number;
  readonly sections: readonly AreaSection[];
}
