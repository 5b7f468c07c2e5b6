import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { ResultPlace, ResultSheet } from "#contract/results.ts";
import { backend, queries } from "#renderer/api/backend.ts";
import type { CellEdit } from "#renderer/components/grid/grid-column.ts";
import { useSaveQueue } from "#renderer/components/grid/use-save-queue.ts";
import { useNotices } from "#renderer/components/notices.tsx";

/**
 * The entry of a place. Edits show at once and are saved one after the other; the answer of the last one is what the data says. What the disk does
 * not take stays on the screen until it does.
 */
export function useResultEntry(place: ResultPlace) {
  const queryClient = useQueryClient();
  const { refuse } = useNotices();
  const options = queries.results.sheet.queryOptions({ input: place });
  const sheet = useQuery(options);
  const show = (change: (before: ResultSheet) => ResultSheet) =>
    queryClient.setQueryData(options.queryKey, (before: ResultSheet | undefined) => before && change(before));
  const { queue, state } = useSaveQueue<readonly CellEdit[], ResultSheet>(JSON.stringify(options.queryKey), {
    onAnswer: (answer, waiting) => show(() => waiting.reduce(withEdits, answer)),
    onFailure: (error, isKept) => {
      refuse(error);
      if (!isKept) void queryClient.invalidateQueries({ queryKey: options.queryKey });
    },
  });
  const enter = (edits: readonly CellEdit[]) => {
    show((before) => withEdits(before, edits));
    queue.add({ shown: edits, call: () => backend.results.enter({ ...place, edits }) });
  };
  return { sheet, enter, saving: state };
}

/** The sheet with texts as they were typed, until the backend says what they mean. */
function withEdits(sheet: ResultSheet, edits: readonly CellEdit[]): ResultSheet {
  const byRow = Map.groupBy(edits, ({ rowId }) => rowId);
  return {
    ...sheet,
    rows: sheet.rows.map((row) => {
      const own = byRow.get(row.id);
      return own === undefined ? row : { ...row, ...Object.fromEntries(own.map(({ columnId, text }) => [columnId, text])) };
    }),
  };
}
