import { Button, makeStyles } from "@fluentui/react-components";
import type { FigureChange } from "#contract/drafting.ts";
import { PlainDialog } from "#renderer/components/plain-dialog.tsx";
import { DIALOGS } from "#renderer/text/editor.ts";

const useStyles = makeStyles({ list: { maxHeight: "50vh", overflow: "auto", margin: 0 } });

interface ChangesDialogProps {
  readonly changes: readonly FigureChange[];
  readonly onClose: () => void;
}

/** What became of the figures when the draft was brought up to its facts. */
export function ChangesDialog({ changes, onClose }: ChangesDialogProps) {
  const styles = useStyles();
  return (
    <PlainDialog
      title={DIALOGS.changesTitle}
      actions={
        <Button appearance="primary" onClick={onClose}>
          {DIALOGS.close}
        </Button>
      }
      onClose={onClose}
    >
      {changes.length === 0 ? (
        DIALOGS.noChanges
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by the keyboard too.
        <ul className={styles.list} tabIndex={0}>
          {changes.map(({ path, message }) => (
            <li key={`${path} ${message}`}>{message}</li>
          ))}
        </ul>
      )}
    </PlainDialog>
  );
}
