import { canonicalInlines } from "#core/document/canonical-inlines.ts";
import type { AppendixRef, CitationRef, Emphasis, Field, Footnote, Inline } from "#core/document/inline.ts";
import { type EditorNode, NODE } from "./editor-node.ts";

/** Inline content as nodes of the editor; nothing of it is left out. */
export function editorInlines(content: readonly Inline[]): readonly EditorNode[] {
  return content.map(editorInline);
}

/** Nodes of the editor as inline content in its canonical form; a node that is no inline is a bug. */
export function inlinesOf(nodes: readonly EditorNode[]): readonly Inline[] {
  return canonicalInlines(nodes.map(inlineOf));
}

function editorInline(inline: Inline): EditorNode {
  switch (inline.kind) {
    case "text":
      return { type: NODE.text, text: inline.text, ...marksOf(inline) };
    case "field": {
      const { shown, facts, value = null, form = null } = inline;
      return { type: NODE.field, attrs: { shown, facts, value, form }, ...marksOf(inline) };
    }
    case "citation":
      return { type: NODE.citation, attrs: { documentId: inline.documentId, shown: inline.shown }, ...marksOf(inline) };
    case "appendixRef":
      return { type: NODE.appendixRef, attrs: { appendixId: inline.appendixId }, ...marksOf(inline) };
    case "footnote":
      return { type: NODE.footnote, attrs: { content: inline.content } };
    case "lineBreak":
      return { type: NODE.lineBreak };
  }
}

function inlineOf(node: EditorNode): Inline {
  const emphasis = emphasisOf(node);
  switch (node.type) {
    case NODE.text:
      return { kind: "text", text: node.text ?? "", ...emphasis };
    case NODE.field:
      return { kind: "field", ...given(node.attrs as unknown as Omit<Field, "kind">), ...emphasis };
    case NODE.citation:
      return { kind: "citation", ...given(node.attrs as unknown as Omit<CitationRef, "kind">), ...emphasis };
    case NODE.appendixRef:
      return { kind: "appendixRef", ...given(node.attrs as unknown as Omit<AppendixRef, "kind">), ...emphasis };
    case NODE.footnote:
      return { kind: "footnote", ...given(node.attrs as unknown as Omit<Footnote, "kind">) };
    case NODE.lineBreak:
      return { kind: "lineBreak" };
    default:
      throw new Error(`The editor holds ${node.type} among words.`);
  }
}

function marksOf({ bold, italic }: Emphasis): Pick<EditorNode, "marks"> {
  const marks = [...(bold ? [{ type: "bold" as const }] : []), ...(italic ? [{ type: "italic" as const }] : [])];
  return marks.length === 0 ? {} : { marks };
}

function emphasisOf({ marks = [] }: EditorNode): Emphasis {
  const has = (type: string) => marks.some((mark) => mark.type === type);
  return { ...(has("bold") ? { bold: true } : {}), ...(has("italic") ? { italic: true } : {}) };
}

/** The editor knows no absent attribute: what is null there is absent in a document. */
function given<Attributes extends object>(attributes: Attributes): Attributes {
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== null)) as Attributes;
}
