import { type Editor, Extension } from "@tiptap/core";
import type { Chart } from "#core/document/block.ts";
import { chartElement } from "./chart-element.ts";
import { NODE } from "./editor-node.ts";
import { ChartNode, TableNode } from "./schema.ts";
import type { WordsShown } from "./static-inlines.ts";
import { TableView } from "./table-view.ts";

/** Tables and charts as they look in the text; Enter on a table that is selected opens its first cell. */
export function blockViews(shown: WordsShown) {
  const views = new WeakMap<HTMLElement, TableView>();
  const table = TableNode.extend({
    addNodeView() {
      return ({ node, editor, getPos }) => {
        const view = new TableView({ node, editor, getPos, shown });
        views.set(view.dom, view);
        return view;
      };
    },
  });
  const chart = ChartNode.extend({
    addNodeView() {
      return ({ node }) => ({ dom: chartElement(node.attrs.chart as Chart) });
    },
  });
  const keys = Extension.create({
    name: "blockKeys",
    priority: 1000,
    addKeyboardShortcuts() {
      const open = () => openSelected(this.editor, views);
      return Object.fromEntries([["Enter", open]]);
    },
  });
  return [table, chart, keys];
}

function openSelected({ state, view }: Editor, views: WeakMap<HTMLElement, TableView>): boolean {
  const { $from, from } = state.selection;
  if ($from.nodeAfter?.type.name !== NODE.table) return false;
  const dom = view.nodeDOM(from);
  const table = dom instanceof HTMLElement ? views.get(dom) : undefined;
  table?.open();
  return table !== undefined;
}
