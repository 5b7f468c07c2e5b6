import type { ShownTerms } from "#contract/settings.ts";
import { daysBetween, type PlainDate, partsOf, plainDateOf } from "#core/plain-date.ts";
import { failure, type Result, success } from "#core/result.ts";
import { formatSlashDate } from "#core/vietnamese/index.ts";
import type { OpenDatabase } from "../../database/database-handle.ts";
import type { ReadQueries } from "../../database/read.ts";
import { listSettings, saveSetting } from "../../database/repositories/setting-repository.ts";
import { createFieldReader } from "../catalogue/field-reader.ts";
import type { FormFailure } from "../catalogue/form-failure.ts";
import { type Written, writeForm } from "../catalogue/write-form.ts";

/** The days on which terms of the Party committee began, as the office set them, in their order. */
export type CommitteeTerms = readonly PlainDate[];

/** A term of the committee: from when it is counted, and whether that is only what is usual. */
export interface CommitteeTerm {
  readonly from: PlainDate;
  readonly isAssumed: boolean;
}

const SETTING = "party-terms";

/** Congresses of provinces are held every five years and end by 31 October (Chỉ thị 35-CT/TW of 2019, 45-CT/TW of 2025). */
const YEARS_OF_TERM = 5;
const USUAL_BEGINNING = { month: 11, day: 1 } as const;

/** A day the office set takes the place of the usual one it lies this near to. */
const DAYS_NEAR = 365;

/**
 * The term of the committee a day lies in: through it the Party numbers the documents of a kind (HD 05-HD/VPTW, I.3.1.1.b; HD 36-HD/VPTW of 2018).
 * Where the office set no beginning, the usual one counts.
 */
export function termOn(day: PlainDate, terms: CommitteeTerms): CommitteeTerm {
  const usual = usualBeginning(day);
  const isReplaced = terms.some((from) => Math.abs(daysBetween(usual, from)) <= DAYS_NEAR);
  const set = terms.filter((from) => from <= day).at(-1);
  if (set !== undefined && (isReplaced || set > usual)) return { from: set, isAssumed: false };
  if (!isReplaced) return { from: usual, isAssumed: true };
  // The day lies between the usual beginning and the later one the office set: still the term before.
  return termOn(dayBefore(usual), terms);
}

function usualBeginning(day: PlainDate): PlainDate {
  const { year } = partsOf(day);
  const inCycle = beginningIn(year - (year % YEARS_OF_TERM));
  return inCycle <= day ? inCycle : beginningIn(year - (year % YEARS_OF_TERM) - YEARS_OF_TERM);
}

function beginningIn(year: number): PlainDate {
  return dayOf({ year, ...USUAL_BEGINNING });
}

function dayBefore(beginning: PlainDate): PlainDate {
  return dayOf({ year: partsOf(beginning).year, month: USUAL_BEGINNING.month - 1, day: 31 });
}

function dayOf(parts: Parameters<typeof plainDateOf>[0]): PlainDate {
  const day = plainDateOf(parts);
  if (day === undefined) throw new Error(`No such day: ${JSON.stringify(parts)}`);
  return day;
}

/** The beginnings of terms the office set. */
export async function listTerms(queries: ReadQueries): Promise<CommitteeTerms> {
  const stored = (await listSettings(queries)).get(SETTING);
  return Array.isArray(stored) ? (stored as CommitteeTerms) : [];
}

/** The same as the window is told them: days as people write them. */
export function shownTerms(terms: CommitteeTerms, today: PlainDate): ShownTerms {
  const { from, isAssumed } = termOn(today, terms);
  return { days: terms.map(formatSlashDate), current: formatSlashDate(from), isAssumed };
}

/** Sets the beginnings of terms; fails with the lines that are no day. */
export function saveTerms(database: OpenDatabase, typed: readonly string[]): Promise<Result<Written, FormFailure>> {
  const reader = createFieldReader();
  const days = [...new Set(typed.flatMap((line) => reader.day("days", line) ?? []))].toSorted();
  const { mistakes } = reader;
  return writeForm(database, termsReason(days), async (changes) => {
    if (mistakes.length > 0) return failure({ kind: "form", mistakes });
    await saveSetting(changes, SETTING, days);
    return success(SETTING);
  });
}

function termsReason(days: CommitteeTerms): string {
  const last = days.at(-1);
  return last === undefined ? "Bỏ ngày bắt đầu nhiệm kỳ cấp ủy" : `Đặt ngày bắt đầu nhiệm kỳ cấp ủy: ${formatSlashDate(last)}`;
}
