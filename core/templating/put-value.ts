import { present } from "../present.ts";
import { isFact } from "./fact.ts";
import { Figure } from "./figure.ts";
import { shownWithoutFilter } from "./filters/figure-filters.ts";
import { nameOf } from "./filters/filter.ts";
import { Citation, Narrative, Note, NotedText } from "./filters/special-values.ts";
import { withoutMarks } from "./line-marks.ts";
import { TemplateMistake } from "./template-mistake.ts";
import { type TokenValue, tokenOf } from "./token.ts";
import type { BindWords } from "./word-piece.ts";

/** More values than any document prints. */
const MOST_VALUES = 500_000;

/**
 * Puts an output among the values and gives the token printed in its place; figures and documents its words name by key become values of
 * their own. Throws a `TemplateMistake` for what cannot be printed.
 */
export function putValue(output: unknown, values: TokenValue[], bind: BindWords): string {
  const value = tokenValueOf(output, values, bind);
  if (values.length >= MOST_VALUES)
    throw new TemplateMistake("Mẫu điền quá nhiều chỗ nên đã dừng lại.", "Xem lại các vòng {% for %} lồng nhau.");
  return tokenOf(values.push(value) - 1);
}

function tokenValueOf(output: unknown, values: TokenValue[], bind: BindWords): TokenValue {
  const words = (text: string): string =>
    bind(withoutMarks(text))
      .map((piece) => (typeof piece === "string" ? piece : putValue(piece, values, bind)))
      .join("");
  if (output === null || output === undefined || output === "") return { kind: "absent" };
  if (typeof output === "string") return { kind: "text", text: words(output) };
  if (typeof output === "number") return { kind: "text", text: String(output) };
  if (output instanceof Figure) return figureToken(output);
  if (isFact(output)) return figureToken(shownWithoutFilter(output));
  if (output instanceof Narrative) {
    const text = words(output.text);
    return text.trim() === "" ? { kind: "absent" } : { kind: "narrative", text };
  }
  if (output instanceof Note) return { kind: "footnote", text: words(output.text) };
  if (output instanceof NotedText)
    return { kind: "text", text: withCalls(output, words, (note) => putValue(new Note(note), values, bind)) };
  if (output instanceof Citation) return { kind: "citation", documentId: output.documentId, shown: output.shown };
  if (Array.isArray(output)) return { kind: "list", items: output.map((item) => putValue(item, values, bind)) };
  throw new TemplateMistake(
    typeof output === "boolean" ? "Giá trị đúng/sai không in ra được." : `“${nameOf(output)}” gồm nhiều trường, không in ra được.`,
    typeof output === "boolean" ? "Dùng nó trong {% if %}." : "Lấy một trường, ví dụ task.name, hoặc dùng một bộ lọc số liệu.",
  );
}

function figureToken({ shown, facts, form, value }: Figure): TokenValue {
  return { kind: "figure", shown, facts, form, ...present({ value }) };
}

/** The text with its notes where it calls them; notes it calls nowhere stand at its end. */
function withCalls({ text, notes }: NotedText, words: (text: string) => string, call: (note: string) => string): string {
  const called = new Set<number>();
  const parts = text.split(/\[\^(\d+)\]/).map((part, index) => {
    const place = index % 2 === 0 ? undefined : Number(part) - 1;
    const note = place === undefined ? undefined : notes[place];
    if (place === undefined) return words(part);
    if (note === undefined) return `[^${part}]`;
    called.add(place);
    return call(note);
  });
  return [...parts, ...notes.filter((_, place) => !called.has(place)).map(call)].join("");
}
