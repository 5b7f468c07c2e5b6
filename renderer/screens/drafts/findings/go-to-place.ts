import type { Editor } from "@tiptap/core";
import { NodeSelection, TextSelection } from "@tiptap/pm/state";
import { keyOf } from "../editor/table-elements.ts";
import { createFindPlace, type DocumentPlace, type EditorPlace } from "./editor-places.ts";

/** Goes to a place of the document: its words are selected and brought into view. False for what does not stand in the text. */
export function goToPlace(editor: Editor, place: DocumentPlace, quote?: string): boolean {
  const found = createFindPlace(editor.state.doc)(place, quote);
  if (found === undefined) return false;
  select(editor, found);
  editor.view.focus();
  elementOf(editor, found)?.scrollIntoView({ block: "center" });
  return true;
}

function select({ state, view }: Editor, { block, words }: EditorPlace): void {
  const { doc, tr } = state;
  const isText = doc.nodeAt(block.from)?.isTextblock === true;
  if (words !== undefined) view.dispatch(tr.setSelection(TextSelection.between(doc.resolve(words.from), doc.resolve(words.to))));
  else if (isText) view.dispatch(tr.setSelection(TextSelection.create(doc, block.from + 1)));
  else view.dispatch(tr.setSelection(NodeSelection.create(doc, block.from)));
}

function elementOf({ view }: Editor, { block, words, cell }: EditorPlace): Element | null {
  const node = words === undefined ? view.nodeDOM(block.from) : view.domAtPos(words.from).node;
  const element = node instanceof Element ? node : (node?.parentElement ?? null);
  return (cell === undefined ? null : element?.querySelector(`[data-place="${keyOf(cell)}"]`)) ?? element;
}
