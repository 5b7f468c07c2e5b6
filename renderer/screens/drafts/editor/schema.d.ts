import { Node } from "@tiptap/core";
/** Bold, italic, undoing, and nothing of Markdown: a star typed is a star. */
export declare const WRITING: import("@tiptap/core").Extension<import("@tiptap/starter-kit").StarterKitOptions, any>;
declare const ParagraphNode: Node<any, any>;
declare const TableNode: Node<any, any>;
declare const FootnoteNode: Node<any, any>;
/** The words of a line, without notes: what a note, a cell or a title may hold. */
export declare const LINE_INLINES: (import("@tiptap/core").Extension<import("@tiptap/starter-kit").StarterKitOptions, any> | Node<any, any>)[];
/** The nodes of a whole document. */
export declare const DOCUMENT_NODES: (import("@tiptap/core").Extension<import("@tiptap/starter-kit").StarterKitOptions, any> | Node<any, any>)[];
/** The table on its own: the editor gives it a view in which its cells are typed. */
export { FootnoteNode, ParagraphNode, TableNode };
