import { z } from "zod";
import type { Changes } from "#backend/database/change-set.ts";
import { saveSetting } from "#backend/database/repositories/setting-repository.ts";
import type { EntryPlace } from "./entry-place.ts";

/** A text typed into a cell that could not be taken yet: a word where a figure belongs, a numerator that waits for its denominator. */
export interface KeptEntry {
  readonly rowId: string;
  readonly columnId: string;
  readonly text: string;
}

const kept = z.array(z.object({ rowId: z.string(), columnId: z.string(), text: z.string() }));

function keyOf({ planId, period, unitId = "" }: EntryPlace): string {
  return `entry:${planId}:${period}:${unitId}`;
}

/** What was typed at a place and waits to be mended; nothing a clerk typed is thrown away because it is not right yet. */
export function keptEntries(settings: ReadonlyMap<string, unknown>, place: EntryPlace): readonly KeptEntry[] {
  return keptUnder(settings, keyOf(place));
}

/** Keeps what waits to be mended, in place of what waited before. */
export async function keepEntries(changes: Changes, place: EntryPlace, entries: readonly KeptEntry[]): Promise<void> {
  await keepUnder(changes, keyOf(place), entries);
}

/** As `keptEntries`, of any grid that keeps its texts under a key of its own. */
export function keptUnder(settings: ReadonlyMap<string, unknown>, key: string): readonly KeptEntry[] {
  return kept.parse(settings.get(key) ?? []);
}

/** As `keepEntries`, under a key. */
export async function keepUnder(changes: Changes, key: string, entries: readonly KeptEntry[]): Promise<void> {
  await saveSetting(changes, key, entries);
}
