import { makeStyles, tokens } from "@fluentui/react-components";
import type { Editor } from "@tiptap/core";
import { NodeSelection } from "@tiptap/pm/state";
import { useEditorState } from "@tiptap/react";
import { useEffect, useRef } from "react";
import type { Chart } from "#core/document/block.ts";
import { ChartTools } from "./chart-tools.tsx";
import { NODE } from "./editor-node.ts";
import { TableTools } from "./table-tools.tsx";
import { selectedTable } from "./table-view.ts";
import type { WrittenDraft } from "./use-draft.ts";

const useStyles = makeStyles({
  row: { backgroundColor: tokens.colorNeutralBackground2, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** The tools of the table or chart that is selected, under those of the words. Alt+F10 goes there, Escape back into the table. */
export function BlockTools({ written }: { readonly written: WrittenDraft }) {
  const styles = useStyles();
  const { editor } = written;
  const bar = useRef<HTMLDivElement>(null);
  const selected = useEditorState({
    editor,
    selector: selectedIn,
    equalityFn: (one, other) => one?.node === other?.node && one?.place === other?.place,
  });
  useToolKeys(editor, bar);
  if (selected === undefined || selected === null) return null;
  const { node, view, place } = selected;
  const remove = () => editor.chain().focus().deleteSelection().run();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape goes back to where the tools were called from.
    <div
      ref={bar}
      className={styles.row}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        if (view === undefined) editor.commands.focus();
        else view.open();
      }}
    >
      {view === undefined ? (
        <ChartTools written={written} chart={node.attrs.chart as Chart} />
      ) : (
        <TableTools hand={{ view, table: view.table, place }} onRemove={remove} />
      )}
    </div>
  );
}

function selectedIn({ editor }: { readonly editor: Editor }) {
  const { selection } = editor.state;
  if (!(selection instanceof NodeSelection)) return undefined;
  const { node } = selection;
  if (node.type.name === NODE.chart) return { node, view: undefined, place: undefined };
  const view = node.type.name === NODE.table ? selectedTable(editor) : undefined;
  return view === undefined ? undefined : { node, view, place: view.place };
}

/** Alt+F10 in the text, or in a cell, goes to the tools. */
function useToolKeys(editor: Editor, bar: { readonly current: HTMLDivElement | null }): void {
  useEffect(() => {
    const { dom } = editor.view;
    const take = (event: KeyboardEvent) => {
      if (event.key !== "F10" || !event.altKey || bar.current === null) return;
      event.preventDefault();
      bar.current.querySelector<HTMLButtonElement>("button:enabled")?.focus();
    };
    dom.addEventListener("keydown", take);
    return () => dom.removeEventListener("keydown", take);
  }, [editor, bar]);
}
