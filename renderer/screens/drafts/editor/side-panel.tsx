import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { HEAD_FORM, SOURCES } from "#renderer/text/editor.ts";
import { PREVIEW } from "#renderer/text/preview.ts";
import { HeadForm } from "./head-form.tsx";
import { PagesPanel } from "./pages-panel.tsx";
import { SourcePanel } from "./source-panel.tsx";
import type { WrittenDraft } from "./use-draft.ts";

const useStyles = makeStyles({ content: { padding: tokens.spacingHorizontalM }, pages: { flexGrow: 1, minHeight: 0 } });

export type PanelTab = "sources" | "head" | "pages";

interface SidePanelProps {
  readonly written: WrittenDraft;
  readonly tab: PanelTab;
  readonly onTab: (tab: PanelTab) => void;
}

/** Beside the text: where figures come from, the head and foot of the document, and its pages. */
export function SidePanel({ written, tab, onTab }: SidePanelProps) {
  const styles = useStyles();
  return (
    <>
      <TabList size="small" selectedValue={tab} onTabSelect={(_event, { value }) => onTab(value as PanelTab)}>
        <Tab value="sources">{SOURCES.tab}</Tab>
        {written.editor.isEditable ? <Tab value="head">{HEAD_FORM.tab}</Tab> : null}
        <Tab value="pages">{PREVIEW.title}</Tab>
      </TabList>
      {tab === "pages" ? (
        <div className={styles.pages}>
          <PagesPanel written={written} />
        </div>
      ) : (
        <div className={styles.content}>
          {tab === "head" && written.editor.isEditable ? (
            <HeadForm head={written.head} onChange={written.changeHead} />
          ) : (
            <SourcePanel written={written} />
          )}
        </div>
      )}
    </>
  );
}
