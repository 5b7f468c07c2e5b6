import type { Block } from "#core/document/block.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";
import { type EditorNode } from "./editor-node.ts";
/** The body of a document and its appendices, one after the other, as the editor shows them; the rest of a document stands in the form beside it. */
export declare function editorDocument({ body, appendices }: OfficialDocument): EditorNode;
/** The document with the body and the appendices as the editor holds them. Empty paragraphs and headings are left out: they print nothing. */
export declare function documentOf(document: OfficialDocument, { content }: EditorNode): OfficialDocument;
/** The blocks of nodes of the editor. */
export declare function blocksOf(nodes: readonly EditorNode[]): readonly Block[];
/** The block of one node; undefined where it says nothing. */
export declare function blockOf({ type, attrs, content }: EditorNode): Block | undefined;
