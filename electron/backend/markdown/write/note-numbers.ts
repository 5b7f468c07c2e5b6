import type { Footnote } from "#core/document/inline.ts";

/** Numbers footnotes as they are met, and keeps them until their texts are written. */
export interface NoteNumbers {
  /** The number of a footnote, counted through the whole document. */
  readonly numberOf: (note: Footnote) => number;
  /** The notes numbered since the last call, in order. */
  readonly takePending: () => readonly NumberedNote[];
}

export interface NumberedNote {
  readonly number: number;
  readonly note: Footnote;
}

/** A count that begins at 1. */
export function createNoteNumbers(): NoteNumbers {
  const pending: NumberedNote[] = [];
  const count = { last: 0 };
  return {
    numberOf: (note) => {
      count.last += 1;
      pending.push({ number: count.last, note });
      return count.last;
    },
    takePending: () => pending.splice(0),
  };
}
