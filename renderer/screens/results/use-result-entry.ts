import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import type { ResultPlace, ResultSheet } from "#contract/results.ts";
import { backend, queries } from "#renderer/api/backend.ts";
import type { CellEdit } from "#renderer/components/grid/grid-column.ts";
import { useNotices } from "#renderer/components/notices.tsx";

/**
 * The entry of a place. Edits show at once and are saved one after the other, so that a later one never overtakes an earlier; the answer of the
 * last one is what the data says.
 */
export function useResultEntry(place: ResultPlace) {
  const queryClient = useQueryClient();
  const { refuse } = useNotices();
  const options = queries.results.sheet.queryOptions({ input: place });
  const sheet = useQuery(options);
  const waiting = useRef(Promise.resolve());
  const saving = useMutation({
    mutationFn: (edits: readonly CellEdit[]) => {
      const turn = waiting.current.then(() => backend.results.enter({ ...place, edits }));
      waiting.current = turn.then(
        () => undefined,
        () => undefined,
      );
      return turn;
    },
    onSuccess: (answer) => queryClient.setQueryData(options.queryKey, answer),
    onError: refuse,
  });
  const enter = (edits: readonly CellEdit[]) => {
    queryClient.setQueryData(options.queryKey, (before: ResultSheet | undefined) => before && withEdits(before, edits));
    saving.mutate(edits);
  };
  return { sheet, enter, isSaving: saving.isPending };
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
