import type { Inline, Text } from "./inline.ts";

/**
 * The one form in which equal inline content is equal JSON. Gives: text in NFC without line ends, tabs or control characters (each
 * becomes a blank or goes); no empty text; no two texts of the same emphasis side by side; blanks at the edge of an emphasised text
 * moved out of the emphasis; no blank and no line break at either end; no blank beside a line break and no two breaks in a row.
 * Runs of blanks inside a text stay: they are for the checker to find.
 */
export function canonicalInlines(content: readonly Inline[]): readonly Inline[] {
  const pieces = content.flatMap((inline): readonly Inline[] => (inline.kind === "text" ? unfold(inline) : [normalised(inline)]));
  return trimmed(merged(pieces.filter((piece) => !isEmpty(piece))));
}

/** A line of plain text in the form the model keeps: NFC, trimmed, line ends and tabs as blanks, no control characters. */
export function canonicalLine(text: string): string {
  return cleaned(text).replace(/^ +| +$/g, "");
}

/** Nothing but blanks, tabs and line ends. A no-break space is a character someone put there. */
export function isBlank(text: string): boolean {
  return /^[ \t\n]*$/.test(text);
}

/** U+E000 and U+E001 fence off filled-in values while a template is read, so no text may hold them. */
const FORBIDDEN = /[\p{Cc}\p{Cs}\u2028\u2029\uE000\uE001]/gu;

function cleaned(text: string): string {
  return text
    .replace(/[\t\n\r\u2028\u2029]+/g, " ")
    .replace(FORBIDDEN, "")
    .normalize("NFC");
}

function normalised(inline: Exclude<Inline, Text>): Inline {
  return inline.kind === "field" || inline.kind === "citation" ? { ...inline, shown: canonicalLine(inline.shown) } : inline;
}

/** Splits the blanks at the edges of an emphasised text off as plain text. */
function unfold(run: Text): readonly Text[] {
  const clean = cleaned(run.text);
  if (run.bold === undefined && run.italic === undefined) return [{ ...run, text: clean }];
  const [, before = "", inner = "", after = ""] = /^( *)(.*?)( *)$/su.exec(clean) ?? [];
  return [
    { kind: "text", text: before },
    { ...run, text: inner },
    { kind: "text", text: after },
  ];
}

function merged(pieces: readonly Inline[]): readonly Inline[] {
  const done: Inline[] = [];
  for (const piece of pieces) {
    const last = done.at(-1);
    if (piece.kind !== "text" || last?.kind !== "text" || !sameEmphasis(piece, last)) done.push(piece);
    else done.splice(-1, 1, { ...last, text: (last.text + piece.text).normalize("NFC") });
  }
  return done;
}

function isEmpty(piece: Inline): boolean {
  return piece.kind === "text" && piece.text === "";
}

function sameEmphasis(left: Text, right: Text): boolean {
  return left.bold === right.bold && left.italic === right.italic;
}

/** Drops breaks at the ends and doubled breaks, and the blanks beside what is left of them. */
function trimmed(pieces: readonly Inline[]): readonly Inline[] {
  const atEdge = (index: number): boolean => {
    const neighbour = pieces[index];
    return neighbour === undefined || neighbour.kind === "lineBreak";
  };
  const shorn = pieces.map((piece, index) => (piece.kind === "text" ? shear(piece, atEdge(index - 1), atEdge(index + 1)) : piece));
  const solid = shorn.filter((piece) => !isEmpty(piece));
  const isBreak = (index: number): boolean => solid[index] === undefined || solid[index]?.kind === "lineBreak";
  const last = solid.findLastIndex((piece) => piece.kind !== "lineBreak");
  return solid.filter((piece, index) => piece.kind !== "lineBreak" || (!isBreak(index - 1) && index < last));
}

function shear(run: Text, atStart: boolean, atEnd: boolean): Text {
  const fromStart = atStart ? run.text.replace(/^ +/, "") : run.text;
  return { ...run, text: atEnd ? fromStart.replace(/ +$/, "") : fromStart };
}
