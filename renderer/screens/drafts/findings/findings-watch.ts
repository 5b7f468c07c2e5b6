import type { Finding } from "#core/checking/finding.ts";

/** What is known of a text: nothing yet, or what was found in it when it was last looked at. */
export interface FindingsState {
  readonly findings: readonly Finding[] | undefined;
  /** The text was changed since, or is being looked at. */
  readonly isStale: boolean;
}

/** Has a text checked while it is written. */
export interface FindingsWatch {
  readonly current: () => FindingsState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Something was typed: the text is looked at when the keys have rested. */
  readonly changed: () => void;
  readonly stop: () => void;
}

export interface FindingsWatchSettings<Text> {
  /** The text as it stands, or undefined while it must not be read: in the middle of a letter. */
  readonly text: () => Text | undefined;
  readonly ask: (text: Text, signal: AbortSignal) => Promise<readonly Finding[]>;
  /** Shows the findings in the text they were found in. */
  readonly show: (text: Text, findings: readonly Finding[]) => void;
  readonly restMs?: number;
}

/** Findings are of no hurry: pages and saving come before them. */
const REST_MS = 700;

/** A backend that went down is up again by then. */
const AGAIN_MS = 15_000;

/** A check that was superseded or went wrong leaves the findings before it. */
export function createFindingsWatch<Text>({ text, ask, show, restMs = REST_MS }: FindingsWatchSettings<Text>): FindingsWatch {
  const open: { state: FindingsState; timer?: ReturnType<typeof setTimeout>; asked?: AbortController } = {
    state: { findings: undefined, isStale: true },
  };
  const listeners = new Set<() => void>();
  const become = (state: FindingsState) => {
    open.state = state;
    for (const listener of listeners) listener();
  };
  const schedule = (afterMs: number) => {
    clearTimeout(open.timer);
    open.timer = setTimeout(() => void check(), afterMs);
  };
  const check = async (): Promise<void> => {
    const written = text();
    if (written === undefined) {
      schedule(restMs);
      return;
    }
    const asked = new AbortController();
    open.asked = asked;
    try {
      const findings = await ask(written, asked.signal);
      if (asked.signal.aborted) return;
      show(written, findings);
      become({ findings, isStale: false });
    } catch {
      // Findings are no one's errand: nobody is told that there are none, they come with the next try.
      if (!asked.signal.aborted) schedule(AGAIN_MS);
    }
  };
  return {
    current: () => open.state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    changed: () => {
      open.asked?.abort();
      if (!open.state.isStale) become({ ...open.state, isStale: true });
      schedule(restMs);
    },
    stop: () => {
      clearTimeout(open.timer);
      open.asked?.abort();
    },
  };
}
