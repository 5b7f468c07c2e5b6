import type { Inline } from "../document/inline.ts";
import { Figure } from "./figure.ts";
import { fieldOf } from "./figure-field.ts";
import type { Citation } from "./filters/special-values.ts";

/** A stretch of the office's own words: text, or a figure or document they name by key. */
export type WordPiece = string | Figure | Citation;

/** Takes words apart at the keys in them. */
export type BindWords = (text: string) => readonly WordPiece[];

/** What pieces of words stand for in a document. */
export function inlineOfPiece(piece: WordPiece): Inline {
  if (typeof piece === "string") return { kind: "text", text: piece };
  return piece instanceof Figure ? fieldOf(piece) : { kind: "citation", documentId: piece.documentId, shown: piece.shown };
}
