import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import type { FormEvent, ReactNode } from "react";

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  actions: { whiteSpace: "nowrap" },
});

interface PlainDialogProps {
  readonly title: ReactNode;
  /** The buttons below, the one that does what is asked last. */
  readonly actions: ReactNode;
  readonly onClose: () => void;
  /** Enter in a field does what the submitting button does. */
  readonly onSubmit?: () => void;
  /** Asks before something is lost, or holds much that was typed: a press beside it does not close it. */
  readonly isAlert?: boolean;
  readonly surfaceClass?: string;
  readonly contentClass?: string;
  readonly children: ReactNode;
}

/** What is asked or told before the window: a title, content one below the other, buttons. Open as long as it is drawn. */
export function PlainDialog({
  title,
  actions,
  onClose,
  onSubmit,
  isAlert = false,
  surfaceClass,
  contentClass,
  children,
}: PlainDialogProps) {
  const styles = useStyles();
  const body = (
    <DialogBody>
      <DialogTitle>{title}</DialogTitle>
      <DialogContent className={mergeClasses(styles.content, contentClass)}>{children}</DialogContent>
      <DialogActions className={styles.actions}>{actions}</DialogActions>
    </DialogBody>
  );
  return (
    <Dialog open modalType={isAlert ? "alert" : "modal"} onOpenChange={onClose}>
      <DialogSurface className={surfaceClass}>
        {onSubmit === undefined ? body : <form onSubmit={submitting(onSubmit)}>{body}</form>}
      </DialogSurface>
    </Dialog>
  );
}

function submitting(submit: () => void) {
  return (event: FormEvent) => {
    event.preventDefault();
    submit();
  };
}
