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
import type { OpenedDraft } from "#contract/drafting.ts";
import { goTo } from "#renderer/app/place.ts";
import { EDITOR } from "#renderer/text/editor.ts";
import { PREVIEW } from "#renderer/text/preview.ts";
import { FindingsButton } from "../findings/findings-button.tsx";
import type { FindingsWatch } from "../findings/findings-watch.ts";
import { SavingLine } from "./saving-line.tsx";
import type { WrittenDraft } from "./use-draft.ts";
import type { EditorCommands } from "./use-editor-commands.tsx";
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
  wide: { "@media (max-width: 1340px)": { display: "none" } },
});

/** What is open, whether it is saved, and what can be done with the whole of it. */
export function EditorHeader({ draft, written, commands, watch, ...shown }: EditorHeaderProps) {
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <Button
        appearance="subtle"
        icon={<ArrowLeftRegular />}
        onClick={() => goTo({ screen: "drafts" })}
        aria-label={EDITOR.back}
        title={EDITOR.back}
      />
      <Button
        appearance="subtle"
        icon={<PanelLeftRegular />}
        onClick={shown.onToggleOutline}
        aria-label={EDITOR.toggleOutline}
        title={EDITOR.toggleOutline}
      />
      <Text as="h1" size={400} weight="semibold" className={styles.title} title={draft.title}>
        {draft.title}
      </Text>
      <WordCount editor={written.editor} />
      <SavingLine saving={written.saving} />
      <Button
        appearance="subtle"
        icon={<SaveRegular />}
        onClick={commands.settle}
        title={EDITOR.saveVersion}
        aria-label={EDITOR.saveVersion}
      />
      <Button
        className={styles.button}
        appearance="subtle"
        icon={<HistoryRegular />}
        aria-label={EDITOR.versions}
        title={EDITOR.versions}
        onClick={commands.showVersions}
      >
        <span className={styles.wide}>{EDITOR.versions}</span>
      </Button>
      <Button
        className={styles.button}
        appearance="subtle"
        icon={<ArrowSyncRegular />}
        title={EDITOR.refresh}
        aria-label={EDITOR.refresh}
        disabled={commands.isRefreshing}
        onClick={commands.refresh}
      >
        <span className={styles.wide}>{commands.isRefreshing ? EDITOR.refreshing : EDITOR.refresh}</span>
      </Button>
      <Button
        appearance="subtle"
        icon={<DocumentSearchRegular />}
        onClick={shown.onShowPages}
        aria-label={PREVIEW.title}
        title={PREVIEW.title}
      />
      {draft.isIssued ? null : <FindingsButton watch={watch} onPress={shown.onShowFindings} />}
      {draft.isIssued ? null : (
        <Button icon={<SendRegular />} onClick={commands.issue}>
          {EDITOR.issue}
        </Button>
      )}
      <Button appearance="primary" icon={<ArrowExportRegular />} onClick={commands.showExport}>
        {EDITOR.export}
      </Button>
      <Button
        appearance="subtle"
        icon={<DocumentCopyRegular />}
        onClick={commands.showTemplate}
        aria-label={EDITOR.saveAsTemplate}
        title={EDITOR.saveAsTemplate}
      />
      <Button
        appearance="subtle"
        icon={<PanelRightRegular />}
        onClick={shown.onTogglePanel}
        aria-label={EDITOR.togglePanel}
        title={EDITOR.togglePanel}
      />
    </header>
  );
}
