import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Refusal } from "#contract/refusal.ts";
import { backend, refusalOf } from "#renderer/api/backend.ts";
import { useNotices } from "#renderer/components/notices.tsx";
import { FORMS } from "#renderer/text/forms.ts";

interface WriteOptions<Written> {
  /** What is told when it is on disk. */
  readonly said: (written: Written) => string;
  readonly onDone?: (written: Written) => void;
}

/** A write that was refused says why, and which fields are wrong. */
export interface Write<Input> {
  readonly run: (input: Input) => void;
  readonly isRunning: boolean;
  readonly refusal: Refusal | undefined;
  /** What is wrong with each field, by its name. */
  readonly mistakes: Readonly<Record<string, string | undefined>>;
}

/** Writes one change, tells when it is on disk, and offers to take it back. Every list is asked anew. */
export function useWrite<Input, Written extends { readonly changeSetId: string | null }>(
  write: (input: Input) => Promise<Written>,
  { said, onDone }: WriteOptions<Written>,
): Write<Input> {
  const { say } = useNotices();
  const queryClient = useQueryClient();
  const undo = useUndo();
  const mutation = useMutation({
    mutationFn: write,
    onSuccess: async (written) => {
      const { changeSetId } = written;
      say("success", said(written), [], changeSetId === null ? undefined : { label: FORMS.undo, run: () => undo(changeSetId) });
      onDone?.(written);
      await queryClient.invalidateQueries();
    },
  });
  const refusal = mutation.isError ? refusalOf(mutation.error) : undefined;
  const mistakes = Object.fromEntries((refusal?.mistakes ?? []).toReversed().map(({ where = "", message }) => [where, message]));
  return { run: mutation.mutate, isRunning: mutation.isPending, refusal, mistakes };
}

/** Takes a change back; the last one that stands where none is named. */
export function useUndo(): (changeSetId?: string) => void {
  const { say, refuse } = useNotices();
  const queryClient = useQueryClient();
  const mutation = useMutation({
    mutationFn: (id: string | undefined) => backend.settings.undo(id === undefined ? {} : { id }),
    onSuccess: async ({ reason }) => {
      say("info", FORMS.undone(reason));
      await queryClient.invalidateQueries();
    },
    onError: refuse,
  });
  return (changeSetId) => mutation.mutate(changeSetId);
}
