import { Button, Caption1 } from "@fluentui/react-components";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ListedDraft } from "#contract/drafting.ts";
import { queries } from "#renderer/api/backend.ts";
import { useNotices } from "#renderer/components/notices.tsx";
import { PlainDialog } from "#renderer/components/plain-dialog.tsx";
import { DRAFTS } from "#renderer/text/drafts.ts";

interface RemoveDraftDialogProps {
  readonly draft: ListedDraft;
  readonly onClose: () => void;
}

/** Asks before a draft is taken away. */
export function RemoveDraftDialog({ draft, onClose }: RemoveDraftDialogProps) {
  const { say, refuse } = useNotices();
  const queryClient = useQueryClient();
  const removal = useMutation(
    queries.drafting.remove.mutationOptions({
      onSuccess: async () => {
        say("success", DRAFTS.removed(draft.title));
        await queryClient.invalidateQueries({ queryKey: queries.drafting.key() });
      },
      onError: refuse,
      onSettled: onClose,
    }),
  );
  return (
    <PlainDialog
      title={DRAFTS.removeTitle}
      actions={
        <>
          <Button onClick={onClose}>{DRAFTS.cancel}</Button>
          <Button appearance="primary" disabled={removal.isPending} onClick={() => removal.mutate({ id: draft.id })}>
            {DRAFTS.remove}
          </Button>
        </>
      }
      onClose={onClose}
      isAlert
    >
      <p>{DRAFTS.removeText(draft.title)}</p>
      <Caption1>{DRAFTS.removeHint}</Caption1>
    </PlainDialog>
  );
}
