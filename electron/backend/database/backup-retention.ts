import type { BackupManifest } from "./backup-manifest.ts";
import { epochMillisecondsOf, type Instant, instantOf, inVietnam } from "./clock.ts";

/** How many backups are kept: the newest ones of today, then the last one of each earlier day, then the last one of each month. */
export interface RetentionPolicy {
  readonly ofToday: number;
  readonly days: number;
  readonly months: number;
}

export const DEFAULT_RETENTION: RetentionPolicy = { ofToday: 5, days: 14, months: 24 };

/**
 * The backups no longer worth their place at `now`. Never among them: the newest of each reason (and so the newest of all), so that the state
 * before the last import, migration or restore stays within reach. Days and months are those of Vietnam.
 */
export function listSurplusBackups(backups: readonly BackupManifest[], now: Instant, policy: RetentionPolicy): readonly BackupManifest[] {
  const newestFirst = backups.toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
  const today = dayOf(now);
  const firstDay = dayOf(instantOf(epochMillisecondsOf(now) - policy.days * 86_400_000));
  const earlier = newestFirst.filter(({ madeAt }) => dayOf(madeAt) < today);
  const kept = new Set<BackupManifest>([
    ...firstOfEach(newestFirst, ({ reason }) => reason),
    ...newestFirst.filter(({ madeAt }) => dayOf(madeAt) >= today).slice(0, policy.ofToday),
    ...firstOfEach(
      earlier.filter(({ madeAt }) => dayOf(madeAt) >= firstDay),
      ({ madeAt }) => dayOf(madeAt),
    ),
    ...firstOfEach(earlier, ({ madeAt }) => monthOf(madeAt)).slice(0, policy.months),
  ]);
  return newestFirst.filter((backup) => !kept.has(backup));
}

function firstOfEach(backups: readonly BackupManifest[], keyOf: (backup: BackupManifest) => string): readonly BackupManifest[] {
  const seen = new Map<string, BackupManifest>();
  for (const backup of backups) if (!seen.has(keyOf(backup))) seen.set(keyOf(backup), backup);
  return [...seen.values()];
}

function dayOf(instant: Instant): string {
  return inVietnam(instant).slice(0, 10);
}

function monthOf(instant: Instant): string {
  return inVietnam(instant).slice(0, 7);
}
