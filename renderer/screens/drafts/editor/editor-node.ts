/** Emphasis as the editor keeps it. */
interface EditorMark {
  readonly type: "bold" | "italic";
}

/** A node of the editor as plain JSON, the form it is loaded from and read back in. */
export interface EditorNode {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly EditorNode[];
  readonly marks?: readonly EditorMark[];
  readonly text?: string;
}

/** Names of the nodes of the editor. */
export const NODE = {
  document: "doc",
  body: "body",
  appendix: "appendix",
  appendixTitle: "appendixTitle",
  paragraph: "paragraph",
  heading: "heading",
  item: "item",
  table: "table",
  chart: "chart",
  pageBreak: "pageBreak",
  text: "text",
  field: "field",
  citation: "citation",
  appendixRef: "appendixRef",
  footnote: "footnote",
  lineBreak: "lineBreak",
  runIn: "runIn",
} as const;
