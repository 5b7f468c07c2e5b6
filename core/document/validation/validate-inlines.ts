import { eachAt, type Problem, problemAt } from "../../problem.ts";
import { canonicalInlines } from "../canonical-inlines.ts";
import type { Footnote, Inline } from "../inline.ts";
import { validateLine, validateSome } from "./validate-lines.ts";

/** What inline content is judged against. */
export interface InlineSurroundings {
  /** The appendices a reference may point to. */
  readonly appendixIds: readonly string[];
  /** The content is a footnote's, which holds no further note. */
  readonly insideNote?: true;
}

/** Content that must say something: a paragraph, a title, an entry of căn cứ. */
export function validateContent(path: string, content: readonly Inline[], surroundings: InlineSurroundings): readonly Problem[] {
  if (content.length === 0) return [problemAt(path, "Chỗ này không có chữ nào.", "Viết nội dung, hoặc bỏ hẳn phần này.")];
  return validateInlines(path, content, surroundings);
}

/** Inline content, which may be empty: its canonical form, its references, its notes. */
export function validateInlines(path: string, content: readonly Inline[], surroundings: InlineSurroundings): readonly Problem[] {
  const form = isCanonical(content) ? [] : [problemAt(path, "Các đoạn chữ chưa ở dạng chuẩn.", CANONICAL_FORM)];
  return [...form, ...eachAt(path, content, (inline, at) => validateInline(at, inline, surroundings))];
}

const CANONICAL_FORM =
  "Gộp các đoạn cùng kiểu chữ đứng liền nhau; bỏ đoạn rỗng, dấu cách ở hai đầu và cạnh chỗ xuống dòng, chỗ xuống dòng ở hai đầu hay lặp đôi; dấu cách đứng ngoài chữ đậm, nghiêng; chữ Unicode dựng sẵn (NFC), không có ký tự điều khiển.";

function isCanonical(content: readonly Inline[]): boolean {
  const canonical = canonicalInlines(content);
  return canonical.length === content.length && content.every((inline, index) => isSame(inline, canonical[index]));
}

function isSame(left: Inline, right: Inline | undefined): boolean {
  if (left.kind !== "text" || right?.kind !== "text") return left.kind === right?.kind;
  return left.text === right.text && left.bold === right.bold && left.italic === right.italic;
}

function validateInline(path: string, inline: Inline, surroundings: InlineSurroundings): readonly Problem[] {
  switch (inline.kind) {
    case "text":
    case "lineBreak":
      return [];
    case "field":
      return [
        ...validateLine(`${path}.shown`, inline.shown),
        ...validateFacts(`${path}.facts`, inline.facts),
        ...validateLine(`${path}.form`, inline.form),
      ];
    case "citation":
      return [...validateLine(`${path}.shown`, inline.shown), ...validateLine(`${path}.documentId`, inline.documentId)];
    case "footnote":
      return validateFootnote(path, inline, surroundings);
    case "appendixRef":
      return validateReference(path, inline.appendixId, surroundings.appendixIds);
  }
}

/** Keys of facts hold no blanks, because blanks part them. */
export function validateFacts(path: string, facts: readonly string[] | undefined): readonly Problem[] {
  if (facts === undefined) return [];
  const check = (fact: string, at: string): readonly Problem[] =>
    /^\S+$/u.test(fact) && validateLine(at, fact).length === 0
      ? []
      : [problemAt(at, `Mã số liệu “${fact}” không hợp lệ.`, "Mã số liệu không có dấu cách, ví dụ dvc-toan-trinh@2022.")];
  return [...validateSome(path, facts), ...eachAt(path, facts, check)];
}

function validateFootnote(path: string, note: Footnote, surroundings: InlineSurroundings): readonly Problem[] {
  if (surroundings.insideNote)
    return [problemAt(path, "Trong chú thích lại có chú thích.", "Gộp lời chú thích vào một chỗ; chú thích không chứa chú thích.")];
  if (note.content.length === 0) return [problemAt(path, "Chú thích để trống.", "Viết nội dung, hoặc bỏ chú thích.")];
  return eachAt(`${path}.content`, note.content, (paragraph, at) => validateContent(at, paragraph, { ...surroundings, insideNote: true }));
}

function validateReference(path: string, id: string, known: readonly string[]): readonly Problem[] {
  if (known.includes(id)) return [];
  const remedy =
    known.length === 0
      ? "Thêm phụ lục ấy vào cuối văn bản, hoặc bỏ chỗ dẫn chiếu."
      : `Các phụ lục hiện có: ${[...new Set(known)].join(", ")}.`;
  return [problemAt(path, `Không có phụ lục nào mang mã “${id}”.`, remedy)];
}
