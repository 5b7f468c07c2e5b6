import type { Editor } from "@tiptap/core";
import { NodeSelection, type Selection } from "@tiptap/pm/state";
import { plain } from "#core/document/inline.ts";
import type { DataRow, Table } from "#core/document/table.ts";
import { type EditorNode, NODE } from "./editor-node.ts";

/** A table to begin with: running number, two columns of words, two rows. */
export function emptyTable(): Table {
  const row: DataRow = {
    kind: "data",
    cells: [
      { kind: "text", paragraphs: [] },
      { kind: "text", paragraphs: [] },
    ],
  };
  return {
    kind: "table",
    columns: [
      { label: plain("TT"), holds: "index", width: 1 },
      { label: plain("Nội dung"), holds: "text", width: 5 },
      { label: plain("Ghi chú"), holds: "text", width: 3 },
    ],
    rows: [row, row],
  };
}

/**
 * Puts something where the caret is. A table or a chart comes behind the words the caret stands in, which are not parted by it; anything comes
 * behind a table or chart that is selected, which is not lost by it.
 */
export function insertNode(editor: Editor, node: EditorNode): void {
  const at = placeBehind(editor.state.selection, node.type);
  const chain = editor.chain().focus();
  const content: object = node;
  (at === undefined ? chain.insertContent(content) : chain.insertContentAt(at, content)).run();
}

function placeBehind(selection: Selection, type: string): number | undefined {
  if (selection instanceof NodeSelection && selection.node.isBlock) return selection.to;
  const { parent } = selection.$from;
  const isWhole = type === NODE.table || type === NODE.chart;
  const isTaken = parent.isTextblock && (parent.content.size > 0 || parent.type.name === NODE.appendixTitle);
  return isWhole && isTaken ? selection.$from.after() : undefined;
}
