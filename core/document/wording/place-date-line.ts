import { formatLongDate, formatSlashDate } from "../../vietnamese/index.ts";
import type { OfficialDocument } from "../official-document.ts";

const BLANK = "\u00a0".repeat(5);

/** `Tiền Giang, ngày 31 tháng 3 năm 2023`; a draft leaves room for the day, month and year. */
export function placeDateLine(document: OfficialDocument): string {
  return `${document.place}, ${longDateOrBlank(document)}`;
}

/** `ngày 31 tháng 3 năm 2023` or, in a draft, the same words with room between them. */
export function longDateOrBlank({ date }: OfficialDocument): string {
  return date ? formatLongDate(date) : `ngày${BLANK}tháng${BLANK}năm${BLANK}`;
}

/** `ngày 31/3/2023` or, in a draft, `ngày …/…/…` with room to write. */
export function slashDateOrBlank({ date }: OfficialDocument): string {
  return `ngày ${date ? formatSlashDate(date) : `${BLANK}/${BLANK}/${BLANK}`}`;
}
