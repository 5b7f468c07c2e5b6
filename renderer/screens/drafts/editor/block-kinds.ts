import type { Editor } from "@tiptap/core";
import type { EDITOR } from "#renderer/text/editor.ts";
import { NODE } from "./editor-node.ts";

export type BlockKind = keyof typeof EDITOR.blocks;

interface BlockForm {
  readonly type: string;
  readonly attrs: Readonly<Record<string, number | string | null>>;
}

/** The kinds a writer chooses from, outermost heading first, each with what it is in the text. */
export const BLOCK_FORMS: Readonly<Partial<Record<BlockKind, BlockForm>>> = {
  paragraph: { type: NODE.paragraph, attrs: { level: null, align: null } },
  level1: { type: NODE.heading, attrs: { level: 1 } },
  level2: { type: NODE.heading, attrs: { level: 2 } },
  level3: { type: NODE.heading, attrs: { level: 3 } },
  level4: { type: NODE.heading, attrs: { level: 4 } },
  level6: { type: NODE.heading, attrs: { level: 6 } },
  level5: { type: NODE.heading, attrs: { level: 5 } },
  numbered3: { type: NODE.paragraph, attrs: { level: 3, align: null } },
  numbered5: { type: NODE.paragraph, attrs: { level: 5, align: null } },
  item1: { type: NODE.item, attrs: { level: 1 } },
  item2: { type: NODE.item, attrs: { level: 2 } },
  centered: { type: NODE.paragraph, attrs: { level: null, align: "center" } },
};

/** What the block under the caret is. */
export function blockKindIn({ state }: Editor): BlockKind {
  const { parent } = state.selection.$from;
  const found = Object.entries(BLOCK_FORMS).find(
    ([, form]) => form.type === parent.type.name && Object.entries(form.attrs).every(([name, value]) => parent.attrs[name] === value),
  );
  if (found !== undefined) return found[0] as BlockKind;
  if (parent.type.name === NODE.appendixTitle) return "appendixTitle";
  return parent.type.name === NODE.paragraph && parent.attrs.level !== null ? "numbered3" : "other";
}

/** Makes the blocks that are selected ones of a kind. */
export function makeBlocks(editor: Editor, kind: BlockKind): void {
  const form = BLOCK_FORMS[kind];
  if (form !== undefined) editor.chain().focus().setNode(form.type, form.attrs).run();
}
