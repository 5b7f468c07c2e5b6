import { Button, makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import { DocumentAddRegular } from "@fluentui/react-icons";
import type { ImportCount } from "#contract/settings.ts";
import { type RecordColumn, RecordTable } from "#renderer/components/record-table.tsx";
import { RefusalBar } from "#renderer/components/refusal-bar.tsx";
import { SETTINGS } from "#renderer/text/settings.ts";
import { useImport } from "./use-import.ts";

const TEXT = SETTINGS.import;

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, alignItems: "start" },
  hint: { color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  wide: { width: "100%" },
});

/** Brings in files of facts: looked over first, then written as one change. */
export function ImportFacts() {
  const styles = useStyles();
  const { chosen, progress, choose, isChecking, run, isRunning } = useImport();
  return (
    <section className={styles.section}>
      <Text className={styles.hint}>{TEXT.lead}</Text>
      <Button icon={<DocumentAddRegular />} appearance="primary" disabled={isChecking || isRunning} onClick={choose}>
        {isChecking ? TEXT.checking : TEXT.choose}
      </Button>
      {chosen === undefined ? null : (
        <>
          <Text weight="semibold">{TEXT.chosen}</Text>
          <ul className={styles.list}>
            {chosen.files.map((file) => (
              <li key={file}>{file}</li>
            ))}
          </ul>
          {chosen.refusal === undefined ? null : <RefusalBar title={TEXT.mistakes} refusal={chosen.refusal} />}
          {chosen.counts === undefined ? null : <Counts counts={chosen.counts} />}
          {chosen.counts === undefined || chosen.counts.length === 0 ? null : (
            <Button appearance="primary" disabled={isRunning} onClick={() => run(chosen.files)}>
              {TEXT.run}
            </Button>
          )}
        </>
      )}
      {progress === undefined ? null : (
        <div className={styles.wide} role="status">
          <Text>{TEXT.running(progress.done, progress.total)}</Text>
          <ProgressBar value={progress.done} max={progress.total} />
        </div>
      )}
    </section>
  );
}

const COLUMNS: readonly RecordColumn<ImportCount>[] = [
  { key: "label", label: TEXT.columns.label, cell: ({ label }) => label },
  { key: "added", label: TEXT.columns.added, width: "120px", cell: ({ added }) => added },
  { key: "known", label: TEXT.columns.known, width: "220px", cell: ({ known }) => known },
];

function Counts({ counts }: { readonly counts: readonly ImportCount[] }) {
  if (counts.length === 0) return <Text>{TEXT.nothing}</Text>;
  return (
    <>
      <RecordTable label={TEXT.chosen} columns={COLUMNS} rows={counts} rowId={({ label }) => label} />
      <Text>{TEXT.ready}</Text>
    </>
  );
}
