import type { Decimal } from "../decimal.ts";

/** Emphasis of a piece of text. Absent means plain; `false` is never stored, so that equal documents are equal JSON. */
export interface Emphasis {
  readonly bold?: true;
  readonly italic?: true;
}

/** The key of a stored fact, for example `dvc-toan-trinh@2022`. */
export type FactRef = string;

/**
 * A run of characters, NFC, without line breaks. Never empty, and never beside a text of the same emphasis. Blanks stand neither at the
 * ends of a content, nor beside a line break, nor at the edge of an emphasised text: `canonicalInlines` brings any content to this form.
 */
export interface Text extends Emphasis {
  readonly kind: "text";
  readonly text: string;
}

/** A figure or name bound to facts: what is printed, and where it came from. */
export interface Field extends Emphasis {
  readonly kind: "field";
  readonly shown: string;
  readonly facts: readonly FactRef[];
  readonly value?: Decimal;
  /** How the facts are shown (`percent:1`, `compare:kỳ trước`), so that changed facts can be shown the same way. Absent: as they are. */
  readonly form?: string;
}

/** A footnote at this place; each entry of `content` is one paragraph of the note. A note holds no further note. */
export interface Footnote {
  readonly kind: "footnote";
  readonly content: readonly (readonly Inline[])[];
}

/** A reference to another document of the register, with the words printed. */
export interface CitationRef extends Emphasis {
  readonly kind: "citation";
  readonly documentId: string;
  readonly shown: string;
}

/** A reference to an appendix; what is printed (`Phụ lục II`) follows from its place and the standard. */
export interface AppendixRef extends Emphasis {
  readonly kind: "appendixRef";
  readonly appendixId: string;
}

/** A line break the writer wants, as in a long title. */
export interface LineBreak {
  readonly kind: "lineBreak";
}

export type Inline = Text | Field | Footnote | CitationRef | AppendixRef | LineBreak;

/** One line of plain text as inline content; empty text gives no inline at all. */
export function plain(text: string): readonly Inline[] {
  return text === "" ? [] : [{ kind: "text", text }];
}
