import type { PlainDate } from "../plain-date.ts";

/** From which day to which day something holds, both included. An open end means as far as anyone knows. */
export interface Validity {
  readonly validFrom?: PlainDate;
  readonly validTo?: PlainDate;
}

/** Whether something holds on a day. */
export function isValidOn({ validFrom, validTo }: Validity, date: PlainDate): boolean {
  return (validFrom === undefined || validFrom <= date) && (validTo === undefined || date <= validTo);
}

/** Whether two spans of validity share a day. */
export function overlaps(left: Validity, right: Validity): boolean {
  return startsBeforeEnd(left, right) && startsBeforeEnd(right, left);
}

function startsBeforeEnd({ validFrom }: Validity, { validTo }: Validity): boolean {
  return validFrom === undefined || validTo === undefined || validFrom <= validTo;
}
