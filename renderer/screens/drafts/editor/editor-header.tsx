import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import {
  ArrowExportRegular,
  ArrowLeftRegular,
  ArrowSyncRegular,
  DocumentCopyRegular,
  DocumentSearchRegular,
  HistoryRegular,
  PanelLeftRegular,
  PanelRightRegular,
  SaveRegular,
  SendRegular,
} from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { OpenedDraft } from "#contract/drafting.ts";
import { goTo } from "#renderer/app/place.ts";
import { EDITOR } from "#renderer/text/editor.ts";
import { PREVIEW } from "#renderer/text/preview.ts";
import { FindingsButton } from "../findings/findings-button.tsx";
import type { FindingsWatch } from "../findings/findings-watch.ts";
import { SavingLine } from "./saving-line.tsx";
import type { WrittenDraft } from "./use-draft.ts";
import type { EditorCommands } from "./use-editor-commands.tsx";
import { useIsRoomy, useIsWide } from "./use-is-wide.ts";
import { WordCount } from "./word-count.tsx";

interface EditorHeaderProps {
  readonly draft: OpenedDraft;
  readonly written: WrittenDraft;
  readonly commands: EditorCommands;
  readonly onToggleOutline: () => void;
  readonly onTogglePanel: () => void;
  readonly onShowPages: () => void;
  readonly watch: FindingsWatch;
  readonly onShowFindings: () => void;
}

const useStyles = makeStyles({
  header: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    paddingBlock: tokens.spacingVerticalXS,
    paddingInline: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { flexGrow: 1, flexBasis: "200px", minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  button: { minWidth: "auto" },
});

/** What is open, whether it is saved, and what can be done with the whole of it. */
export function EditorHeader({ draft, written, commands, watch, ...shown }: EditorHeaderProps) {
  const styles = useStyles();
  const isWide = useIsWide();
  const isRoomy = useIsRoomy();
  return (
    <header className={styles.header}>
      <Tool icon={<ArrowLeftRegular />} label={EDITOR.back} onPress={() => goTo({ screen: "drafts" })} />
      <Tool icon={<PanelLeftRegular />} label={EDITOR.toggleOutline} onPress={shown.onToggleOutline} />
      <Text as="h1" size={400} weight="semibold" className={styles.title} title={draft.title}>
        {draft.title}
      </Text>
      {isWide ? <WordCount editor={written.editor} /> : null}
      <SavingLine saving={written.saving} />
      <Tool icon={<SaveRegular />} label={EDITOR.saveVersion} onPress={commands.settle} />
      <Tool icon={<HistoryRegular />} label={EDITOR.versions} onPress={commands.showVersions} isNamed={isRoomy} />
      <Tool
        icon={<ArrowSyncRegular />}
        label={commands.isRefreshing ? EDITOR.refreshing : EDITOR.refresh}
        onPress={commands.refresh}
        isNamed={isRoomy}
        isDisabled={commands.isRefreshing}
      />
      <Tool icon={<DocumentSearchRegular />} label={PREVIEW.title} onPress={shown.onShowPages} />
      {draft.isIssued ? null : <FindingsButton watch={watch} onPress={shown.onShowFindings} />}
      {draft.isIssued ? null : (
        <Tool icon={<SendRegular />} label={EDITOR.issue} onPress={commands.issue} isNamed={isWide} appearance="secondary" />
      )}
      <Tool icon={<ArrowExportRegular />} label={EDITOR.export} onPress={commands.showExport} isNamed={isWide} appearance="primary" />
      <Tool icon={<DocumentCopyRegular />} label={EDITOR.saveAsTemplate} onPress={commands.showTemplate} />
      <Tool icon={<PanelRightRegular />} label={EDITOR.togglePanel} onPress={shown.onTogglePanel} />
    </header>
  );
}

interface ToolProps {
  readonly icon: ReactElement;
  readonly label: string;
  readonly onPress: () => void;
  /** There is room for its name beside the icon. */
  readonly isNamed?: boolean;
  readonly isDisabled?: boolean;
  readonly appearance?: "subtle" | "secondary" | "primary";
}

function Tool({ icon, label, onPress, isNamed = false, isDisabled = false, appearance = "subtle" }: ToolProps) {
  const styles = useStyles();
  return (
    <Button
      className={styles.button}
      appearance={appearance}
      icon={icon}
      onClick={onPress}
      disabled={isDisabled}
      aria-label={label}
      title={label}
    >
      {isNamed ? label : null}
    </Button>
  );
}
