const SHOWN = new Intl.DateTimeFormat("vi-VN", {
  day: "2-digit",
  month: "2-digit",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "Asia/Ho_Chi_Minh",
});

/** A stored moment as a clerk reads it, by the clock of Vietnam: `14:05 22/11/2026`; what is no moment stays as it is. */
export function shownMoment(instant: string): string {
  const moment = new Date(instant);
  return Number.isNaN(moment.getTime()) ? instant : SHOWN.format(moment);
}
