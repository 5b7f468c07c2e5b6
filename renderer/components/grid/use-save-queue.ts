import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useMemo, useSyncExternalStore } from "react";
import { queries, refusalOf } from "#renderer/api/backend.ts";
import { createSaveQueue, type SaveQueue, type SavingState } from "./save-queue.ts";

/** Queues of the sheets of the window, by folder and sheet: what waits in one outlives the screen that is left. */
const queues = new Map<string, unknown>();

/** Why the disk does not take a change now and may later. */
const DISK_KINDS: readonly string[] = [
  "disk-full",
  "folder-gone",
  "folder-missing",
  "folder-read-only",
  "storage-failed",
  "open-elsewhere",
];

interface SheetSaving<Shown, Answer> {
  readonly onAnswer: (answer: Answer, waiting: readonly Shown[]) => void;
  readonly onFailure: (error: unknown, isKept: boolean) => void;
}

/** The queue in which the changes of one sheet are saved, and where they stand. `sheet` is the key of the sheet, the same for all its screens. */
export function useSaveQueue<Shown, Answer>(
  sheet: string,
  saving: SheetSaving<Shown, Answer>,
): { readonly queue: SaveQueue<Shown, Answer>; readonly state: SavingState } {
  const queryClient = useQueryClient();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what `saving` does is the same for one sheet.
  const queue = useMemo(() => queueOf(sheet, queryClient, saving), [sheet, queryClient]);
  return { queue, state: useSyncExternalStore(queue.subscribe, queue.state) };
}

function queueOf<Shown, Answer>(sheet: string, queryClient: QueryClient, saving: SheetSaving<Shown, Answer>): SaveQueue<Shown, Answer> {
  const folder = openFolder(queryClient);
  const key = `${folder} ${sheet}`;
  // A key belongs to sheets of one kind: what is in the queue is of its kind too.
  const known = queues.get(key) as SaveQueue<Shown, Answer> | undefined;
  if (known !== undefined && known.state() !== "saved") return known;
  const queue = createSaveQueue<Shown, Answer>({
    ...saving,
    isForLater: (error) => error instanceof OtherFolder || DISK_KINDS.includes(refusalOf(error).kind),
    onFailure: (error, isKept) => {
      if (!(error instanceof OtherFolder)) saving.onFailure(error, isKept);
    },
    hold: (flush) => window.theThuc.onClosing(flush),
  });
  const inItsFolder: SaveQueue<Shown, Answer> = {
    ...queue,
    add: (change) =>
      queue.add({ ...change, call: () => (openFolder(queryClient) === folder ? change.call() : Promise.reject(new OtherFolder())) }),
  };
  queues.set(key, inItsFolder);
  return inItsFolder;
}

/** Another folder is open: what was typed in this one must not get into that one. */
class OtherFolder extends Error {}

function openFolder(queryClient: QueryClient): string {
  return queryClient.getQueryData(queries.dataFolder.current.queryOptions().queryKey)?.path ?? "";
}
