import { Toolbar, ToolbarButton } from "@fluentui/react-components";
import { DataBarVerticalEditRegular, DeleteRegular } from "@fluentui/react-icons";
import { useEffect, useState } from "react";
import type { Chart } from "#core/document/block.ts";
import { CHART } from "#renderer/text/editor.ts";
import { ChartDialog } from "./chart-dialog.tsx";
import { EDIT_CHART } from "./chart-element.ts";
import { NODE } from "./editor-node.ts";
import { sourceLines } from "./sources.ts";
import type { WrittenDraft } from "./use-draft.ts";

interface ChartToolsProps {
  readonly written: WrittenDraft;
  /** The chart that is selected. */
  readonly chart: Chart;
}

/** What is done with the chart that is selected. */
export function ChartTools({ written: { editor, facts }, chart }: ChartToolsProps) {
  const [isEditing, setEditing] = useState(false);
  useEffect(() => {
    const { dom } = editor.view;
    const open = () => setEditing(true);
    dom.addEventListener(EDIT_CHART, open);
    return () => dom.removeEventListener(EDIT_CHART, open);
  }, [editor]);
  const close = () => {
    setEditing(false);
    setTimeout(() => editor.commands.focus());
  };
  return (
    <Toolbar aria-label={CHART.tools} size="small">
      <ToolbarButton icon={<DataBarVerticalEditRegular />} onClick={() => setEditing(true)}>
        {CHART.edit}
      </ToolbarButton>
      <ToolbarButton icon={<DeleteRegular />} onClick={() => editor.chain().focus().deleteSelection().run()}>
        {CHART.remove}
      </ToolbarButton>
      {isEditing ? (
        <ChartDialog
          chart={chart}
          sourceOf={(refs) => sourceLines(refs, facts)}
          onDone={(next) => editor.commands.updateAttributes(NODE.chart, { chart: next })}
          onClose={close}
        />
      ) : null}
    </Toolbar>
  );
}
