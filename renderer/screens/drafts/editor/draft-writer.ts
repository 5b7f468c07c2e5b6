/** Where the text stands: on disk, on its way there, or not taken. */
export type SavingState = "saved" | "saving" | "failed";

export interface DraftWriter {
  /** Something was typed; it is kept soon, or with the next `flush`. */
  readonly changed: () => void;
  /** Keeps at once what is not kept yet; ends when it is on disk, and rejects with the reason when it could not be kept. */
  readonly flush: () => Promise<void>;
  /** Whether something typed is not on disk yet. */
  readonly isPending: () => boolean;
}

interface DraftWriterSettings<Document> {
  readonly read: () => Document;
  readonly keep: (document: Document) => Promise<unknown>;
  readonly onState: (state: SavingState) => void;
  /** Why what was typed could not be kept, when nobody waits for it. */
  readonly onFailure: (error: unknown) => void;
  /** How long the keys must rest before what was typed is kept. */
  readonly restMs?: number;
}

/** Keys must rest this long, but a steady typist is not kept waiting longer than the second. */
const REST_MS = 300;
const LONGEST_MS = 2000;

/** So long after a failure it is tried again by itself: a disk has room again, a folder is back. */
const RETRY_MS = 4000;

/** Keeps what is typed: soon after the last key, one after the other, the newest last. What was not taken is tried again with the next change, or by itself. */
export function createDraftWriter<Document>({
  read,
  keep,
  onState,
  onFailure,
  restMs = REST_MS,
}: DraftWriterSettings<Document>): DraftWriter {
  const open: { timer?: ReturnType<typeof setTimeout>; since?: number; running: Promise<void>; isDirty: boolean; isKeeping: boolean } = {
    running: Promise.resolve(),
    isDirty: false,
    isKeeping: false,
  };
  const write = async () => {
    if (!open.isDirty) return;
    open.isDirty = false;
    open.isKeeping = true;
    delete open.since;
    try {
      await keep(read());
      if (!open.isDirty) onState("saved");
    } catch (error) {
      open.isDirty = true;
      onState("failed");
      clearTimeout(open.timer);
      // Why it failed was told when it did.
      open.timer = setTimeout(() => void flush().catch(() => undefined), RETRY_MS);
      throw error;
    } finally {
      open.isKeeping = false;
    }
  };
  const flush = () => {
    clearTimeout(open.timer);
    // What failed before is told to whoever waited for it, and tried again now.
    open.running = open.running.then(write, write);
    return open.running;
  };
  return {
    changed: () => {
      open.isDirty = true;
      open.since ??= performance.now();
      onState("saving");
      clearTimeout(open.timer);
      const left = Math.max(0, LONGEST_MS - (performance.now() - open.since));
      open.timer = setTimeout(() => void flush().catch(onFailure), Math.min(restMs, left));
    },
    flush,
    isPending: () => open.isDirty || open.isKeeping,
  };
}
