import { escapeLineStart } from "./escape-text.ts";
import type { NoteNumbers, NumberedNote } from "./note-numbers.ts";
import { writeInlines } from "./write-inline.ts";

/** Writes the texts of the notes called since the last time, one block each (`[^1]: …`). */
export function writeNotes(notes: NoteNumbers): readonly string[] {
  return notes.takePending().map((pending) => writeNote(pending, notes));
}

function writeNote({ number, note }: NumberedNote, notes: NoteNumbers): string {
  const paragraphs = note.content.map((paragraph) => escapeLineStart(writeInlines(paragraph, { breaks: "word" }, notes)));
  return `[^${number}]: ${paragraphs.join("\n\n    ")}`;
}
