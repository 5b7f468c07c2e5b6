import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import type { EnteredPlanCells, PlanSheet, PlanSheetPlace } from "#contract/planning.ts";
import { backend, queries } from "#renderer/api/backend.ts";
import type { CellEdit } from "#renderer/components/grid/grid-column.ts";
import { useNotices } from "#renderer/components/notices.tsx";
import { withAnswer, withEdits } from "./sheet-edits.ts";

interface Saving {
  /** What the list shows until the answer comes. */
  readonly edits: readonly CellEdit[];
  readonly call: () => Promise<EnteredPlanCells>;
}

/**
 * A list of a plan. Edits show at once and are saved one after the other, so that a later one never overtakes an earlier; what the backend answers
 * replaces what was shown of the lines it names.
 */
export function usePlanSheet(place: PlanSheetPlace) {
  const queryClient = useQueryClient();
  const { refuse } = useNotices();
  // Thousands of lines are not compared with each other after every key: edits and answers keep the lines they do not change.
  const options = queries.planning.sheet.queryOptions({ input: place, structuralSharing: false });
  const sheet = useQuery(options);
  const waiting = useRef<{ last: Promise<unknown>; readonly edits: (readonly CellEdit[])[] }>({ last: Promise.resolve(), edits: [] });
  const show = (change: (before: PlanSheet) => PlanSheet) =>
    queryClient.setQueryData(options.queryKey, (before: PlanSheet | undefined) => before && change(before));
  const saving = useMutation({
    mutationFn: ({ call }: Saving) => {
      const turn = waiting.current.last.then(call);
      waiting.current.last = turn.catch(() => undefined);
      return turn;
    },
    onMutate: ({ edits }) => {
      waiting.current.edits.push(edits);
      show((before) => withEdits(before, edits));
    },
    onSuccess: async (answer) => {
      waiting.current.edits.shift();
      // An answer to an earlier edit does not take back what later ones show already.
      show((before) => waiting.current.edits.reduce(withEdits, withAnswer(before, answer)));
      await invalidateOthers();
    },
    onError: async (error) => {
      waiting.current.edits.shift();
      refuse(error);
      await queryClient.invalidateQueries({ queryKey: options.queryKey });
    },
  });
  // What other screens show is asked for anew when they are opened, not at every key here.
  const invalidateOthers = async () => {
    const others = [queries.planning.plans.key(), queries.home.key(), queries.results.key()];
    for (const queryKey of others) await queryClient.invalidateQueries({ queryKey, refetchType: "none" });
    await queryClient.invalidateQueries({ queryKey: queries.planning.lastChange.key() });
  };
  return {
    sheet,
    enter: (edits: readonly CellEdit[]) => saving.mutate({ edits, call: () => backend.planning.enter({ ...place, edits }) }),
    removeRows: (rowIds: readonly string[], onDone: () => void) =>
      saving.mutate({ edits: [], call: () => backend.planning.removeRows({ ...place, rowIds }) }, { onSuccess: onDone }),
    isSaving: saving.isPending,
  };
}
