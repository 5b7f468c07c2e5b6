import { Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { Plugin } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import type { OfficialDocument } from "#core/document/official-document.ts";
import { standardOf } from "#core/standards/index.ts";
import { NODE } from "./editor-node.ts";

/** The element the foot is drawn in. */
export function createFootPlace(): HTMLElement {
  const place = document.createElement("div");
  place.className = "page-foot-place";
  place.contentEditable = "false";
  return place;
}

/** Keeps the place of the foot behind the body, and shows the end mark behind the last words of it. Neither can be typed in. */
export function pageFootExtension({ standard, closing }: OfficialDocument, place: HTMLElement): Extension {
  const mark = closing ?? standardOf(standard).body.endMark.value;
  return Extension.create({
    name: "pageFoot",
    addProseMirrorPlugins: () => [
      new Plugin<DecorationSet>({
        state: {
          init: (_config, { doc }) => decorate(doc, mark, place),
          apply: (transaction, decorations) => (transaction.docChanged ? decorate(transaction.doc, mark, place) : decorations),
        },
        props: {
          decorations(state) {
            return this.getState(state);
          },
        },
      }),
    ],
  });
}

function decorate(doc: Node, mark: string, place: HTMLElement): DecorationSet {
  const body = doc.child(0);
  const foot = Decoration.widget(body.nodeSize - 1, place, { key: "foot", side: 1, ignoreSelection: true, stopEvent: () => true });
  const last = lastWords(body);
  const end = last === undefined ? "" : endMarkBehind(wordsOf(last.node), mark);
  if (last === undefined || end === "") return DecorationSet.create(doc, [foot]);
  return DecorationSet.create(doc, [Decoration.node(last.at, last.at + last.node.nodeSize, { "data-end-mark": end }), foot]);
}

interface PlacedNode {
  readonly node: Node;
  readonly at: number;
}

/** The block the end mark stands behind: the last that prints, where it holds words. */
function lastWords(body: Node): PlacedNode | undefined {
  const walk = (index: number, end: number): PlacedNode | undefined => {
    const node = body.maybeChild(index);
    if (node === null) return undefined;
    const at = end - node.nodeSize;
    const isNothing = node.type.name === NODE.pageBreak || (node.isTextblock && node.content.size === 0);
    if (isNothing) return walk(index - 1, at);
    return node.isTextblock ? { node, at } : undefined;
  };
  return walk(body.childCount - 1, body.nodeSize - 1);
}

function wordsOf(block: Node): string {
  return block.textBetween(0, block.content.size, " ", (leaf) => String(leaf.attrs.shown ?? ""));
}

/** What of the end mark is not typed yet: `/.` behind `… năm 2023.`, nothing behind `… năm 2023./.` */
export function endMarkBehind(words: string, mark: string): string {
  const typed = Array.from({ length: mark.length }, (_, index) => mark.slice(0, mark.length - index)).find((start) =>
    words.endsWith(start),
  );
  return mark.slice(typed?.length ?? 0);
}
