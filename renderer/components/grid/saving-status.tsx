import { GRID } from "#renderer/text/grid.ts";
import type { SavingState } from "./save-queue.ts";

/** Where what was typed stands. */
export function SavingStatus({ state }: { readonly state: SavingState }) {
  return <span role="status">{state === "failed" ? <b>{GRID.saving.failed}</b> : GRID.saving[state]}</span>;
}
