import { type Editor, Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import type { Finding, Severity } from "#core/checking/finding.ts";
import { keyOf } from "../editor/table-elements.ts";
import { createFindPlace, type Stretch } from "./editor-places.ts";

const KEY = new PluginKey<DecorationSet>("findings");

/** Marks the words and the blocks findings are about. Between two checks the marks go along with what is typed. */
export function findingMarks(): Extension {
  return Extension.create({
    name: "findings",
    addProseMirrorPlugins: () => [
      new Plugin<DecorationSet>({
        key: KEY,
        state: {
          init: () => DecorationSet.empty,
          apply: (transaction, marks) =>
            (transaction.getMeta(KEY) as DecorationSet | undefined) ?? marks.map(transaction.mapping, transaction.doc),
        },
        props: { decorations: (state) => KEY.getState(state) },
      }),
    ],
  });
}

/** Shows the marks of findings about this very text; of a text that was typed on since, nothing is shown. */
export function markFindings({ state, view }: Editor, text: Node, findings: readonly Finding[]): void {
  if (state.doc !== text || (findings.length === 0 && KEY.getState(state) === DecorationSet.empty)) return;
  view.dispatch(state.tr.setMeta(KEY, DecorationSet.create(text, [...marksOf(text, findings)])));
}

/** One mark a block, of its gravest finding, and one for the words of each finding. Matters of style mark their words alone. */
function marksOf(text: Node, findings: readonly Finding[]): readonly Decoration[] {
  const findPlace = createFindPlace(text);
  const blocks = new Map<number, MarkedBlock>();
  const words = findings.flatMap(({ place, quote, severity }) => {
    const found = findPlace(place, quote);
    if (found === undefined) return [];
    const { block, words: stretch, cell } = found;
    // Findings come with the gravest first.
    const marked = blocks.get(block.from) ?? { block, class: BLOCK[severity], cells: [] };
    blocks.set(block.from, cell === undefined ? marked : { ...marked, cells: [...marked.cells, keyOf(cell)] });
    return stretch === undefined ? [] : [Decoration.inline(stretch.from, stretch.to, { class: WORDS[severity] })];
  });
  return [...[...blocks.values()].map(({ block, cells, ...look }) => Decoration.node(block.from, block.to, look, { cells })), ...words];
}

interface MarkedBlock {
  readonly block: Stretch;
  readonly class: string;
  /** The keys of the cells of a table that are meant. */
  readonly cells: readonly string[];
}

/** The keys of the cells findings are about, out of the marks of a table. */
export function cellsWithFindings(marks: readonly Decoration[]): ReadonlySet<string> {
  return new Set(marks.flatMap(({ spec }) => (spec as Partial<MarkedBlock>).cells ?? []));
}

const BLOCK: Readonly<Record<Severity, string>> = {
  error: "finding-block finding-error",
  warning: "finding-block finding-warning",
  style: "",
};

const WORDS: Readonly<Record<Severity, string>> = {
  error: "finding-words finding-error",
  warning: "finding-words finding-warning",
  style: "finding-words finding-style",
};
