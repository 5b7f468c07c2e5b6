import type { Node } from "@tiptap/pm/model";
import type { HeadingLevel } from "#core/document/block.ts";
import { EDITOR } from "#renderer/text/editor.ts";
import { NODE } from "./editor-node.ts";
import { appendixHeads, type DocumentHead, labelsOfPart } from "./numbering.ts";

/** A line of the outline: a heading, or the start of a part of the document. */
export interface OutlineLine {
  /** Where to go in the text. */
  readonly at: number;
  /** 0 for the body and the appendices. */
  readonly depth: number;
  readonly text: string;
}

/** Deeper ranks are paragraphs to a reader, and would bury the outline. */
const DEPTHS: Readonly<Partial<Record<HeadingLevel, number>>> = { 1: 1, 2: 2, 3: 3, 4: 4, 6: 5 };

/** The headings of the body and of each appendix, with their labels. */
export function outlineOf(doc: Node, head: DocumentHead): readonly OutlineLine[] {
  const heads = appendixHeads(doc, head);
  const lines: OutlineLine[] = [];
  doc.forEach((part, offset, index) => {
    const title = index === 0 ? EDITOR.body : [heads[index - 1]?.label, titleIn(part)].filter((one) => one !== "").join(": ");
    lines.push({ at: offset + 2, depth: 0, text: title });
    const labels = labelsOfPart(part, head);
    part.forEach((block, within, place) => {
      const depth = block.type.name === NODE.heading ? DEPTHS[block.attrs.level as HeadingLevel] : undefined;
      if (depth === undefined) return;
      lines.push({ at: offset + within + 2, depth, text: `${labels[place] ?? ""} ${titleOf(block)}` });
    });
  });
  return lines;
}

function titleIn(part: Node): string {
  return part.firstChild?.type.name === NODE.appendixTitle ? wordsOf(part.firstChild) : "";
}

/** Of a heading that runs on, the words before its text. */
function titleOf(heading: Node): string {
  const places: number[] = [];
  heading.forEach((inline, offset) => {
    if (inline.type.name === NODE.runIn) places.push(offset);
  });
  return wordsOf(heading, places[0]);
}

function wordsOf(block: Node, end = block.content.size): string {
  return block.textBetween(0, end, " ", (leaf) => String(leaf.attrs.shown ?? " "));
}

/** How many words the document holds, tables aside; a word is what stands between blanks. */
export function countWords(doc: Node): number {
  const text = doc.textBetween(0, doc.content.size, " ", (leaf) => String(leaf.attrs.shown ?? " "));
  return text.match(/\S+/g)?.length ?? 0;
}
