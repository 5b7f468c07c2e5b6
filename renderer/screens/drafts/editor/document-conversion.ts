import type { Node } from "@tiptap/pm/model";
import type { Block, HeadingLevel, ListItem } from "#core/document/block.ts";
import type { Inline } from "#core/document/inline.ts";
import type { Appendix, OfficialDocument, Orientation } from "#core/document/official-document.ts";
import { type EditorNode, NODE } from "./editor-node.ts";
import { editorInlines, inlinesOf } from "./inline-conversion.ts";

/** The body of a document and its appendices, one after the other, as the editor shows them; the rest of a document stands in the form beside it. */
export function editorDocument({ body, appendices }: OfficialDocument): EditorNode {
  return { type: NODE.document, content: [{ type: NODE.body, content: editorBlocks(body) }, ...appendices.map(editorAppendix)] };
}

/** The document with the body and the appendices as the editor holds them. Empty paragraphs and headings are left out: they print nothing. */
export function documentOf(document: OfficialDocument, doc: Node): OfficialDocument {
  const [body, ...appendices] = doc.children;
  return { ...document, body: blocksOf(body?.children ?? []), appendices: appendices.map(appendixOf) };
}

function editorAppendix({ id, title = [], note, orientation, content }: Appendix): EditorNode {
  return {
    type: NODE.appendix,
    attrs: { appendixId: id, note: note ?? null, orientation },
    content: [{ type: NODE.appendixTitle, content: editorInlines(title) }, ...editorBlocks(content)],
  };
}

function appendixOf({ attrs, children }: Node): Appendix {
  const { appendixId: id, note, orientation } = attrs as { appendixId: string; note: string | null; orientation: Orientation };
  const [first, ...blocks] = children;
  const title = first === undefined ? [] : titleOf(first);
  return {
    id,
    ...(title.length === 0 ? {} : { title }),
    ...(note === null || note === "" ? {} : { note }),
    orientation,
    content: blocksOf(blocks),
  };
}

/** There is always a line to type in. */
function editorBlocks(blocks: readonly Block[]): readonly EditorNode[] {
  return blocks.length === 0 ? [{ type: NODE.paragraph, attrs: { level: null, align: null } }] : blocks.map(editorBlock);
}

function editorBlock(block: Block): EditorNode {
  switch (block.kind) {
    case "heading": {
      const { level, title, text } = block;
      const runIn = text === undefined ? [] : [{ type: NODE.runIn }, ...editorInlines(text)];
      return { type: NODE.heading, attrs: { level }, content: [...editorInlines(title), ...runIn] };
    }
    case "paragraph": {
      const { level = null, align = null, content } = block;
      return { type: NODE.paragraph, attrs: { level, align }, content: editorInlines(content) };
    }
    case "item":
      return { type: NODE.item, attrs: { level: block.level }, content: editorInlines(block.content) };
    case "table":
      return { type: NODE.table, attrs: { table: block } };
    case "chart":
      return { type: NODE.chart, attrs: { chart: block } };
    case "pageBreak":
      return { type: NODE.pageBreak };
  }
}

function blocksOf(nodes: readonly Node[]): readonly Block[] {
  return nodes.flatMap((node) => {
    const block = knownBlockOf(node);
    return block === undefined ? [] : [block];
  });
}

/** Nodes that did not change are the very same ones: each is read once, and a key reads its own block alone. */
function readOnce<Content>(read: (node: EditorNode) => Content): (node: Node) => Content {
  const known = new WeakMap<Node, { readonly content: Content }>();
  return (node) => {
    const found = known.get(node) ?? { content: read(node.toJSON() as EditorNode) };
    known.set(node, found);
    return found.content;
  };
}

/** The block of one node of the text; undefined where it says nothing. */
export const knownBlockOf = readOnce(blockOf);
const titleOf = readOnce(({ content = [] }) => inlinesOf(content));

/** The block of one node; undefined where it says nothing. */
function blockOf({ type, attrs = {}, content = [] }: EditorNode): Block | undefined {
  switch (type) {
    case NODE.heading:
      return headingOf(attrs.level as HeadingLevel, content);
    case NODE.paragraph:
      return paragraphOf(attrs as { level?: HeadingLevel | null; align?: "center" | null }, inlinesOf(content));
    case NODE.item: {
      const words = inlinesOf(content);
      return words.length === 0 ? undefined : { kind: "item", level: attrs.level as ListItem["level"], content: words };
    }
    case NODE.table:
      return attrs.table as Block;
    case NODE.chart:
      return attrs.chart as Block;
    case NODE.pageBreak:
      return { kind: "pageBreak" };
    default:
      throw new Error(`The editor holds ${type} among blocks.`);
  }
}

function paragraphOf(
  { level, align }: { readonly level?: HeadingLevel | null; readonly align?: "center" | null },
  content: readonly Inline[],
): Block | undefined {
  if (content.length === 0) return undefined;
  return { kind: "paragraph", ...(level ? { level } : {}), ...(align ? { align } : {}), content };
}

/** Words before the first run-in mark are the title; without any the words behind it are a numbered paragraph. */
function headingOf(level: HeadingLevel, content: readonly EditorNode[]): Block | undefined {
  const at = content.findIndex(({ type }) => type === NODE.runIn);
  const words = (nodes: readonly EditorNode[]) => inlinesOf(nodes.filter(({ type }) => type !== NODE.runIn));
  const title = words(at === -1 ? content : content.slice(0, at));
  const text = at === -1 ? [] : words(content.slice(at));
  if (title.length === 0) return paragraphOf({ level }, text);
  return { kind: "heading", level, title, ...(text.length === 0 ? {} : { text }) };
}
