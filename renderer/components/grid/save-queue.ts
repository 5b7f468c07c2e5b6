/** Where the edits of a grid stand: on disk, on their way there, or waiting until the disk takes them. */
export type SavingState = "saved" | "saving" | "failed";

/** A change on its way to the disk; `shown` is what the screen shows of it until then. */
export interface QueuedChange<Shown, Answer> {
  readonly shown: Shown;
  readonly call: () => Promise<Answer>;
  readonly onDone?: () => void;
}

export interface SaveQueue<Shown, Answer> {
  readonly add: (change: QueuedChange<Shown, Answer>) => void;
  readonly state: () => SavingState;
  readonly subscribe: (changed: () => void) => () => void;
}

interface SaveQueueSettings<Shown, Answer> {
  /** The disk took a change; `waiting` is what the screen shows of those after it. */
  readonly onAnswer: (answer: Answer, waiting: readonly Shown[]) => void;
  /** Why a change was not taken: it waits and is tried again, or else it was dropped. */
  readonly onFailure: (error: unknown, isKept: boolean) => void;
  /** The disk, not the change, is the reason: it may be taken later. */
  readonly isForLater: (error: unknown) => boolean;
  /** Something waits from now on, and the window stays open for it; gives how to end that. */
  readonly hold: (flush: () => Promise<void>) => () => void;
}

/** So long after a failure it is tried again by itself. */
const RETRY_MS = 4000;

/**
 * Saves changes one after the other, so that a later one never overtakes an earlier. What the disk does not take (it is full, the folder is gone)
 * waits in its place with all that follow, is tried again with the next change, after some seconds and when the window closes.
 */
export function createSaveQueue<Shown, Answer>(settings: SaveQueueSettings<Shown, Answer>): SaveQueue<Shown, Answer> {
  const waiting: QueuedChange<Shown, Answer>[] = [];
  const listeners = new Set<() => void>();
  const open: { state: SavingState; running?: Promise<void>; timer?: ReturnType<typeof setTimeout>; release?: () => void } = {
    state: "saved",
  };
  const become = (state: SavingState) => {
    open.state = state;
    for (const changed of listeners) changed();
  };
  const saveNext = async (change: QueuedChange<Shown, Answer>, isQuiet: boolean) => {
    try {
      const answer = await change.call();
      waiting.shift();
      settings.onAnswer(
        answer,
        waiting.map(({ shown }) => shown),
      );
      change.onDone?.();
    } catch (error) {
      const isKept = settings.isForLater(error);
      if (!isKept) waiting.shift();
      if (!isKept || !isQuiet) settings.onFailure(error, isKept);
      if (isKept) throw error;
    }
  };
  const saveAll = async (isQuiet: boolean) => {
    try {
      for (let [next] = waiting; next !== undefined; [next] = waiting) await saveNext(next, isQuiet);
      open.release?.();
      delete open.release;
      become("saved");
    } catch (error) {
      become("failed");
      open.timer = setTimeout(() => void run(true).catch(() => undefined), RETRY_MS);
      throw error;
    } finally {
      delete open.running;
    }
  };
  const run = (isQuiet: boolean): Promise<void> => {
    clearTimeout(open.timer);
    open.running ??= saveAll(isQuiet);
    return open.running;
  };
  return {
    add: (change) => {
      waiting.push(change);
      open.release ??= settings.hold(() => run(false));
      if (open.state === "saved") become("saving");
      // Whoever typed is told by `onFailure`.
      void run(false).catch(() => undefined);
    },
    state: () => open.state,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}
