import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from "@fluentui/react-components";
import type { FigureChange } from "#contract/drafting.ts";
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
    <Dialog open onOpenChange={onClose}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{DIALOGS.changesTitle}</DialogTitle>
          <DialogContent>
            {changes.length === 0 ? (
              DIALOGS.noChanges
            ) : (
              <ul className={styles.list}>
                {changes.map(({ path, message }) => (
                  <li key={`${path} ${message}`}>{message}</li>
                ))}
              </ul>
            )}
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              {DIALOGS.close}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
