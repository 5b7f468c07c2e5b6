import { Button, Tooltip } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { backend, queries } from "#renderer/api/backend.ts";
import { useNotices } from "#renderer/components/notices.tsx";
import { PLANS } from "#renderer/text/plans.ts";

/** Takes the newest saved change back; which one it is stands in its hint. */
export function UndoButton({ size = "medium" }: { readonly size?: "small" | "medium" }) {
  const queryClient = useQueryClient();
  const { refuse, say } = useNotices();
  const last = useQuery({ ...queries.planning.lastChange.queryOptions(), staleTime: 0 });
  const undoing = useMutation({
    mutationFn: ({ id }: { readonly id: string; readonly reason: string }) => backend.planning.undo({ id }),
    onSuccess: async (_done, { reason }) => {
      say("success", PLANS.undone(reason));
      await queryClient.invalidateQueries();
    },
    onError: refuse,
  });
  const change = last.data ?? undefined;
  return (
    <Tooltip relationship="description" content={change === undefined ? PLANS.nothingToUndo : PLANS.undoHint(change.reason)}>
      <Button
        size={size}
        icon={<ArrowUndoRegular />}
        disabled={change === undefined || undoing.isPending}
        onClick={() => change !== undefined && undoing.mutate(change)}
      >
        {PLANS.undo}
      </Button>
    </Tooltip>
  );
}
