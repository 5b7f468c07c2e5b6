import type { Editor } from "@tiptap/core";
import { TextSelection } from "@tiptap/pm/state";
import { plain } from "#core/document/inline.ts";
import type { DataRow, Table } from "#core/document/table.ts";
import { NODE } from "./editor-node.ts";

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

/** Puts an empty appendix behind the last one and goes there. */
export function insertAppendix(editor: Editor): void {
  const { state, view } = editor;
  const taken = new Set(state.doc.children.map(({ attrs }) => attrs.appendixId));
  const number = Array.from({ length: taken.size + 1 }, (_, index) => index + 1).find((one) => !taken.has(`phu-luc-${one}`));
  const appendix = state.schema.nodeFromJSON({
    type: NODE.appendix,
    attrs: { appendixId: `phu-luc-${number}`, note: null, orientation: "portrait" },
    content: [{ type: NODE.appendixTitle }, { type: NODE.paragraph }],
  });
  const at = state.doc.content.size;
  const { tr } = state;
  tr.insert(at, appendix).setSelection(TextSelection.create(tr.doc, at + 2));
  view.dispatch(tr.scrollIntoView());
  view.focus();
}
