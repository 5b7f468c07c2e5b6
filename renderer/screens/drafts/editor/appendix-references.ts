import type { Node } from "@tiptap/pm/model";
import type { OfficialDocument } from "#core/document/official-document.ts";
import { EDITOR, HEAD_FORM } from "#renderer/text/editor.ts";
import { NODE } from "./editor-node.ts";

/** A place that refers to an appendix. */
export interface AppendixReference {
  readonly where: string;
  /** Where it stands in the text; absent in the head of the document. */
  readonly at?: number;
}

/** Every place that refers to an appendix from outside of it: in the text, its notes and tables, and in the head of the document. */
export function referencesTo(id: string, doc: Node, { title, legalBases }: OfficialDocument): readonly AppendixReference[] {
  const found: AppendixReference[] = [];
  if (refersTo(title, id)) found.push({ where: HEAD_FORM.title });
  if (refersTo(legalBases, id)) found.push({ where: HEAD_FORM.bases });
  doc.descendants((node, at, parent) => {
    if (node.type.name === NODE.appendix) return node.attrs.appendixId !== id;
    if (isTold(node) && refersTo(node.attrs, id)) found.push({ where: quoteOf(node, parent), at });
    return true;
  });
  return found;
}

function isTold({ type }: Node): boolean {
  return type.name === NODE.appendixRef || type.name === NODE.footnote || type.name === NODE.table;
}

/** What is kept as JSON may refer anywhere in it. */
function refersTo(value: unknown, id: string): boolean {
  if (Array.isArray(value)) return value.some((item) => refersTo(item, id));
  if (typeof value !== "object" || value === null) return false;
  return "appendixId" in value ? value.appendixId === id : Object.values(value).some((item) => refersTo(item, id));
}

const LONGEST_QUOTE = 80;

/** The line a reference stands in, as far as it tells the reader where to look. */
function quoteOf(node: Node, parent: Node | null): string {
  if (node.type.name === NODE.table || parent === null) return EDITOR.inTable;
  const words = parent.textBetween(0, parent.content.size, " ", (leaf) => String(leaf.attrs.shown ?? "…"));
  return words.length <= LONGEST_QUOTE ? `“${words}”` : `“${words.slice(0, LONGEST_QUOTE).replace(/\s+\S*$/, "")}…”`;
}
