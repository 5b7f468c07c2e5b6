import { Button, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { FolderOpenRegular } from "@fluentui/react-icons";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { backend, queries } from "#renderer/api/backend.ts";
import { useNotices } from "#renderer/components/notices.tsx";
import { QueryGate } from "#renderer/components/query-gate.tsx";
import { SETTINGS } from "#renderer/text/settings.ts";

const TEXT = SETTINGS.folder;

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  path: { overflowWrap: "anywhere" },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** Which data folder is open, and how another one is. */
export function FolderCard() {
  const styles = useStyles();
  const folder = useQuery(queries.dataFolder.current.queryOptions());
  const { refuse } = useNotices();
  const queryClient = useQueryClient();
  const change = useMutation({
    mutationFn: (open: () => Promise<unknown>) => open(),
    onError: refuse,
    // Nothing of the folder before may be shown any more.
    onSettled: () => queryClient.resetQueries(),
  });
  const openOther = async () => {
    const path = await window.theThuc.desktop.chooseFolder("openData");
    if (path !== undefined) await backend.dataFolder.open({ path });
  };
  return (
    <section className={styles.card}>
      <Subtitle2 as="h2">{TEXT.title}</Subtitle2>
      <QueryGate query={folder}>
        {(open) => (
          <>
            <Text className={styles.path}>{open?.path}</Text>
            {open?.isPractice === true ? <Text className={styles.hint}>{TEXT.practice}</Text> : null}
            {open?.recovery === undefined ? null : <Text>{open.recovery}</Text>}
            <div className={styles.buttons}>
              <Button
                icon={<FolderOpenRegular />}
                onClick={() => {
                  if (open !== null) void window.theThuc.desktop.showInFolder(open.path);
                }}
              >
                {TEXT.show}
              </Button>
              <Button disabled={change.isPending} onClick={() => change.mutate(openOther)}>
                {TEXT.openOther}
              </Button>
              <Button
                disabled={change.isPending}
                onClick={() => change.mutate(() => backend.dataFolder.practise({ anew: open?.isPractice === true }))}
              >
                {open?.isPractice === true ? TEXT.practiseAnew : TEXT.practise}
              </Button>
              <Button disabled={change.isPending} onClick={() => change.mutate(() => backend.dataFolder.close())}>
                {TEXT.close}
              </Button>
            </div>
          </>
        )}
      </QueryGate>
    </section>
  );
}
