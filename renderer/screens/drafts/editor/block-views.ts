import { type Editor, Extension } from "@tiptap/core";
import { NodeSelection, Plugin, TextSelection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import type { Chart } from "#core/document/block.ts";
import { chartElement, EDIT_CHART } from "./chart-element.ts";
import { NODE } from "./editor-node.ts";
import { ChartNode, TableNode } from "./schema.ts";
import type { WordsShown } from "./static-inlines.ts";
import { selectedTable, TableView } from "./table-view.ts";

/** Tables and charts as they look in the text; Enter on a table that is selected opens its first cell, on a chart its dialog. */
export function blockViews(shown: WordsShown) {
  const table = TableNode.extend({
    addNodeView() {
      return ({ node, editor, getPos }) => new TableView({ node, editor, getPos, shown });
    },
  });
  const chart = ChartNode.extend({
    addNodeView() {
      return ({ node, editor }) => {
        const dom = chartElement(node.attrs.chart as Chart, shown);
        dom.addEventListener("dblclick", () => editor.view.dom.dispatchEvent(new Event(EDIT_CHART)));
        return { dom };
      };
    },
  });
  const keys = Extension.create({
    name: "blockKeys",
    priority: 1000,
    addKeyboardShortcuts() {
      const open = () => openSelected(this.editor);
      return Object.fromEntries([["Enter", open]]);
    },
    addProseMirrorPlugins: () => [new Plugin({ props: { handleTextInput: (view, _from, _to, text) => typeBehind(view, text) } })],
  });
  return [table, chart, keys];
}

function openSelected(editor: Editor): boolean {
  const { selection } = editor.state;
  if (!(selection instanceof NodeSelection)) return false;
  if (selection.node.type.name === NODE.chart) {
    editor.view.dom.dispatchEvent(new Event(EDIT_CHART));
    return true;
  }
  const table = selectedTable(editor);
  table?.open();
  return table !== undefined;
}

/** What is typed while a table or chart is selected goes into a paragraph behind it: it would take the place of all of it. */
function typeBehind(view: EditorView, text: string): boolean {
  const { selection, schema, tr } = view.state;
  if (!(selection instanceof NodeSelection) || !selection.node.isBlock) return false;
  const paragraph = schema.nodeFromJSON({ type: NODE.paragraph, content: [{ type: NODE.text, text }] });
  tr.insert(selection.to, paragraph);
  view.dispatch(tr.setSelection(TextSelection.create(tr.doc, selection.to + 1 + text.length)).scrollIntoView());
  return true;
}
