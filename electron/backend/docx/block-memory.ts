import type { FileChild, IXmlableObject } from "docx";
import type { Block } from "#core/document/block.ts";

/** What paragraphs and tables were written for the blocks of a document when it was written last. */
export interface BlockMemory {
  /** What `write` gave for the same block in the same place; notes, references and charts are written anew every time. */
  readonly recall: (block: Block, place: readonly unknown[], write: () => readonly FileChild[]) => readonly FileChild[];
  /** Forgets what the document that is written now did not need. */
  readonly turn: () => void;
}

/** Writes every block anew. */
export const NO_MEMORY: BlockMemory = { recall: (_block, _place, write) => write(), turn: () => undefined };

/** Footnotes are counted as they are written, names of appendices may change elsewhere, charts enter themselves in the document. */
const UNLIKE = /"kind":"(?:footnote|appendixRef|chart)"/;

/**
 * A memory for writing the states of one document one after the other: what did not change is the very same object with the very same XML, so
 * that whoever reads it need not read it again.
 */
export function createBlockMemory(): BlockMemory {
  const state = { before: new Map<string, (readonly FileChild[])[]>(), now: new Map<string, (readonly FileChild[])[]>() };
  return {
    recall: (block, place, write) => {
      const text = JSON.stringify(block);
      if (UNLIKE.test(text)) return write();
      const key = `${JSON.stringify(place)}${text}`;
      // Each is given once: two blocks alike in one document are two paragraphs.
      const children = state.before.get(key)?.pop() ?? write().map(withOneXml);
      const kept = state.now.get(key);
      if (kept === undefined) state.now.set(key, [children]);
      else kept.push(children);
      return children;
    },
    turn: () => {
      state.before = state.now;
      state.now = new Map();
    },
  };
}

function withOneXml(child: FileChild): FileChild {
  const write = child.prepForXml.bind(child);
  const written: { xml?: IXmlableObject } = {};
  child.prepForXml = (context) => {
    const xml = written.xml ?? write(context);
    if (xml !== undefined) written.xml = xml;
    return xml;
  };
  return child;
}
