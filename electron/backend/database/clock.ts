import type { Brand } from "#core/brand.ts";

/** A moment in UTC as ISO text with milliseconds: `2026-11-22T03:15:05.123Z`. As text it sorts in order of time. */
export type Instant = Brand<string, "Instant">;

/** Tells the present moment; passed in, so that a test sets the time. */
export type Clock = () => Instant;

/** The moment of a count of milliseconds since 1970 UTC. */
export function instantOf(epochMilliseconds: number): Instant {
  return new Date(epochMilliseconds).toISOString() as Instant;
}

/** Milliseconds since 1970 UTC. */
export function epochMillisecondsOf(instant: Instant): number {
  return Date.parse(instant);
}

/** The clock of this machine. */
export const systemClock: Clock = () => instantOf(Date.now());

/** A moment as a clerk reads it, in the time of Vietnam (UTC+7 the whole year): `22/11/2026 10:15`. */
export function formatMoment(instant: Instant): string {
  const [, year, month, day, time] = /^(\d+)-(\d\d)-(\d\d)T(\d\d:\d\d)/.exec(inVietnam(instant)) ?? [];
  return `${day}/${month}/${year} ${time}`;
}

/** The same moment shifted to the clock on the wall in Vietnam, as ISO text; its first ten letters are the day there. */
export function inVietnam(instant: Instant): string {
  return new Date(Date.parse(instant) + 7 * 3_600_000).toISOString();
}
