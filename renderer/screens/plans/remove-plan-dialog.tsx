import { Button } from "@fluentui/react-components";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { PlanSummary } from "#contract/planning.ts";
import { backend } from "#renderer/api/backend.ts";
import { useNotices } from "#renderer/components/notices.tsx";
import { PlainDialog } from "#renderer/components/plain-dialog.tsx";
import { PLANS } from "#renderer/text/plans.ts";

interface RemovePlanDialogProps {
  readonly plan: PlanSummary;
  readonly onClose: () => void;
}

/** Asks before a plan is removed with what it holds. */
export function RemovePlanDialog({ plan, onClose }: RemovePlanDialogProps) {
  const queryClient = useQueryClient();
  const { refuse, say } = useNotices();
  const removing = useMutation({
    mutationFn: () => backend.planning.remove({ planId: plan.id }),
    onSuccess: async () => {
      say("success", PLANS.removed);
      await queryClient.invalidateQueries();
    },
    onError: refuse,
    onSettled: onClose,
  });
  return (
    <PlainDialog
      title={PLANS.removeQuestion(plan.title)}
      actions={
        <>
          <Button onClick={onClose}>{PLANS.cancel}</Button>
          <Button appearance="primary" disabled={removing.isPending} onClick={() => removing.mutate()}>
            {PLANS.remove}
          </Button>
        </>
      }
      onClose={onClose}
      isAlert
    >
      {PLANS.removeHint}
    </PlainDialog>
  );
}
