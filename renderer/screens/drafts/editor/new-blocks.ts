import type { Editor } from "@tiptap/core";
import { NodeSelection } from "@tiptap/pm/state";
import { plain } from "#core/document/inline.ts";
import type { DataRow, Table } from "#core/document/table.ts";

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

/** Puts something where the caret is; behind a table or chart that is selected, which is not to be lost by it. */
export function insertNode(editor: Editor, node: object): void {
  const { selection } = editor.state;
  const isBlock = selection instanceof NodeSelection && selection.node.isBlock;
  const chain = editor.chain().focus();
  (isBlock ? chain.insertContentAt(selection.to, node) : chain.insertContent(node)).run();
}
