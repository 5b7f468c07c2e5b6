/** A document of the register as it is cited. */
export class Citation {
  readonly documentId: string;
  readonly shown: string;

  constructor(documentId: string, shown: string) {
    this.documentId = documentId;
    this.shown = shown;
  }
}

/** Text of a footnote called where it stands. */
export class Note {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** Text of several paragraphs, to stand alone in its place. */
export class Narrative {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** Text that calls its notes by their place: `[^1]`. */
export class NotedText {
  readonly text: string;
  readonly notes: readonly string[];

  constructor(text: string, notes: readonly string[]) {
    this.text = text;
    this.notes = notes;
  }
}
