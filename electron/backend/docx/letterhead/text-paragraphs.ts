/** A paragraph of a part of a Word file: its words, and what it stands in. */
export interface TextParagraph {
  /** Which of the part it is, from 1. */
  readonly ordinal: number;
  readonly text: string;
  /** The names of the elements around it, from the outside: `w:document`, `w:body`, `w:tbl` … */
  readonly within: readonly string[];
}

/** No page Word writes is nested nearly as deep; deeper XML is made to bring programs down. */
const DEEPEST = 200;

/** A tag, a stretch of text, or what is passed over: `<w:p w:rsidR="00A1">`, `Số:`, `<!-- … -->`. */
const PIECE = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([\w:.-]+)((?:"[^"]*"|'[^']*'|[^>"'])*?)(\/?)>|([^<]+)/g;

const ENTITIES: Readonly<Record<string, string>> = { "&lt;": "<", "&gt;": ">", "&amp;": "&", "&quot;": '"', "&apos;": "'" };

/** What is known so far of a part while its tags go by. */
interface Reading {
  readonly found: { readonly ordinal: number; readonly texts: string[]; readonly within: readonly string[] }[];
  /** The elements that are open, from the outside. */
  readonly open: string[];
  /** Of the paragraphs among them, their places in `found`. */
  readonly inside: number[];
}

/** The paragraphs of a part in the order in which they begin; undefined where its tags do not close, or are nested absurdly deep. */
export function textParagraphs(xml: string): readonly TextParagraph[] | undefined {
  const reading: Reading = { found: [], open: [], inside: [] };
  for (const [, slash, name = "", , isShort, text] of xml.matchAll(PIECE)) {
    if (text !== undefined) addText(text, reading);
    else if (slash === "/" && !closed(name, reading)) return undefined;
    else if (slash !== "/" && name !== "" && !opened(name, reading)) return undefined;
    // `<w:p/>` is a paragraph too, an empty one.
    else if (isShort === "/") closed(name, reading);
  }
  if (reading.open.length > 0) return undefined;
  return reading.found.map(({ ordinal, texts, within }) => ({ ordinal, within, text: unescaped(texts.join("")) }));
}

function addText(text: string, { found, open, inside }: Reading): void {
  if (open.at(-1) === "w:t") found[inside.at(-1) ?? -1]?.texts.push(text);
}

function opened(name: string, { found, open, inside }: Reading): boolean {
  if (name === "w:p") inside.push(found.push({ ordinal: found.length + 1, texts: [], within: [...open] }) - 1);
  return open.push(name) <= DEEPEST;
}

function closed(name: string, { open, inside }: Reading): boolean {
  if (name === "w:p") inside.pop();
  return open.pop() === name;
}

function unescaped(text: string): string {
  return text.replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity);
}
