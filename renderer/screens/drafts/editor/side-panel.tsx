import { CounterBadge, makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import type { Finding } from "#core/checking/finding.ts";
import { CHECKING } from "#renderer/text/checking.ts";
import { HEAD_FORM, SOURCES } from "#renderer/text/editor.ts";
import { PREVIEW } from "#renderer/text/preview.ts";
import { FindingsPanel } from "../findings/findings-panel.tsx";
import type { FindingsWatch } from "../findings/findings-watch.ts";
import { useFindingCount } from "../findings/use-findings.ts";
import { HeadForm } from "./head-form.tsx";
import { PagesPanel } from "./pages-panel.tsx";
import { SourcePanel } from "./source-panel.tsx";
import type { WrittenDraft } from "./use-draft.ts";

const useStyles = makeStyles({
  content: { padding: tokens.spacingHorizontalM },
  pages: { flexGrow: 1, minHeight: 0 },
  title: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
});

export type PanelTab = "sources" | "head" | "findings" | "pages";

interface SidePanelProps {
  readonly written: WrittenDraft;
  readonly tab: PanelTab;
  readonly onTab: (tab: PanelTab) => void;
  readonly watch: FindingsWatch;
  readonly onFinding: (finding: Finding) => void;
}

/** Beside the text: where figures come from, the head and foot of the document, what is wrong in it, and its pages. */
export function SidePanel({ written, tab, onTab, watch, onFinding }: SidePanelProps) {
  const styles = useStyles();
  return (
    <>
      <TabList size="small" selectedValue={tab} onTabSelect={(_event, { value }) => onTab(value as PanelTab)}>
        <Tab value="sources" title={SOURCES.tabHint}>
          {SOURCES.tab}
        </Tab>
        {written.editor.isEditable ? <Tab value="head">{HEAD_FORM.tab}</Tab> : null}
        {written.editor.isEditable ? (
          <Tab value="findings">
            <FindingsTitle watch={watch} />
          </Tab>
        ) : null}
        <Tab value="pages">{PREVIEW.title}</Tab>
      </TabList>
      {tab === "pages" ? (
        <div className={styles.pages}>
          <PagesPanel written={written} watch={watch} onFinding={onFinding} />
        </div>
      ) : (
        <div className={styles.content}>
          <PanelContent written={written} tab={tab} watch={watch} onFinding={onFinding} />
        </div>
      )}
    </>
  );
}

function PanelContent({ written, tab, watch, onFinding }: Omit<SidePanelProps, "onTab">) {
  if (!written.editor.isEditable) return <SourcePanel written={written} />;
  if (tab === "head") return <HeadForm head={written.head} onChange={written.changeHead} />;
  return tab === "findings" ? <FindingsPanel written={written} watch={watch} onGo={onFinding} /> : <SourcePanel written={written} />;
}

function FindingsTitle({ watch }: Pick<SidePanelProps, "watch">) {
  const styles = useStyles();
  const count = useFindingCount(watch);
  return (
    <span className={styles.title}>
      {CHECKING.tab}
      {count === 0 ? null : <CounterBadge size="small" color="danger" count={count} />}
    </span>
  );
}
