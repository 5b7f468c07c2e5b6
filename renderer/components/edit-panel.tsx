import {
  Button,
  Caption1,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  mergeClasses,
  Subtitle1,
  tokens,
} from "@fluentui/react-components";
import { DeleteRegular, DismissRegular } from "@fluentui/react-icons";
import { type ReactNode, useState } from "react";
import type { Refusal } from "#contract/refusal.ts";
import { FORMS } from "#renderer/text/forms.ts";

const useStyles = makeStyles({
  split: { display: "flex", flexGrow: 1, gap: tokens.spacingHorizontalL, minHeight: 0, position: "relative" },
  list: { flexGrow: 1, minWidth: 0, overflow: "auto" },
  panel: {
    display: "flex",
    flexDirection: "column",
    boxSizing: "border-box",
    flexShrink: 0,
    width: "min(400px, 100%)",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    // On a narrow window the panel lies over the list.
    "@media (max-width: 1100px)": { position: "fixed", insetBlock: 0, right: 0, boxShadow: tokens.shadow16, zIndex: 100 },
  },
  wide: { width: "min(640px, 100%)" },
  head: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "start",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    paddingBottom: 0,
  },
  body: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    flexGrow: 1,
    overflow: "auto",
    padding: tokens.spacingHorizontalM,
    "& > *": { flexShrink: 0 },
  },
  foot: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  room: { flexGrow: 1 },
});

/** A list with a panel beside it. */
export function ListWithPanel({ list, panel }: { readonly list: ReactNode; readonly panel: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.split}>
      <div className={styles.list}>{list}</div>
      {panel}
    </div>
  );
}

interface EditPanelProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly onClose: () => void;
  /** Absent where nothing can be changed. */
  readonly onSave?: () => void;
  readonly saveLabel?: string;
  readonly isSaving?: boolean;
  /** The words are those of an earlier visit that ended without saving. */
  readonly isKept?: boolean;
  /** Takes more room: long texts are written in it. */
  readonly isWide?: boolean;
  readonly onRemove?: (() => void) | undefined;
  readonly refusal?: Refusal | undefined;
}

/** The form of one entry: its fields, what is wrong, and what can be done with it. Enter in a line of text saves. */
export function EditPanel({ title, children, onClose, onSave, onRemove, refusal, ...look }: EditPanelProps) {
  const styles = useStyles();
  const { saveLabel = FORMS.save, isSaving = false, isWide = false, isKept = false } = look;
  return (
    <form
      className={mergeClasses(styles.panel, isWide && styles.wide)}
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        onSave?.();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented) onClose();
      }}
    >
      <div className={styles.head}>
        <Subtitle1 as="h2">{title}</Subtitle1>
        <Button appearance="subtle" icon={<DismissRegular />} aria-label={FORMS.close} onClick={onClose} />
      </div>
      <div className={styles.body}>
        {isKept ? <Caption1 role="status">{FORMS.kept}</Caption1> : null}
        {children}
        {refusal === undefined ? null : <FormRefusal refusal={refusal} />}
      </div>
      <div className={styles.foot}>
        {onSave === undefined ? null : (
          <Button type="submit" appearance="primary" disabled={isSaving}>
            {isSaving ? FORMS.saving : saveLabel}
          </Button>
        )}
        <Button onClick={onClose}>{onSave === undefined ? FORMS.close : FORMS.cancel}</Button>
        <span className={styles.room} />
        {onRemove === undefined ? null : <RemoveButton onRemove={onRemove} />}
      </div>
    </form>
  );
}

/** Why it was not taken; what is wrong with single fields stands beside them as well. */
function FormRefusal({ refusal: { message, mistakes = [] } }: { readonly refusal: Refusal }) {
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{FORMS.notSaved}</MessageBarTitle>
        {message}
        {mistakes.length < 2 ? null : (
          <ul>
            {mistakes.map((mistake) => (
              <li key={`${mistake.where} ${mistake.message}`}>{[mistake.message, mistake.remedy].filter(Boolean).join(" ")}</li>
            ))}
          </ul>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}

/** Asks once more before it removes; the second press does. */
export function RemoveButton({ onRemove, label = FORMS.remove }: { readonly onRemove: () => void; readonly label?: string }) {
  const [isAsked, setIsAsked] = useState(false);
  return (
    <Button
      icon={<DeleteRegular />}
      appearance={isAsked ? "outline" : "subtle"}
      onClick={() => (isAsked ? onRemove() : setIsAsked(true))}
      onBlur={() => setIsAsked(false)}
    >
      {isAsked ? FORMS.removeSure : label}
    </Button>
  );
}
