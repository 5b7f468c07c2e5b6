import type { Node } from "@tiptap/pm/model";
import { NODE } from "./editor-node.ts";
import { findTypedNumbers } from "./typed-numbers.ts";

/** Something in a block that is shown otherwise than it is typed, by its place in the block. */
export interface Place {
  readonly kind: "number" | "text" | "note" | "reference" | "figure";
  readonly from: number;
  readonly to: number;
  /** The appendix a reference names. */
  readonly id?: string;
  /** The facts behind a figure. */
  readonly facts?: readonly string[];
}

/** Blocks that did not change are the very same nodes: what stands in them is looked for once. */
const known = new WeakMap<Node, readonly Place[]>();

/** Figures typed and bound, notes, references, and the text of a heading that runs on. */
export function placesIn(block: Node): readonly Place[] {
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
