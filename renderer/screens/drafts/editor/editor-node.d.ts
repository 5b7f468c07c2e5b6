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
export declare const NODE: {
    readonly document: "doc";
    readonly body: "body";
    readonly appendix: "appendix";
    readonly appendixTitle: "appendixTitle";
    readonly paragraph: "paragraph";
    readonly heading: "heading";
    readonly item: "item";
    readonly table: "table";
    readonly chart: "chart";
    readonly pageBreak: "pageBreak";
    readonly text: "text";
    readonly field: "field";
    readonly citation: "citation";
    readonly appendixRef: "appendixRef";
    readonly footnote: "footnote";
    readonly lineBreak: "lineBreak";
    readonly runIn: "runIn";
};
export {};
