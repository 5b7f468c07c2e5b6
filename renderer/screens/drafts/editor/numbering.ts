import { Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { Plugin, PluginKey, type Transaction } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import type { Block, HeadingLevel } from "#core/document/block.ts";
import { labelBlocks } from "#core/document/heading-labels.ts";
import type { Appendix, OfficialDocument } from "#core/document/official-document.ts";
import { type AppendixHead, appendixHead } from "#core/document/wording/index.ts";
import { standardOf } from "#core/standards/index.ts";
import { EDITOR } from "#renderer/text/editor.ts";
import { type Place, placesIn } from "./block-places.ts";
import { NODE } from "./editor-node.ts";

/** Everything of a document but what is typed in the editor: numbering goes by its standard, heads of appendices by its issuer and date. */
export type DocumentHead = OfficialDocument;

/** What is said of the facts behind a figure when the pointer rests on it. */
export type SourceOf = (facts: readonly string[]) => string;

const KEY = new PluginKey<NumberingState>("numbering");

interface NumberingState {
  readonly head: DocumentHead;
  readonly heads: readonly AppendixHead[];
  readonly blocks: readonly ShownBlock[];
  readonly decorations: DecorationSet;
}

/** What belongs to a whole appendix stays when blocks are shown anew. */
const OF_PART = { isOfPart: true };

/** A block, and everything around it that what is shown in it depends on. */
interface ShownBlock {
  readonly node: Node;
  readonly at: number;
  readonly label: string | undefined;
  /** What is printed under the title of an appendix. */
  readonly note: string | undefined;
  /** Numbers of notes and names of appendices, by the places in the block. */
  readonly words: readonly string[];
}

/**
 * Shows what nobody types: labels of headings, numbers of notes, names of appendices. A key costs as much as its paragraph: only blocks that were
 * touched, or bear another label or number than before, are shown anew.
 */
export function numberingExtension(head: DocumentHead, sourceOf: SourceOf): Extension {
  return Extension.create({
    name: "numbering",
    addProseMirrorPlugins: () => [
      new Plugin<NumberingState>({
        key: KEY,
        state: {
          init: (_config, { doc }) => shownAnew(doc, head, sourceOf),
          apply: (transaction, state) => {
            const changed = transaction.getMeta(KEY) as DocumentHead | undefined;
            if (changed !== undefined) return shownAnew(transaction.doc, changed, sourceOf);
            return transaction.docChanged ? shownAfter(transaction, state, sourceOf) : state;
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

function shownAnew(doc: Node, head: DocumentHead, sourceOf: SourceOf): NumberingState {
  const heads = appendixHeads(doc, head);
  const blocks = shownBlocks(doc, head, heads);
  const decorations = DecorationSet.create(doc, [
    ...decorateAppendices(doc, heads),
    ...blocks.flatMap((block) => decorateBlock(block, sourceOf)),
  ]);
  return { head, heads, blocks, decorations };
}

function shownAfter({ doc, mapping }: Transaction, before: NumberingState, sourceOf: SourceOf): NumberingState {
  const { head } = before;
  const heads = appendixHeads(doc, head);
  const touched = touchedRange(mapping);
  const isWithinPart = touched === undefined || doc.resolve(touched.from).sharedDepth(touched.to) > 0;
  if (!isWithinPart || !sameHeads(heads, before.heads)) return shownAnew(doc, head, sourceOf);
  const blocks = shownBlocks(doc, head, heads);
  const stale = staleBlocks(before.blocks, blocks, touched);
  const kept = before.decorations.map(mapping, doc);
  const [first] = stale;
  const last = stale.at(-1);
  if (first === undefined || last === undefined) return { head, heads, blocks, decorations: kept };
  const end = last.at + last.node.nodeSize;
  const old = kept.find(first.at, end, (spec) => spec !== OF_PART).filter(({ from, to }) => from >= first.at && to <= end);
  const made = stale.flatMap((block) => decorateBlock(block, sourceOf));
  return { head, heads, blocks, decorations: kept.remove(old).add(doc, made) };
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** The text a change touched, by its places after it: decorations within may be gone. Undefined where only attributes and marks changed. */
function touchedRange(mapping: Transaction["mapping"]): Range | undefined {
  const ends = mapping.maps.flatMap((map, index) => {
    const later = mapping.slice(index + 1);
    const places: number[] = [];
    map.forEach((_oldFrom, _oldTo, from, to) => {
      places.push(later.map(from, -1), later.map(to, 1));
    });
    return places;
  });
  return ends.length === 0 ? undefined : { from: Math.min(...ends), to: Math.max(...ends) };
}

/** The blocks between those at the start and those at the end that neither were touched nor are shown otherwise than before. */
function staleBlocks(before: readonly ShownBlock[], after: readonly ShownBlock[], touched: Range | undefined): readonly ShownBlock[] {
  const start = after.findIndex(
    (block, index) => !isShownAlike(block, before[index]) || (touched && block.at + block.node.nodeSize >= touched.from),
  );
  if (start === -1) return [];
  const grown = after.length - before.length;
  const last = after.findLastIndex(
    (block, index) => index - grown < start || !isShownAlike(block, before[index - grown]) || (touched && block.at <= touched.to),
  );
  return after.slice(start, last + 1);
}

function isShownAlike({ node, label, note, words }: ShownBlock, before: ShownBlock | undefined): boolean {
  const isSame = node === before?.node && label === before.label && note === before.note;
  return isSame && words.every((word, index) => word === before.words[index]);
}

function sameHeads(heads: readonly AppendixHead[], before: readonly AppendixHead[]): boolean {
  return heads.length === before.length && heads.every(({ label, note }, at) => label === before[at]?.label && note === before[at]?.note);
}

function shownBlocks(doc: Node, head: DocumentHead, heads: readonly AppendixHead[]): readonly ShownBlock[] {
  const names = new Map(appendicesIn(doc).map(({ id }, index) => [id, heads[index]?.label ?? ""]));
  const notes = { count: 0 };
  const wordOf = ({ kind, id = "" }: Place) => {
    if (kind === "note") notes.count += 1;
    return kind === "note" ? String(notes.count) : kind === "reference" ? (names.get(id) ?? EDITOR.missingAppendix) : "";
  };
  const blocks: ShownBlock[] = [];
  doc.forEach((part, start, which) => {
    const labels = labelsOfPart(part, head);
    part.forEach((node, offset, index) => {
      const note = node.type.name === NODE.appendixTitle ? heads[which - 1]?.note : undefined;
      const words = node.isTextblock ? placesIn(node).map(wordOf) : [];
      blocks.push({ node, at: start + 1 + offset, label: labels[index], note, words });
    });
  });
  return blocks;
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

function decorateAppendices(doc: Node, heads: readonly AppendixHead[]): readonly Decoration[] {
  const made: Decoration[] = [];
  doc.forEach((part, offset, index) => {
    const head = heads[index - 1];
    if (head !== undefined) made.push(Decoration.node(offset, offset + part.nodeSize, { "data-label": head.label }, OF_PART));
  });
  return made;
}

function decorateBlock({ node, at, label, note, words }: ShownBlock, sourceOf: SourceOf): readonly Decoration[] {
  const places = node.isTextblock ? placesIn(node) : [];
  const { name } = node.type;
  const made = places.map((place, index) => decoratePlace(place, at + 1, words[index] ?? "", sourceOf));
  const decorate = (attributes: Readonly<Record<string, string>>) => made.push(Decoration.node(at, at + node.nodeSize, attributes));
  if (label !== undefined) decorate({ "data-label": label, "aria-description": label });
  if (note !== undefined) decorate({ "data-note-shown": note });
  if (name === NODE.heading && places.some(({ kind }) => kind === "text")) decorate({ class: "runs-on" });
  if (name === NODE.appendixTitle && node.content.size === 0) decorate({ class: "empty-line", "data-hint": EDITOR.blocks.appendixTitle });
  return made;
}

function decoratePlace({ kind, from, to, facts = [] }: Place, start: number, word: string, sourceOf: SourceOf): Decoration {
  switch (kind) {
    case "number":
      return Decoration.inline(start + from, start + to, { class: "typed-number" });
    case "text":
      return Decoration.inline(start + from, start + to, { class: "run-in-text" });
    case "note":
      return Decoration.node(start + from, start + to, { "data-number": word });
    case "figure":
      return Decoration.node(start + from, start + to, { title: sourceOf(facts) });
    case "reference":
      return Decoration.node(start + from, start + to, { "data-shown": word });
  }
}

/** As much of a block as numbering asks for. */
function outlineBlock({ type, attrs }: Node): Block {
  if (type.name === NODE.heading) return { kind: "heading", level: attrs.level as HeadingLevel, title: [] };
  const level = type.name === NODE.paragraph ? (attrs.level as HeadingLevel | null) : null;
  return level === null ? { kind: "pageBreak" } : { kind: "paragraph", level, content: [] };
}
