import { Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import type { Block, HeadingLevel } from "#core/document/block.ts";
import { labelBlocks } from "#core/document/heading-labels.ts";
import type { Appendix, OfficialDocument } from "#core/document/official-document.ts";
import { type AppendixHead, appendixHead } from "#core/document/wording/index.ts";
import { standardOf } from "#core/standards/index.ts";
import { EDITOR } from "#renderer/text/editor.ts";
import { NODE } from "./editor-node.ts";
import { findTypedNumbers } from "./typed-numbers.ts";

/** Everything of a document but what is typed in the editor: numbering goes by its standard, heads of appendices by its issuer and date. */
export type DocumentHead = OfficialDocument;

/** What is said of the facts behind a figure when the pointer rests on it. */
export type SourceOf = (facts: readonly string[]) => string;

const KEY = new PluginKey<NumberingState>("numbering");

interface NumberingState {
  readonly head: DocumentHead;
  readonly decorations: DecorationSet;
}

/**
 * Shows what nobody types: labels of headings, numbers of notes, names of appendices. All of it is made anew whenever the text changes, because
 * kept decorations get lost when blocks are replaced.
 */
export function numberingExtension(head: DocumentHead, sourceOf: SourceOf): Extension {
  return Extension.create({
    name: "numbering",
    addProseMirrorPlugins: () => [
      new Plugin<NumberingState>({
        key: KEY,
        state: {
          init: (_config, { doc }) => ({ head, decorations: decorate(doc, head, sourceOf) }),
          apply: (transaction, state) => {
            const changed = transaction.getMeta(KEY) as DocumentHead | undefined;
            if (changed === undefined && !transaction.docChanged) return state;
            const next = changed ?? state.head;
            return { head: next, decorations: decorate(transaction.doc, next, sourceOf) };
          },
        },
        props: { decorations: (state) => KEY.getState(state)?.decorations },
      }),
    ],
  });
}

/** The name of the message by which the editor learns of another head. */
export const NUMBERING = KEY;

/** The heads printed over the appendices of the text. */
export function appendixHeads(doc: Node, head: DocumentHead): readonly AppendixHead[] {
  const appendices = appendicesIn(doc);
  return appendices.map((_, index) => appendixHead({ ...head, appendices }, index));
}

/** The label of each block of the body or of an appendix. */
export function labelsOfPart(part: Node, { standard, partNumbering }: DocumentHead): readonly (string | undefined)[] {
  return labelBlocks(part.children.map(outlineBlock), standardOf(standard).headings, partNumbering);
}

function decorate(doc: Node, head: DocumentHead, sourceOf: SourceOf): DecorationSet {
  const heads = appendixHeads(doc, head);
  const names = new Map(appendicesIn(doc).map(({ id }, index) => [id, heads[index]?.label ?? ""]));
  const made: Decoration[] = [];
  const notes = { count: 0 };
  doc.forEach((part, offset, index) => {
    const appendix = heads[index - 1];
    if (appendix !== undefined) {
      const title = offset + 1;
      made.push(Decoration.node(offset, offset + part.nodeSize, { "data-label": appendix.label }));
      made.push(Decoration.node(title, title + (part.firstChild?.nodeSize ?? 0), { "data-note-shown": appendix.note }));
    }
    made.push(...decoratePart(part, offset + 1, { head, names, notes, sourceOf }));
  });
  return DecorationSet.create(doc, made);
}

function appendicesIn(doc: Node): readonly Appendix[] {
  return doc.children
    .filter(({ type }) => type.name === NODE.appendix)
    .map(({ attrs }) => ({
      id: String(attrs.appendixId),
      orientation: "portrait",
      content: [],
      ...(attrs.note ? { note: String(attrs.note) } : {}),
    }));
}

interface Surroundings {
  readonly head: DocumentHead;
  readonly names: ReadonlyMap<string, string>;
  readonly notes: { count: number };
  readonly sourceOf: SourceOf;
}

function decoratePart(part: Node, start: number, surroundings: Surroundings): readonly Decoration[] {
  const labels = labelsOfPart(part, surroundings.head);
  const made: Decoration[] = [];
  part.forEach((block, offset, index) => {
    const at = start + offset;
    const label = labels[index];
    if (label !== undefined) {
      made.push(Decoration.node(at, at + block.nodeSize, { "data-label": label, "aria-description": label }));
    }
    if (block.type.name === NODE.heading && placesIn(block).some(({ kind }) => kind === "text")) {
      made.push(Decoration.node(at, at + block.nodeSize, { class: "runs-on" }));
    }
    if (block.type.name === NODE.appendixTitle && block.content.size === 0) {
      made.push(Decoration.node(at, at + block.nodeSize, { class: "empty-line", "data-hint": EDITOR.blocks.appendixTitle }));
    }
    if (block.isTextblock) made.push(...decorateWords(block, at + 1, surroundings));
  });
  return made;
}

/** As much of a block as numbering asks for. */
function outlineBlock({ type, attrs }: Node): Block {
  if (type.name === NODE.heading) return { kind: "heading", level: attrs.level as HeadingLevel, title: [] };
  const level = type.name === NODE.paragraph ? (attrs.level as HeadingLevel | null) : null;
  return level === null ? { kind: "pageBreak" } : { kind: "paragraph", level, content: [] };
}

function decorateWords(block: Node, start: number, surroundings: Surroundings): readonly Decoration[] {
  return placesIn(block).map((place) => decoratePlace(place, start, surroundings));
}

function decoratePlace({ kind, from, to, id, facts }: Place, start: number, { names, notes, sourceOf }: Surroundings): Decoration {
  switch (kind) {
    case "number":
      return Decoration.inline(start + from, start + to, { class: "typed-number" });
    case "text":
      return Decoration.inline(start + from, start + to, { class: "run-in-text" });
    case "note":
      notes.count += 1;
      return Decoration.node(start + from, start + to, { "data-number": String(notes.count) });
    case "figure":
      return Decoration.node(start + from, start + to, { title: sourceOf(facts ?? []) });
    case "reference":
      return Decoration.node(start + from, start + to, { "data-shown": names.get(id ?? "") ?? EDITOR.missingAppendix });
  }
}

interface Place {
  readonly kind: "number" | "text" | "note" | "reference" | "figure";
  readonly from: number;
  readonly to: number;
  readonly id?: string;
  readonly facts?: readonly string[];
}

/** Blocks that did not change are the very same nodes: what stands in them is looked for once. */
const known = new WeakMap<Node, readonly Place[]>();

function placesIn(block: Node): readonly Place[] {
  const before = known.get(block);
  if (before !== undefined) return before;
  const found: Place[] = [];
  block.forEach((inline, from) => {
    const to = from + inline.nodeSize;
    if (inline.isText) {
      for (const range of findTypedNumbers(inline.text ?? "")) found.push({ kind: "number", from: from + range.from, to: from + range.to });
    } else if (inline.type.name === NODE.footnote) found.push({ kind: "note", from, to });
    else if (inline.type.name === NODE.appendixRef) found.push({ kind: "reference", from, to, id: String(inline.attrs.appendixId) });
    else if (inline.type.name === NODE.field) found.push({ kind: "figure", from, to, facts: inline.attrs.facts as readonly string[] });
    else if (inline.type.name === NODE.runIn) found.push({ kind: "text", from: to, to: block.content.size });
  });
  known.set(block, found);
  return found;
}
