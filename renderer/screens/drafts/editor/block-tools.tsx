import { makeStyles, tokens } from "@fluentui/react-components";
import { NodeSelection } from "@tiptap/pm/state";
import { useEditorState } from "@tiptap/react";
import type { Chart } from "#core/document/block.ts";
import { ChartTools } from "./chart-tools.tsx";
import { NODE } from "./editor-node.ts";
import type { WrittenDraft } from "./use-draft.ts";

const useStyles = makeStyles({
  row: { backgroundColor: tokens.colorNeutralBackground2, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** The tools of the table or chart that is selected, under those of the words. */
export function BlockTools({ written }: { readonly written: WrittenDraft }) {
  const styles = useStyles();
  const selected = useEditorState({
    editor: written.editor,
    selector: ({ editor: { state } }) => (state.selection instanceof NodeSelection ? state.selection.node : undefined),
    equalityFn: Object.is,
  });
  if (selected?.type.name !== NODE.chart) return null;
  return (
    <div className={styles.row}>
      <ChartTools written={written} chart={selected.attrs.chart as Chart} />
    </div>
  );
}
