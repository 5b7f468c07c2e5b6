import type { Inline } from "#core/document/inline.ts";
import { type EditorNode } from "./editor-node.ts";
/** Inline content as nodes of the editor; nothing of it is left out. */
export declare function editorInlines(content: readonly Inline[]): readonly EditorNode[];
/** Nodes of the editor as inline content in its canonical form; a node that is no inline is a bug. */
export declare function inlinesOf(nodes: readonly EditorNode[]): readonly Inline[];
