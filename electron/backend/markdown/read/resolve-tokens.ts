import type { Block } from "#core/document/block.ts";
import { canonicalInlines } from "#core/document/canonical-inlines.ts";
import type { Emphasis, Inline } from "#core/document/inline.ts";
import type { CellParagraph } from "#core/document/table.ts";
import { fieldOf, inSeries, narrativeParts, soleToken, splitAtTokens, type TokenPiece, type TokenValue } from "#core/templating/index.ts";
import type { Filling, Reading } from "./reading.ts";

/** A text with its values in place of their tokens, as plain text; notes a value the data does not hold, unless it is all there is. */
export function plainTextOf(text: string, line: number, filling: Filling): string {
  const pieces = splitAtTokens(text, filling.values);
  if (pieces.length > 1 && pieces.some((piece) => typeof piece === "object" && piece.kind === "absent")) noteAbsent(line, filling);
  return pieces.map((piece) => wordsOf(piece, filling.values)).join("");
}

/** A text with its values in place of their tokens: figures as fields, documents as citations, everything else as words. */
export function inlinesOfText(
  text: string,
  emphasis: Emphasis,
  { line, ...filling }: Filling & { readonly line: number },
): readonly Inline[] {
  return splitAtTokens(text, filling.values).flatMap((piece) => inlinesOf(piece, emphasis, { line, ...filling }));
}

/** The blocks of a narrative that stands alone in its paragraph. */
export function narrativeBlocks(text: string, line: number, reading: Reading): readonly Block[] {
  return narrativeParagraphs(text, line, reading).map(({ content, bullet }) =>
    reading.lines.mark(bullet === undefined ? { kind: "paragraph", content } : { kind: "item", level: bullet, content }, line),
  );
}

/** The paragraphs of a narrative that stands alone in its cell. */
export function narrativeParagraphs(text: string, line: number, filling: Filling): readonly CellParagraph[] {
  return narrativeParts(text).flatMap((part) => {
    const content = canonicalInlines(inlinesOfText(part.text, {}, { line, ...filling }));
    if (content.length === 0) return [];
    return [part.bullet === undefined ? { content } : { content, bullet: part.bullet }];
  });
}

/** What a text stands for that is one token and nothing else. */
export function valueAlone(text: string, { values }: Pick<Reading, "values">): TokenValue | undefined {
  return values.length === 0 ? undefined : soleToken(text, values);
}

function inlinesOf(piece: TokenPiece, emphasis: Emphasis, filling: Filling & { readonly line: number }): readonly Inline[] {
  if (typeof piece === "string") return [{ kind: "text", text: piece, ...emphasis }];
  switch (piece.kind) {
    case "absent":
      noteAbsent(filling.line, filling);
      return [];
    case "figure":
      return [{ ...fieldOf({ ...piece, shown: plainTextOf(piece.shown, filling.line, filling) }), ...emphasis }];
    case "citation":
      return [{ kind: "citation", documentId: piece.documentId, shown: piece.shown, ...emphasis }];
    case "footnote":
      return footnoteOf(piece.text, filling);
    case "narrative":
      filling.mistakes.add(
        filling.line,
        "Đoạn văn nhiều dòng (| blocks) đứng lẫn với chữ khác.",
        "Đặt {{ … | blocks }} một mình trên một dòng, trên dưới có dòng trống.",
      );
      return [];
    case "list":
    case "text":
      return [{ kind: "text", text: wordsOf(piece, filling.values), ...emphasis }];
  }
}

/** A footnote says something, or is none. */
function footnoteOf(text: string, { line, ...filling }: Filling & { readonly line: number }): readonly Inline[] {
  const content = narrativeParagraphs(text, line, filling).map((paragraph) => paragraph.content);
  return content.length === 0 ? [] : [{ kind: "footnote", content }];
}

function wordsOf(piece: TokenPiece, values: readonly TokenValue[]): string {
  if (typeof piece === "string") return piece;
  const within = (text: string): string =>
    splitAtTokens(text, values)
      .map((part) => wordsOf(part, values))
      .join("");
  switch (piece.kind) {
    case "absent":
    case "footnote":
      return "";
    case "figure":
    case "citation":
      return within(piece.shown);
    case "text":
    case "narrative":
      return within(piece.text);
    case "list":
      return inSeries(piece.items.map(within));
  }
}

function noteAbsent(line: number, { mistakes }: Filling): void {
  mistakes.add(line, "Chỗ điền ở dòng này chưa có dữ liệu.", "Nhập dữ liệu còn thiếu, hoặc đặt chỗ này trong {% if %}.");
}
