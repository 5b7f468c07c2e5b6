import { canonicalInlines } from "#core/document/canonical-inlines.ts";
import type { Emphasis, Inline } from "#core/document/inline.ts";
import { escapeText } from "./escape-text.ts";
import type { NoteNumbers } from "./note-numbers.ts";
import { writeAttributes } from "./write-attributes.ts";

/** How inline content is laid out in the source. */
export interface InlineStyle {
  /** `line`: a break may be a backslash at a line's end; `word`: everything stays on one line, breaks are `:br`. */
  readonly breaks: "line" | "word";
  /** Inside the square brackets of a directive. */
  readonly inLabel?: true;
}

/** Writes inline content as Markdown that reads back to its canonical form. Footnotes are numbered in `notes`. */
export function writeInlines(content: readonly Inline[], style: InlineStyle, notes: NoteNumbers): string {
  const groups = groupsOf(canonicalInlines(content)).map((group) => ({ ...group, source: sourceOf(group.pieces, style, notes) }));
  return groups.reduce((written, group, index) => written + wrapped(group, written.at(-1), groups[index + 1]), "");
}

interface Group {
  readonly marker: string;
  readonly pieces: readonly Inline[];
}

interface WrittenGroup extends Group {
  readonly source: string;
}

/** A dropped comment: parts marks that would run together, and counts as punctuation beside them. */
const SEPARATOR = "<!-- -->";

function groupsOf(content: readonly Inline[]): readonly Group[] {
  const starts = content.flatMap((piece, index) => (index > 0 && markerOf(piece) === markerOf(content[index - 1] ?? piece) ? [] : [index]));
  return starts.map((start, index) => ({
    marker: markerOf(content[start] ?? LINE_BREAK),
    pieces: content.slice(start, starts[index + 1]),
  }));
}

const LINE_BREAK: Inline = { kind: "lineBreak" };

function markerOf(piece: Inline): string {
  const { bold, italic }: Emphasis = piece.kind === "footnote" || piece.kind === "lineBreak" ? {} : piece;
  return `${bold ? "**" : ""}${italic ? "*" : ""}`;
}

/**
 * Puts the marks of emphasis around a group. A mark beside a blank does not open or close, nor does one between punctuation on its
 * inner and a letter on its outer side (CommonMark, flanking delimiter runs); a comment there makes it do so.
 */
function wrapped({ marker, source }: WrittenGroup, before: string | undefined, next: WrittenGroup | undefined): string {
  if (marker === "") return source;
  const after = next === undefined ? undefined : next.marker + next.source;
  const inner = `${/^\s/u.test(source) ? SEPARATOR : ""}${source}${/\s$/u.test(source) ? SEPARATOR : ""}`;
  const opening = needsSeparator(inner[0], before) ? SEPARATOR : "";
  const closing = next?.marker === "" && needsSeparator(inner.at(-1), after?.[0]) ? SEPARATOR : "";
  return `${opening}${marker}${inner}${marker}${closing}`;
}

function needsSeparator(inner: string | undefined, outer: string | undefined): boolean {
  if (outer === "*") return true;
  if (outer === undefined || /[ \n!-/:-@[-`{-~]/.test(outer)) return false;
  return inner === undefined || !/[\p{L}\p{N}]/u.test(inner);
}

function sourceOf(pieces: readonly Inline[], style: InlineStyle, notes: NoteNumbers): string {
  const numbered = pieces.map((piece) => (piece.kind === "footnote" ? `[^${notes.numberOf(piece)}]` : undefined));
  return pieces.reduceRight((following, piece, index) => {
    const before = pieces[index - 1];
    return pieceSource(piece, { before, following, style, note: numbered[index] }) + following;
  }, "");
}

interface PieceContext {
  readonly before: Inline | undefined;
  readonly following: string;
  readonly style: InlineStyle;
  readonly note: string | undefined;
}

function pieceSource(piece: Inline, { before, following, style, note }: PieceContext): string {
  const separator = before?.kind === "footnote" ? SEPARATOR : "";
  switch (piece.kind) {
    case "text":
      return escapeText(piece.text, { inLabel: style.inLabel ?? false, after: swallower(before), following });
    case "footnote":
      return note ?? "";
    case "lineBreak":
      return style.breaks === "line" && /^[\p{L}\p{N}]/u.test(following) ? "\\\n" : " :br ";
    case "appendixRef":
      return `${separator}:ref[${label(piece.appendixId)}]`;
    case "citation":
      return `${separator}:vb[${label(piece.shown)}]${writeAttributes({ id: piece.documentId }, style.inLabel)}`;
    case "field":
      return `${separator}:so[${label(piece.shown)}]${writeAttributes({ f: piece.facts.join(" "), v: piece.value, c: piece.form }, style.inLabel)}`;
  }
}

function swallower(before: Inline | undefined): "reference" | "note" | undefined {
  if (before?.kind === "appendixRef") return "reference";
  return before?.kind === "footnote" ? "note" : undefined;
}

function label(text: string): string {
  return escapeText(text, { inLabel: true });
}
