import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { EnteredPlanCells, PlanSheet, PlanSheetPlace } from "#contract/planning.ts";
import { backend, queries } from "#renderer/api/backend.ts";
import type { CellEdit } from "#renderer/components/grid/grid-column.ts";
import { useSaveQueue } from "#renderer/components/grid/use-save-queue.ts";
import { useNotices } from "#renderer/components/notices.tsx";
import { withAnswer, withEdits } from "./sheet-edits.ts";

/** So many edits are sent once they are seen: writing them down for the backend takes a while as well. */
const MANY = 2000;

function afterPicture({ length }: readonly CellEdit[]): Promise<void> {
  return length > MANY ? new Promise((resolve) => setTimeout(resolve)) : Promise.resolve();
}

/**
 * A list of a plan. Edits show at once and are saved one after the other, so that a later one never overtakes an earlier; what the backend answers
 * replaces what was shown of the lines it names. What the disk does not take stays on the screen until it does.
 */
export function usePlanSheet(place: PlanSheetPlace) {
  const queryClient = useQueryClient();
  const { refuse } = useNotices();
  // Thousands of lines are not compared with each other after every key: edits and answers keep the lines they do not change.
  const options = queries.planning.sheet.queryOptions({ input: place, structuralSharing: false });
  const sheet = useQuery(options);
  const show = (change: (before: PlanSheet) => PlanSheet) =>
    queryClient.setQueryData(options.queryKey, (before: PlanSheet | undefined) => before && change(before));
  const { queue, state } = useSaveQueue<readonly CellEdit[], EnteredPlanCells>(JSON.stringify(options.queryKey), {
    // An answer to an earlier edit does not take back what later ones show already.
    onAnswer: (answer, waiting) => {
      show((before) => waiting.reduce(withEdits, withAnswer(before, answer)));
      void invalidateOthers();
    },
    onFailure: (error, isKept) => {
      refuse(error);
      if (!isKept) void queryClient.invalidateQueries({ queryKey: options.queryKey });
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
    enter: (edits: readonly CellEdit[]) => {
      show((before) => withEdits(before, edits));
      queue.add({ shown: edits, call: () => afterPicture(edits).then(() => backend.planning.enter({ ...place, edits })) });
    },
    removeRows: (rowIds: readonly string[], onDone: () => void) =>
      queue.add({ shown: [], call: () => backend.planning.removeRows({ ...place, rowIds }), onDone }),
    saving: state,
  };
}
