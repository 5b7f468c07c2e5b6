import { Editor, Extension, Node } from "@tiptap/core";
import type { Inline } from "#core/document/inline.ts";
import type { CellParagraph } from "#core/document/table.ts";
import { type EditorNode, NODE } from "./editor-node.ts";
import { editorInlines, inlinesOf } from "./inline-conversion.ts";
import { FootnoteNode, ItemNode, LINE_INLINES, ParagraphNode } from "./schema.ts";
import { VietnameseInput } from "./vietnamese-input.ts";
import { shiftRank } from "./writing-keys.ts";

/** What a small editor holds: one line (breaks stay in it), or several paragraphs; cells have bullets. */
export type LineShape = "line" | "lines" | "cell";

const CONTENT: Readonly<Record<LineShape, string>> = { line: NODE.paragraph, lines: `${NODE.paragraph}+`, cell: "block+" };

interface LineEditorSettings {
  readonly shape: LineShape;
  readonly element: HTMLElement;
  readonly label: string;
  readonly content: readonly CellParagraph[];
  readonly onChange: (content: readonly CellParagraph[]) => void;
  /** Keys the place of the editor wants for itself; true takes the key. */
  readonly onKey?: (event: KeyboardEvent) => boolean;
}

/** A small editor for words outside of the running text: titles, bases, notes, cells. Everything inline that they hold is kept. */
export function createLineEditor({ shape, element, label, content, onChange, onKey }: LineEditorSettings): Editor {
  return new Editor({
    element,
    injectCSS: false,
    enableInputRules: false,
    enablePasteRules: false,
    extensions: [
      Node.create({ name: NODE.document, topNode: true, content: CONTENT[shape] }),
      ParagraphNode,
      ...(shape === "cell" ? [ItemNode] : []),
      FootnoteNode,
      ...LINE_INLINES,
      LINE_KEYS[shape],
      VietnameseInput,
    ],
    content: editorLines(content) as object,
    editorProps: {
      attributes: { role: "textbox", "aria-multiline": "true", "aria-label": label, spellcheck: "false" },
      handleKeyDown: (_view, event) => onKey?.(event) ?? false,
    },
    onUpdate: ({ editor }) => onChange(linesOf(editor.getJSON() as EditorNode)),
  });
}

/** Lines as the content of a small editor; there is always one to type in. */
export function editorLines(lines: readonly CellParagraph[]): EditorNode {
  const some = lines.length === 0 ? [{ content: [] }] : lines;
  return {
    type: NODE.document,
    content: some.map(({ content, bullet }) => ({
      type: bullet === undefined ? NODE.paragraph : NODE.item,
      ...(bullet === undefined ? {} : { attrs: { level: bullet } }),
      content: editorInlines(content),
    })),
  };
}

/** The lines a small editor holds; empty ones are left out. */
export function linesOf({ content = [] }: EditorNode): readonly CellParagraph[] {
  return content.flatMap(({ type, attrs, content: words = [] }) => {
    const inlines: readonly Inline[] = inlinesOf(words);
    if (inlines.length === 0) return [];
    return type === NODE.item ? [{ content: inlines, bullet: attrs?.level as 1 | 2 }] : [{ content: inlines }];
  });
}

/** In one line Enter breaks it; in a cell Tab ranks bullets. */
const LINE_KEYS: Readonly<Record<LineShape, Extension>> = {
  line: Extension.create({
    name: "lineKeys",
    priority: 1000,
    addKeyboardShortcuts() {
      const breakLine = () => this.editor.commands.insertContent({ type: NODE.lineBreak });
      return { Enter: breakLine, "Shift-Enter": breakLine };
    },
  }),
  lines: Extension.create({ name: "lineKeys" }),
  cell: Extension.create({
    name: "lineKeys",
    addKeyboardShortcuts() {
      return {
        "Shift-Enter": () => this.editor.commands.insertContent({ type: NODE.lineBreak }),
        "Alt-ArrowRight": () => shiftRank(this.editor, 1),
        "Alt-ArrowLeft": () => shiftRank(this.editor, -1),
      };
    },
  }),
};
