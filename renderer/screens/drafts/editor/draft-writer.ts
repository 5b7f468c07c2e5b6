/** Where the text stands: on disk, on its way there, or not taken. */
export type SavingState = "saved" | "saving" | "failed";

export interface DraftWriter {
  /** Something was typed; it is kept soon, or with the next `flush`. */
  readonly changed: () => void;
  /** Keeps at once what is not kept yet; ends when it is on disk. */
  readonly flush: () => Promise<void>;
  /** The same for a window that is about to close: rejects when something could not be kept. */
  readonly flushOrFail: () => Promise<void>;
}

interface DraftWriterSettings<Document> {
  readonly read: () => Document;
  readonly keep: (document: Document) => Promise<unknown>;
  readonly onState: (state: SavingState) => void;
  readonly onFailure: (error: unknown) => void;
  /** How long the keys must rest before what was typed is kept. */
  readonly restMs?: number;
}

/** Keys must rest this long, but a steady typist is not kept waiting longer than the second. */
const REST_MS = 300;
const LONGEST_MS = 2000;

/** Keeps what is typed: soon after the last key, one after the other, the newest last. What was not taken is tried again with the next change. */
export function createDraftWriter<Document>({
  read,
  keep,
  onState,
  onFailure,
  restMs = REST_MS,
}: DraftWriterSettings<Document>): DraftWriter {
  const open: { timer?: ReturnType<typeof setTimeout>; since?: number; running: Promise<void>; isDirty: boolean } = {
    running: Promise.resolve(),
    isDirty: false,
  };
  const write = async () => {
    if (!open.isDirty) return;
    open.isDirty = false;
    delete open.since;
    try {
      await keep(read());
      if (!open.isDirty) onState("saved");
    } catch (error) {
      open.isDirty = true;
      onState("failed");
      onFailure(error);
    }
  };
  const flush = () => {
    clearTimeout(open.timer);
    open.running = open.running.then(write);
    return open.running;
  };
  return {
    changed: () => {
      open.isDirty = true;
      open.since ??= performance.now();
      onState("saving");
      clearTimeout(open.timer);
      const left = Math.max(0, LONGEST_MS - (performance.now() - open.since));
      open.timer = setTimeout(() => void flush(), Math.min(restMs, left));
    },
    flush,
    flushOrFail: async () => {
      await flush();
      if (open.isDirty) throw new Error("What was typed is not on disk.");
    },
  };
}
