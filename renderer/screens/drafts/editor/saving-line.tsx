import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { EDITOR } from "#renderer/text/editor.ts";
import type { SavingState } from "./draft-writer.ts";

/** Where the text of a draft stands, told to those who show it alone: it changes while keys are typed, and nothing else of the screen with it. */
export interface SavingWatch {
  readonly current: () => SavingState;
  readonly become: (state: SavingState) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** That all is saved is told when nothing has come for so long: a steady typist need not see it come and go. */
const REST_MS = 300;

/** The state of a text that is on disk. */
export function createSavingWatch(): SavingWatch {
  const open: { state: SavingState; timer?: ReturnType<typeof setTimeout> } = { state: "saved" };
  const listeners = new Set<() => void>();
  const tell = (state: SavingState) => {
    open.state = state;
    for (const listener of listeners) listener();
  };
  return {
    current: () => open.state,
    become: (state) => {
      clearTimeout(open.timer);
      if (state === "saved") open.timer = setTimeout(() => tell(state), REST_MS);
      else if (state !== open.state) tell(state);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const useStyles = makeStyles({ state: { color: tokens.colorNeutralForeground2, minWidth: "76px" } });

/** Says whether what was typed is saved. */
export function SavingLine({ saving }: { readonly saving: SavingWatch }) {
  const styles = useStyles();
  const state = useSyncExternalStore(saving.subscribe, saving.current);
  return (
    <Text size={200} role="status" className={styles.state} title={state === "failed" ? EDITOR.failedHint : ""}>
      {EDITOR.state[state]}
    </Text>
  );
}
