import type { Editor } from "@tiptap/core";
import { Fragment, type Node } from "@tiptap/pm/model";
import { type EditorState, TextSelection, type Transaction } from "@tiptap/pm/state";
import { canonicalLine } from "#core/document/canonical-inlines.ts";
import type { Orientation } from "#core/document/official-document.ts";
import { NODE } from "./editor-node.ts";

/** An appendix in the text. */
export interface PlacedAppendix {
  readonly id: string;
  /** Its place among the appendices, from 0. */
  readonly index: number;
  readonly count: number;
  readonly orientation: Orientation;
  /** The line under its title, where it differs from the standard's. */
  readonly note: string;
}

/** The appendix the caret stands in; undefined in the body. */
export function appendixUnderCaret({ doc, selection }: EditorState): PlacedAppendix | undefined {
  const index = selection.$from.index(0) - 1;
  const part = doc.maybeChild(index + 1);
  if (part?.type.name !== NODE.appendix) return undefined;
  const { appendixId, orientation, note } = part.attrs;
  return { id: String(appendixId), index, count: doc.childCount - 1, orientation, note: String(note ?? "") };
}

/** Puts an empty appendix behind the last one and goes there. */
export function insertAppendix({ state, view }: Editor): void {
  const taken = new Set(state.doc.children.map(({ attrs }) => attrs.appendixId));
  const number = Array.from({ length: taken.size + 1 }, (_, index) => index + 1).find((one) => !taken.has(`phu-luc-${one}`));
  const appendix = state.schema.nodeFromJSON({
    type: NODE.appendix,
    attrs: { appendixId: `phu-luc-${number}`, note: null, orientation: "portrait" },
    content: [{ type: NODE.appendixTitle }, { type: NODE.paragraph }],
  });
  const at = state.doc.content.size;
  view.dispatch(withCaretAt(state.tr.insert(at, appendix), at + 2));
  view.focus();
}

/** Turns the pages of an appendix, or changes the line under its title; an empty line gives the standard's again. */
export function changeAppendix(
  { state, view }: Editor,
  index: number,
  change: { readonly orientation: Orientation } | { readonly note: string },
): void {
  const at = startOf(state.doc, index);
  const tr =
    "note" in change
      ? state.tr.setNodeAttribute(at, "note", canonicalLine(change.note) || null)
      : state.tr.setNodeAttribute(at, "orientation", change.orientation);
  view.dispatch(tr);
  view.focus();
}

/** Lets an appendix change places with the one before or behind it; its number and every reference to it follow. */
export function moveAppendix({ state, view }: Editor, index: number, by: 1 | -1): void {
  const first = Math.min(index, index + by);
  const [before, after] = [state.doc.maybeChild(first + 1), state.doc.maybeChild(first + 2)];
  if (first < 0 || before === null || after === null) return;
  const at = startOf(state.doc, first);
  const moved = state.tr.replaceWith(at, at + before.nodeSize + after.nodeSize, Fragment.from([after, before]));
  view.dispatch(withCaretAt(moved, by === 1 ? at + after.nodeSize + 2 : at + 2));
  view.focus();
}

/** Takes an appendix away with everything in it. */
export function removeAppendix({ state, view }: Editor, index: number): void {
  const at = startOf(state.doc, index);
  const size = state.doc.child(index + 1).nodeSize;
  view.dispatch(withCaretAt(state.tr.delete(at, at + size), at - 2));
  view.focus();
}

function startOf(doc: Node, index: number): number {
  return doc.children.slice(0, index + 1).reduce((size, { nodeSize }) => size + nodeSize, 0);
}

function withCaretAt(tr: Transaction, at: number): Transaction {
  return tr.setSelection(TextSelection.near(tr.doc.resolve(at))).scrollIntoView();
}
