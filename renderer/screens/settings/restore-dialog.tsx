import { Button, Caption1 } from "@fluentui/react-components";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ListedBackup } from "#contract/data-folder.ts";
import { backend, queries } from "#renderer/api/backend.ts";
import { fileNameOf } from "#renderer/components/file-name.ts";
import { useNotices } from "#renderer/components/notices.tsx";
import { PlainDialog } from "#renderer/components/plain-dialog.tsx";
import { shownMoment } from "#renderer/screens/drafts/shown-moment.ts";
import { SETTINGS } from "#renderer/text/settings.ts";

const TEXT = SETTINGS.backups;

interface RestoreDialogProps {
  readonly backup: ListedBackup;
  readonly onClose: () => void;
}

/** Asks before a backup takes the place of the data, and says how that is taken back. */
export function RestoreDialog({ backup: { file, madeAt }, onClose }: RestoreDialogProps) {
  const { say, refuse } = useNotices();
  const queryClient = useQueryClient();
  const takeBack = useMutation({
    mutationFn: (before: string) => backend.dataFolder.restore({ file: before }),
    onError: refuse,
    onSettled: () => queryClient.resetQueries(),
  });
  const restoring = useMutation(
    queries.dataFolder.restore.mutationOptions({
      onSuccess: ({ before }) => {
        const name = fileNameOf(before);
        say("success", TEXT.restored(name), [], { label: TEXT.takeBack, run: () => takeBack.mutate(name) });
      },
      onError: refuse,
      onSettled: async () => {
        await queryClient.resetQueries();
        onClose();
      },
    }),
  );
  return (
    <PlainDialog
      title={TEXT.restoreTitle}
      actions={
        <>
          <Button onClick={onClose}>{TEXT.cancel}</Button>
          <Button appearance="primary" disabled={restoring.isPending} onClick={() => restoring.mutate({ file })}>
            {restoring.isPending ? TEXT.restoring : TEXT.confirm}
          </Button>
        </>
      }
      onClose={onClose}
      isAlert
    >
      <p>{TEXT.restoreText(shownMoment(madeAt))}</p>
      <Caption1>{TEXT.restoreBack}</Caption1>
    </PlainDialog>
  );
}
