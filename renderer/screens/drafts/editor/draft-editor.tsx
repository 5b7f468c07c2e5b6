import { MessageBar, MessageBarBody, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { OpenedDraft } from "#contract/drafting.ts";
import type { Finding } from "#core/checking/finding.ts";
import { queries } from "#renderer/api/backend.ts";
import { usePlace } from "#renderer/app/place.ts";
import { QueryGate } from "#renderer/components/query-gate.tsx";
import { EDITOR } from "#renderer/text/editor.ts";
import "#renderer/styles/editor.css";
import "#renderer/styles/editor-head.css";
import "#renderer/styles/editor-tables.css";
import "#renderer/styles/findings.css";
import { goToPlace } from "../findings/go-to-place.ts";
import { useFindingsWatch } from "../findings/use-findings.ts";
import { BlockTools } from "./block-tools.tsx";
import { EditorHeader } from "./editor-header.tsx";
import { EditorToolbar } from "./editor-toolbar.tsx";
import { FindBar } from "./find-bar.tsx";
import { goToHeadField, type HeadPart, headPartOf } from "./head-form.tsx";
import { OutlinePane } from "./outline-pane.tsx";
import { PageArea } from "./page-area.tsx";
import { type PanelTab, SidePanel } from "./side-panel.tsx";
import { useDraft } from "./use-draft.ts";
import { useEditorCommands } from "./use-editor-commands.tsx";
import { useIsWide } from "./use-is-wide.ts";

/** The editor of a draft; it begins anew with what the backend says whenever the draft is brought up to its facts. */
export function DraftEditor({ id }: { readonly id: string }) {
  // What was opened is the writer's from then on; an old copy must not come up again.
  const opened = useQuery({ ...queries.drafting.open.queryOptions({ input: { id } }), gcTime: 0 });
  return (
    <QueryGate query={opened}>
      {(draft) => <OpenDraft key={opened.dataUpdatedAt} draft={draft} reload={async () => void (await opened.refetch())} />}
    </QueryGate>
  );
}

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", height: "100%", minHeight: 0 },
  columns: { display: "flex", flexGrow: 1, minHeight: 0 },
  outline: { width: "220px", flexShrink: 0, overflow: "auto", borderRight: `1px solid ${tokens.colorNeutralStroke2}` },
  text: { flexGrow: 1, minWidth: 0, overflow: "auto", backgroundColor: tokens.colorNeutralBackground4 },
  panel: {
    width: "320px",
    flexShrink: 0,
    overflow: "auto",
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // Pages need the room of a page.
  wide: { width: "min(44vw, 820px)" },
});

interface OpenDraftProps {
  readonly draft: OpenedDraft;
  readonly reload: () => Promise<void>;
}

function OpenDraft({ draft, reload }: OpenDraftProps) {
  const styles = useStyles();
  const written = useDraft(draft);
  const isWide = useIsWide();
  // Until the writer says otherwise, what stands beside the text is there where there is room for it.
  const [outlineChosen, setOutlineShown] = useState<boolean>();
  const isSentToFindings = usePlace().part === "findings";
  const [panelChosen, setPanelShown] = useState(isSentToFindings ? true : undefined);
  const [tab, setTab] = useState<PanelTab>(isSentToFindings ? "findings" : "sources");
  const isPanelShown = panelChosen ?? isWide;
  const isOutlineShown = outlineChosen ?? (isWide && !(isPanelShown && tab === "pages"));
  const [isFinding, setFinding] = useState(false);
  const watch = useFindingsWatch(written);
  const show = (shown: PanelTab) => {
    setPanelShown(true);
    setTab(shown);
  };
  const showForm = (part: HeadPart) => {
    show("head");
    goToHeadField(part);
  };
  const goToFinding = ({ place, quote }: Finding) => {
    if (!goToPlace(written.editor, place, quote)) showForm(headPartOf(place.path));
  };
  const commands = useEditorCommands({ draft, written, reload, onFind: () => setFinding(true), onLook: () => show("findings") });
  return (
    <div className={styles.screen}>
      <EditorHeader
        draft={draft}
        written={written}
        commands={commands}
        onToggleOutline={() => setOutlineShown(!isOutlineShown)}
        onTogglePanel={() => setPanelShown(!isPanelShown)}
        onShowPages={() => show("pages")}
        watch={watch}
        onShowFindings={() => show("findings")}
      />
      {draft.isIssued ? (
        <MessageBar intent="info">
          <MessageBarBody>{EDITOR.issued}</MessageBarBody>
        </MessageBar>
      ) : (
        <>
          <EditorToolbar written={written} onFind={() => setFinding(true)} />
          <BlockTools written={written} />
        </>
      )}
      {isFinding ? <FindBar editor={written.editor} onClose={() => setFinding(false)} /> : null}
      <div className={styles.columns}>
        {isOutlineShown ? (
          <div className={styles.outline}>
            <OutlinePane written={written} />
          </div>
        ) : null}
        <PageArea written={written} className={styles.text} onForm={showForm} />
        {isPanelShown ? (
          <aside className={mergeClasses(styles.panel, tab === "pages" && styles.wide)}>
            <SidePanel written={written} tab={tab} onTab={setTab} watch={watch} onFinding={goToFinding} />
          </aside>
        ) : null}
      </div>
      {commands.dialog}
    </div>
  );
}
