import { type Editor, Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { NodeSelection, Plugin, PluginKey, TextSelection, type Transaction } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import type { Table } from "#core/document/table.ts";
import { NODE } from "./editor-node.ts";
import { countInTable, replaceInTable } from "./find-in-table.ts";
import { findInText, type TextQuery } from "./find-in-text.ts";

export interface Match {
  readonly from: number;
  readonly to: number;
  /** How often it stands there; a table is one place. */
  readonly count: number;
}

interface SearchState {
  readonly query: TextQuery;
  /** What was found in each block, from its own start: blocks that did not change are the very same nodes, and are searched once. */
  readonly known: WeakMap<Node, readonly Match[]>;
  readonly matches: readonly Match[];
  readonly decorations: DecorationSet;
}

const KEY = new PluginKey<SearchState>("search");
const NOTHING: SearchState = { query: { text: "", isExact: false }, known: new WeakMap(), matches: [], decorations: DecorationSet.empty };

/** Marks every place where what is looked for stands. */
export function searchExtension(): Extension {
  return Extension.create({
    name: "search",
    addProseMirrorPlugins: () => [
      new Plugin<SearchState>({
        key: KEY,
        state: {
          init: () => NOTHING,
          apply: (transaction, state) => {
            const query = transaction.getMeta(KEY) as TextQuery | undefined;
            if (query === undefined && (!transaction.docChanged || state.query.text === "")) return state;
            return query === undefined
              ? searched(transaction.doc, state.query, state.known)
              : searched(transaction.doc, query, new WeakMap());
          },
        },
        props: { decorations: (state) => KEY.getState(state)?.decorations },
      }),
    ],
  });
}

/** Looks for something else; an empty text for nothing. */
export function searchFor({ view, state }: Editor, query: TextQuery): void {
  view.dispatch(state.tr.setMeta(KEY, query));
}

/** Where what is looked for stands. */
export function matchesIn({ state }: Editor): readonly Match[] {
  return KEY.getState(state)?.matches ?? [];
}

/** How often what is looked for stands in the text, tables included. */
export function countMatches(editor: Editor): number {
  return matchesIn(editor).reduce((sum, { count }) => sum + count, 0);
}

/** Selects the next place behind the caret, or the one before it; from the end it goes on at the start. */
export function goToMatch(editor: Editor, by: 1 | -1): void {
  const { from, to } = editor.state.selection;
  const matches = matchesIn(editor);
  const next =
    by === 1
      ? (matches.find((match) => match.from >= to) ?? matches[0])
      : (matches.findLast((match) => match.to <= from) ?? matches.at(-1));
  if (next === undefined) return;
  const { state, view } = editor;
  const isTable = state.doc.nodeAt(next.from)?.type.name === NODE.table;
  const selection = isTable ? NodeSelection.create(state.doc, next.from) : TextSelection.create(state.doc, next.from, next.to);
  view.dispatch(state.tr.setSelection(selection).scrollIntoView());
}

/** Replaces the place that is selected, if it is one, and goes to the next. */
export function replaceMatch(editor: Editor, text: string): void {
  const { from, to } = editor.state.selection;
  const match = matchesIn(editor).find((one) => one.from === from && one.to === to);
  if (match !== undefined) editor.view.dispatch(replaced(editor, [match], text));
  goToMatch(editor, 1);
}

/** Replaces every place in one step that one undo takes back; gives how many there were. */
export function replaceAllMatches(editor: Editor, text: string): number {
  const count = countMatches(editor);
  if (count > 0) editor.view.dispatch(replaced(editor, matchesIn(editor), text));
  return count;
}

function replaced({ state }: Editor, matches: readonly Match[], text: string): Transaction {
  const { tr } = state;
  const composed = text.normalize("NFC");
  const query = KEY.getState(state)?.query ?? NOTHING.query;
  for (const { from, to } of matches.toReversed()) {
    const node = state.doc.nodeAt(from);
    if (node?.type.name !== NODE.table) tr.insertText(composed, from, to);
    else tr.setNodeAttribute(from, "table", replaceInTable(node.attrs.table as Table, query, composed));
  }
  return tr;
}

function searched(doc: Node, query: TextQuery, known: SearchState["known"]): SearchState {
  if (query.text === "") return NOTHING;
  const matches: Match[] = [];
  const marks: Decoration[] = [];
  doc.forEach((part, start) => {
    part.forEach((block, offset) => {
      const found = known.get(block) ?? searchBlock(block, query);
      known.set(block, found);
      for (const { from, to, count } of found) {
        const match = { from: start + 1 + offset + from, to: start + 1 + offset + to, count };
        matches.push(match);
        marks.push(markOf(block, match));
      }
    });
  });
  return { query, known, matches, decorations: DecorationSet.create(doc, marks) };
}

function searchBlock(block: Node, query: TextQuery): readonly Match[] {
  if (block.type.name === NODE.table) {
    const count = countInTable(block.attrs.table as Table, query);
    return count > 0 ? [{ from: 0, to: block.nodeSize, count }] : [];
  }
  // Figures and notes stand for one letter that nothing looked for holds, so that no match runs over them.
  const text = block.textBetween(0, block.content.size, "", "\uFFFC");
  return findInText(text, query).map(({ from, to }) => ({ from: from + 1, to: to + 1, count: 1 }));
}

function markOf(block: Node, { from, to }: Match): Decoration {
  return block.type.name === NODE.table
    ? Decoration.node(from, to, { class: "holds-match" })
    : Decoration.inline(from, to, { class: "search-match" });
}
