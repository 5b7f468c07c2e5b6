import { Badge, Button, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import type { ListedBackup } from "#contract/data-folder.ts";
import { queries } from "#renderer/api/backend.ts";
import { useNotices } from "#renderer/components/notices.tsx";
import { QueryGate } from "#renderer/components/query-gate.tsx";
import { type RecordColumn, RecordTable } from "#renderer/components/record-table.tsx";
import { shownMoment } from "#renderer/screens/drafts/shown-moment.ts";
import { SETTINGS } from "#renderer/text/settings.ts";
import { RestoreDialog } from "./restore-dialog.tsx";

const TEXT = SETTINGS.backups;

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, alignItems: "start" },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** The backups of the open folder with their soundness; one is made or restored from here. */
export function BackupList() {
  const styles = useStyles();
  const { say, refuse } = useNotices();
  const queryClient = useQueryClient();
  const [chosen, setChosen] = useState<ListedBackup>();
  const backups = useQuery({ ...queries.dataFolder.backups.queryOptions(), refetchOnMount: "always" });
  const columns = useMemo(() => columnsWith(setChosen), []);
  const making = useMutation(
    queries.dataFolder.backUp.mutationOptions({
      onSuccess: async () => {
        say("success", TEXT.made);
        await queryClient.invalidateQueries({ queryKey: queries.dataFolder.backups.key() });
      },
      onError: refuse,
    }),
  );
  return (
    <section className={styles.section}>
      <Subtitle2 as="h2">{TEXT.title}</Subtitle2>
      <Text className={styles.hint}>{TEXT.lead}</Text>
      <Button appearance="primary" disabled={making.isPending} onClick={() => making.mutate({})}>
        {making.isPending ? TEXT.making : TEXT.make}
      </Button>
      <QueryGate query={backups}>
        {(all) =>
          all.length === 0 ? (
            <Text className={styles.hint}>{TEXT.empty}</Text>
          ) : (
            <RecordTable label={TEXT.title} columns={columns} rows={all} rowId={({ file }) => file} />
          )
        }
      </QueryGate>
      {chosen === undefined ? null : <RestoreDialog backup={chosen} onClose={() => setChosen(undefined)} />}
    </section>
  );
}

function columnsWith(onRestore: (backup: ListedBackup) => void): readonly RecordColumn<ListedBackup>[] {
  const { columns } = TEXT;
  return [
    { key: "madeAt", label: columns.madeAt, width: "170px", cell: ({ madeAt }) => shownMoment(madeAt) },
    { key: "reason", label: columns.reason, cell: ({ reason }) => reason },
    {
      key: "state",
      label: columns.state,
      width: "200px",
      cell: ({ isSound }) => (
        <Badge appearance="tint" color={isSound ? "success" : "danger"}>
          {isSound ? TEXT.sound : TEXT.broken}
        </Badge>
      ),
    },
    {
      key: "action",
      label: columns.action,
      width: "130px",
      cell: (backup) => (
        <Button
          size="small"
          disabled={!backup.isSound}
          aria-label={`${TEXT.restore} ${shownMoment(backup.madeAt)}`}
          onClick={() => onRestore(backup)}
        >
          {TEXT.restore}
        </Button>
      ),
    },
  ];
}
