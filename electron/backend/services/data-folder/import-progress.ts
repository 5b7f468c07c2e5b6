import type { Refusal } from "#contract/refusal.ts";
import type { ImportEvent } from "#contract/settings.ts";
import type { OpenDatabase } from "../../database/database-handle.ts";
import type { DataFailure } from "./data-failure.ts";
import { FACT_LABELS } from "./fact-kind.ts";
import { type ImportReport, importFacts } from "./import-facts.ts";

/** Imports files of facts and tells how it goes on; the last event says how it ended. */
export async function* importWithProgress(
  database: OpenDatabase,
  files: readonly string[],
  refusalOf: (failure: DataFailure) => Refusal,
): AsyncGenerator<ImportEvent, void> {
  const state: { latest?: ImportEvent; isOver: boolean; wake: () => void } = { isOver: false, wake: () => undefined };
  const onProgress = (done: number, total: number) => {
    state.latest = { kind: "progress", done, total };
    state.wake();
  };
  const work = importFacts(database, { files, isDryRun: false, onProgress }).finally(() => {
    state.isOver = true;
    state.wake();
  });
  while (!state.isOver) {
    // Of several reports that came while the last one was sent the latest counts.
    const { latest } = state;
    delete state.latest;
    if (latest !== undefined) yield latest;
    if (state.latest === undefined && !state.isOver) await new Promise<void>((wake) => Object.assign(state, { wake }));
  }
  const imported = await work;
  yield imported.ok
    ? { kind: "done", counts: importCounts(imported.value), changeSetId: imported.value.changeSetId ?? null }
    : { kind: "refused", refusal: refusalOf(imported.failure) };
}

/** What an import brings, a line for each kind of fact. */
export function importCounts({
  counts,
}: ImportReport): readonly { readonly label: string; readonly added: number; readonly known: number }[] {
  return counts.map(({ kind, added, known }) => ({ label: FACT_LABELS[kind], added, known }));
}
