import { mergeAttributes, Node } from "@tiptap/core";
import { StarterKit } from "@tiptap/starter-kit";
import { NODE } from "./editor-node.ts";

/** An attribute that a copy on the clipboard keeps as JSON. */
function kept(name: string, whenAbsent: unknown = null) {
  return {
    default: whenAbsent,
    parseHTML: (element: HTMLElement) => parseKept(element.getAttribute(`data-${name.toLowerCase()}`), whenAbsent),
    renderHTML: (attributes: Record<string, unknown>) => {
      const value = attributes[name];
      return value === null || value === undefined ? {} : { [`data-${name.toLowerCase()}`]: JSON.stringify(value) };
    },
  };
}

/** What stands on the clipboard may come from anywhere. */
function parseKept(text: string | null, whenAbsent: unknown): unknown {
  if (text === null) return whenAbsent;
  try {
    return JSON.parse(text);
  } catch {
    return whenAbsent;
  }
}

/** Bold, italic, undoing, and nothing of Markdown: a star typed is a star. */
export const WRITING = StarterKit.configure({
  blockquote: false,
  bulletList: false,
  code: false,
  codeBlock: false,
  document: false,
  hardBreak: false,
  heading: false,
  horizontalRule: false,
  link: false,
  listItem: false,
  listKeymap: false,
  orderedList: false,
  paragraph: false,
  strike: false,
  trailingNode: false,
  underline: false,
});

const DocumentNode = Node.create({ name: NODE.document, topNode: true, content: `${NODE.body} ${NODE.appendix}*` });

const BodyNode = Node.create({
  name: NODE.body,
  content: "block+",
  isolating: true,
  defining: true,
  renderHTML: () => ["section", { class: "sheet" }, 0],
});

const AppendixNode = Node.create({
  name: NODE.appendix,
  content: `${NODE.appendixTitle} block+`,
  isolating: true,
  defining: true,
  addAttributes: () => ({ appendixId: kept("appendixId", ""), note: kept("note"), orientation: kept("orientation", "portrait") }),
  renderHTML: ({ HTMLAttributes }) => ["section", mergeAttributes(HTMLAttributes, { class: "sheet appendix" }), 0],
});

const AppendixTitleNode = Node.create({
  name: NODE.appendixTitle,
  content: "inline*",
  defining: true,
  renderHTML: () => ["h2", { class: "appendix-title" }, 0],
});

const ParagraphNode = Node.create({
  name: NODE.paragraph,
  priority: 1000,
  group: "block",
  content: "inline*",
  addAttributes: () => ({ level: kept("level"), align: kept("align") }),
  parseHTML: () => [{ tag: "p" }, { tag: "div" }],
  renderHTML: ({ HTMLAttributes }) => ["p", HTMLAttributes, 0],
});

const HeadingNode = Node.create({
  name: NODE.heading,
  group: "block",
  content: "inline*",
  defining: true,
  addAttributes: () => ({ level: kept("level", 2) }),
  parseHTML: () =>
    [1, 2, 3, 4, 5, 6].map((rank) => ({
      tag: `h${rank}`,
      // In pages of others the first rank is the title of the page; parts are rare in documents.
      getAttrs: (element: HTMLElement) => (element.hasAttribute("data-level") ? null : { level: rank < 2 ? 2 : Math.min(rank, 5) }),
    })),
  renderHTML: ({ node, HTMLAttributes }) => [`h${Math.min(6, Number(node.attrs.level))}`, HTMLAttributes, 0],
});

const ItemNode = Node.create({
  name: NODE.item,
  group: "block",
  content: "inline*",
  defining: true,
  addAttributes: () => ({ level: kept("level", 1) }),
  parseHTML: () => [
    { tag: "p.item", priority: 60 },
    {
      tag: "li",
      getAttrs: (element: HTMLElement) => {
        if (element.hasAttribute("data-level")) return null;
        return { level: element.parentElement?.parentElement?.closest("li, ul, ol") ? 2 : 1 };
      },
    },
  ],
  // A list element would stand outside of any list.
  renderHTML: ({ HTMLAttributes }) => ["p", mergeAttributes(HTMLAttributes, { class: "item" }), 0],
});

const TableNode = Node.create({
  name: NODE.table,
  group: "block",
  atom: true,
  selectable: true,
  addAttributes: () => ({ table: kept("table") }),
  parseHTML: () => [{ tag: "div[data-table]", priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => ["div", HTMLAttributes],
});

const ChartNode = Node.create({
  name: NODE.chart,
  group: "block",
  atom: true,
  selectable: true,
  addAttributes: () => ({ chart: kept("chart") }),
  parseHTML: () => [{ tag: "div[data-chart]", priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => ["div", HTMLAttributes],
});

const PageBreakNode = Node.create({
  name: NODE.pageBreak,
  group: "block",
  atom: true,
  selectable: true,
  parseHTML: () => [{ tag: "hr" }],
  renderHTML: () => ["hr", { class: "page-break" }],
});

const FieldNode = Node.create({
  name: NODE.field,
  group: "inline",
  inline: true,
  atom: true,
  addAttributes: () => ({ shown: kept("shown", ""), facts: kept("facts", []), value: kept("value"), form: kept("form") }),
  parseHTML: () => [{ tag: "span[data-facts]" }],
  renderHTML: ({ node, HTMLAttributes }) => ["span", mergeAttributes(HTMLAttributes, { class: "chip" }), String(node.attrs.shown)],
  renderText: ({ node }) => String(node.attrs.shown),
});

const CitationNode = Node.create({
  name: NODE.citation,
  group: "inline",
  inline: true,
  atom: true,
  addAttributes: () => ({ documentId: kept("documentId", ""), shown: kept("shown", "") }),
  parseHTML: () => [{ tag: "span[data-documentid]" }],
  renderHTML: ({ node, HTMLAttributes }) => ["span", mergeAttributes(HTMLAttributes, { class: "citation" }), String(node.attrs.shown)],
  renderText: ({ node }) => String(node.attrs.shown),
});

const AppendixRefNode = Node.create({
  name: NODE.appendixRef,
  group: "inline",
  inline: true,
  atom: true,
  addAttributes: () => ({ appendixId: kept("appendixId", "") }),
  parseHTML: () => [{ tag: "span[data-appendixid]" }],
  renderHTML: ({ HTMLAttributes }) => ["span", mergeAttributes(HTMLAttributes, { class: "appendix-ref" })],
});

const FootnoteNode = Node.create({
  name: NODE.footnote,
  group: "inline",
  inline: true,
  atom: true,
  marks: "",
  addAttributes: () => ({ content: kept("content", []) }),
  parseHTML: () => [{ tag: "sup[data-content]", priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => ["sup", mergeAttributes(HTMLAttributes, { class: "footnote" })],
});

const LineBreakNode = Node.create({
  name: NODE.lineBreak,
  group: "inline",
  inline: true,
  selectable: false,
  linebreakReplacement: true,
  parseHTML: () => [{ tag: "br" }],
  renderHTML: () => ["br"],
  renderText: () => "\n",
});

/** Where the title of a heading ends and its text begins, in one line; printed as a blank. */
const RunInNode = Node.create({
  name: NODE.runIn,
  group: "inline",
  inline: true,
  atom: true,
  parseHTML: () => [{ tag: "span.run-in" }],
  renderHTML: () => ["span", { class: "run-in" }, " "],
  renderText: () => " ",
});

/** The words of a line, without notes: what a note, a cell or a title may hold. */
export const LINE_INLINES = [WRITING, FieldNode, CitationNode, AppendixRefNode, LineBreakNode];

/** The nodes of a whole document, besides tables and charts. */
export const DOCUMENT_NODES = [
  DocumentNode,
  BodyNode,
  AppendixNode,
  AppendixTitleNode,
  ParagraphNode,
  HeadingNode,
  ItemNode,
  PageBreakNode,
  FootnoteNode,
  RunInNode,
  ...LINE_INLINES,
];

/** Nodes that small editors use, and those the editor gives views of their own: tables, whose cells are typed, and charts. */
export { ChartNode, FootnoteNode, ItemNode, ParagraphNode, TableNode };
