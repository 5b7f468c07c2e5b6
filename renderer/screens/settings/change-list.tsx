import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons";
import { useQuery } from "@tanstack/react-query";
import type { ListedChange } from "#contract/settings.ts";
import { queries } from "#renderer/api/backend.ts";
import { QueryGate } from "#renderer/components/query-gate.tsx";
import { type RecordColumn, RecordTable } from "#renderer/components/record-table.tsx";
import { useUndo } from "#renderer/components/use-write.ts";
import { shownMoment } from "#renderer/screens/drafts/shown-moment.ts";
import { SETTINGS } from "#renderer/text/settings.ts";

const TEXT = SETTINGS.changes;

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, alignItems: "start" },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** What was changed, the newest first; each change can be taken back. */
export function ChangeList() {
  const styles = useStyles();
  const undo = useUndo();
  const changes = useQuery({ ...queries.settings.changes.queryOptions(), refetchOnMount: "always" });
  return (
    <section className={styles.section}>
      <Text className={styles.hint}>{TEXT.lead}</Text>
      <Button icon={<ArrowUndoRegular />} disabled={changes.data?.some(({ isUndone }) => !isUndone) !== true} onClick={() => undo()}>
        {TEXT.undoLast}
      </Button>
      <QueryGate query={changes}>
        {(all) =>
          all.length === 0 ? (
            <Text className={styles.hint}>{TEXT.empty}</Text>
          ) : (
            <RecordTable label={SETTINGS.parts.changes} columns={columnsWith(undo)} rows={all} rowId={({ id }) => id} />
          )
        }
      </QueryGate>
    </section>
  );
}

function columnsWith(undo: (id: string) => void): readonly RecordColumn<ListedChange>[] {
  const { columns } = TEXT;
  return [
    { key: "madeAt", label: columns.madeAt, width: "150px", cell: ({ madeAt }) => shownMoment(madeAt) },
    { key: "reason", label: columns.reason, cell: ({ reason }) => reason },
    { key: "actor", label: columns.actor, width: "140px", cell: ({ actor }) => actor },
    {
      key: "action",
      label: columns.action,
      width: "130px",
      cell: ({ id, reason, isUndone }) =>
        isUndone ? (
          TEXT.undone
        ) : (
          <Button size="small" aria-label={`${TEXT.undo}: ${reason}`} onClick={() => undo(id)}>
            {TEXT.undo}
          </Button>
        ),
    },
  ];
}
