import type { Decimal } from "../decimal.ts";
import type { FactRef } from "../document/inline.ts";

/**
 * What stands behind a token of a filled template. `absent` is a value the data does not hold; `list` holds texts that may have tokens of
 * their own; `narrative` is text of several paragraphs and bullets.
 */
export type TokenValue =
  | { readonly kind: "absent" }
  | { readonly kind: "text"; readonly text: string }
  | {
      readonly kind: "figure";
      readonly shown: string;
      readonly facts: readonly FactRef[];
      readonly form: string;
      readonly value?: Decimal;
    }
  | { readonly kind: "citation"; readonly documentId: string; readonly shown: string }
  | { readonly kind: "narrative"; readonly text: string }
  | { readonly kind: "footnote"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] };

/** A stretch of text, or the value a token in it stands for. */
export type TokenPiece = string | TokenValue;

const OPEN = "\uE000";
const CLOSE = "\uE001";
const TOKEN = /\uE000([0-9a-z]+)\uE001/g;

/** Private characters that fence off tokens and lines while a template is filled; neither template nor data may hold them. */
export const RESERVED = /[\uE000-\uE004]/g;

/** The token for the value at `index`. */
export function tokenOf(index: number): string {
  return `${OPEN}${index.toString(36)}${CLOSE}`;
}

/** Whether a text holds a token. */
export function hasToken(text: string): boolean {
  return text.includes(OPEN);
}

/** A text taken apart at its tokens; texts behind tokens are taken apart too, so that no token is left. */
export function splitAtTokens(text: string, values: readonly TokenValue[]): readonly TokenPiece[] {
  if (!hasToken(text)) return text === "" ? [] : [text];
  return text.split(TOKEN).flatMap((part, index): readonly TokenPiece[] => {
    if (index % 2 === 0) return part === "" ? [] : [part];
    const value = values[Number.parseInt(part, 36)] ?? ABSENT;
    return value.kind === "text" ? splitAtTokens(value.text, values) : [value];
  });
}

const ABSENT: TokenValue = { kind: "absent" };

/** The value of a text that is one token and nothing else, blanks aside; undefined for any other text. */
export function soleToken(text: string, values: readonly TokenValue[]): TokenValue | undefined {
  const pieces = splitAtTokens(text.trim(), values);
  const [only] = pieces;
  return pieces.length === 1 && typeof only === "object" ? only : undefined;
}
