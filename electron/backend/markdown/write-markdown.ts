import type { Appendix, OfficialDocument } from "#core/document/official-document.ts";
import { createNoteNumbers, type NoteNumbers } from "./write/note-numbers.ts";
import { writeAttribute } from "./write/write-attributes.ts";
import { writeBlocks } from "./write/write-blocks.ts";
import { writeFrontMatter } from "./write/write-front-matter.ts";
import { writeInlines } from "./write/write-inline.ts";
import { writeNotes } from "./write/write-notes.ts";

/**
 * Writes a document as Markdown (`templates/README.md`) that reads back to an equal document, for every document that
 * `validateDocument` accepts. The same document gives the same text. Footnotes stand at the end of the body or appendix that calls them.
 */
export function writeMarkdown(document: OfficialDocument): string {
  const notes = createNoteNumbers();
  const front = writeFrontMatter(document, notes);
  const body = [writeBlocks(document.body, notes), ...writeNotes(notes)];
  const appendices = document.appendices.map((appendix) => writeAppendix(appendix, notes));
  return `${[front, ...body, ...appendices].filter((part) => part !== "").join("\n\n")}\n`;
}

function writeAppendix({ id, title, note, orientation, content }: Appendix, notes: NoteNumbers): string {
  const head = [
    `#${id}`,
    ...(title === undefined ? [] : [writeAttribute("title", writeInlines(title, { breaks: "word" }, notes))]),
    ...(orientation === "landscape" ? ["orientation=landscape"] : []),
    ...(note === undefined ? [] : [writeAttribute("note", note)]),
  ];
  const inside = [writeBlocks(content, notes), ...writeNotes(notes)].filter((part) => part !== "").join("\n\n");
  // Inside, a line of colons is always escaped or indented further than a closing line may be.
  return [`:::appendix{${head.join(" ")}}`, ...(inside === "" ? [] : [inside]), ":::"].join("\n");
}
