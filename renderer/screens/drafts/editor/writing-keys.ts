import { type Editor, Extension } from "@tiptap/core";
import { NodeSelection, TextSelection } from "@tiptap/pm/state";
import { NODE } from "./editor-node.ts";

/** Keys of writing: Tab ranks bullets and headings, Enter goes on, the first Backspace behind a figure selects it. */
export const WritingKeys = Extension.create({
  name: "writingKeys",
  addKeyboardShortcuts() {
    const editor = () => this.editor;
    return {
      Tab: () => shiftRank(editor(), 1),
      "Shift-Tab": () => shiftRank(editor(), -1),
      Enter: () => leaveEmptyItem(editor()) || goOnBelow(editor()),
      "Shift-Enter": () => editor().commands.insertContent({ type: NODE.lineBreak }),
      Backspace: () => selectAtomBefore(editor()) || becomePlain(editor()),
      "Mod-a": () => selectPart(editor()),
      "Mod-Enter": () => editor().commands.insertContent({ type: NODE.pageBreak }),
    };
  },
});

/** Bullets have two ranks; headings go by the order they nest in. Tab never leaves the text by accident: it is taken in every block. */
export function shiftRank(editor: Editor, by: 1 | -1): boolean {
  const { parent } = editor.state.selection.$from;
  if (parent.type.name === NODE.item) {
    const level = Number(parent.attrs.level) + by;
    return level === 1 || level === 2 ? editor.commands.updateAttributes(NODE.item, { level }) : true;
  }
  if (parent.type.name !== NODE.heading) return false;
  const next = RANKS[RANKS.indexOf(Number(parent.attrs.level)) + by];
  return next === undefined ? true : editor.commands.updateAttributes(NODE.heading, { level: next });
}

/** From the outermost to the innermost; `1.1.1.` stands above `a)`. */
const RANKS = [1, 2, 3, 4, 6, 5];

function leaveEmptyItem(editor: Editor): boolean {
  const { $from, empty } = editor.state.selection;
  const isRanked = $from.parent.type.name === NODE.item || ($from.parent.type.name === NODE.paragraph && $from.parent.attrs.level !== null);
  if (!empty || !isRanked || $from.parent.content.size > 0) return false;
  return editor.commands.setNode(NODE.paragraph, { level: null, align: null });
}

/** Behind a heading running text goes on; within it and elsewhere the block is parted. */
function goOnBelow(editor: Editor): boolean {
  const { $from, empty } = editor.state.selection;
  const { name } = $from.parent.type;
  const isAtEnd = empty && $from.parentOffset === $from.parent.content.size;
  if (!isAtEnd || (name !== NODE.heading && name !== NODE.appendixTitle)) return name === NODE.appendixTitle;
  const below = $from.after();
  return editor
    .chain()
    .insertContentAt(below, { type: NODE.paragraph })
    .setTextSelection(below + 1)
    .run();
}

function selectAtomBefore({ state, view }: Editor): boolean {
  const { $from, empty } = state.selection;
  const before = $from.nodeBefore;
  if (!empty || !before?.isInline || !before.isAtom || before.isText || before.type.name === NODE.lineBreak) return false;
  view.dispatch(state.tr.setSelection(NodeSelection.create(state.doc, $from.pos - before.nodeSize)));
  return true;
}

/** At the start of a heading or a bullet: first it becomes a plain paragraph, as in Word. */
function becomePlain(editor: Editor): boolean {
  const { $from, empty } = editor.state.selection;
  const { type, attrs } = $from.parent;
  const isPlain = type.name === NODE.paragraph && attrs.level === null;
  if (!empty || $from.parentOffset > 0 || isPlain || type.name === NODE.appendixTitle) return false;
  return editor.commands.setNode(NODE.paragraph, { level: null, align: null });
}

/** The body, or one appendix: whoever deletes everything there does not lose the appendices. */
function selectPart({ state, view }: Editor): boolean {
  const { $from } = state.selection;
  if ($from.depth < 1) return false;
  view.dispatch(state.tr.setSelection(TextSelection.between(state.doc.resolve($from.start(1)), state.doc.resolve($from.end(1)))));
  return true;
}
