import type { BlockContent, DefinitionContent, FootnoteDefinition, Nodes, Root } from "mdast";
import type { Footnote, Inline } from "#core/document/inline.ts";
import type { CompleteNoteBook, NoteBook } from "./note-book.ts";
import { lineOf, readInlines } from "./read-inline.ts";
import type { Reading } from "./reading.ts";

/** Reads all definitions (`[^1]: …`) of the file, wherever they stand. A definition given twice counts once and is noted. */
export function readNoteBook(root: Root, reading: Omit<Reading, "notes">): CompleteNoteBook {
  const definitions = distinct(definitionsIn(root), reading);
  const called = new Set<string>();
  const insideNote: NoteBook = {
    call: (identifier, line) => {
      called.add(identifier);
      const message = `Chú thích [^${identifier}] được gọi ngay trong một chú thích khác.`;
      reading.mistakes.add(line, message, "Gộp lời chú thích vào một chỗ; chú thích không chứa chú thích.");
      return undefined;
    },
  };
  const notes = new Map(
    [...definitions].map(([identifier, definition]) => [identifier, noteOf(definition, { ...reading, notes: insideNote })]),
  );
  return {
    call: (identifier, line) => {
      called.add(identifier);
      const note = notes.get(identifier);
      if (note === undefined) {
        reading.mistakes.add(
          line,
          `Chú thích [^${identifier}] được gọi nhưng không có nội dung.`,
          `Thêm dòng “[^${identifier}]: …”, hoặc viết \\[^${identifier}] nếu đó là chữ.`,
        );
      }
      return note;
    },
    reportUncalled: () => {
      for (const [identifier, definition] of definitions) {
        if (called.has(identifier)) continue;
        reading.mistakes.add(
          lineOf(definition, reading),
          `Chú thích [^${identifier}] có nội dung nhưng không được gọi ở đâu.`,
          `Viết [^${identifier}] vào chỗ cần chú thích, hoặc xóa dòng này.`,
        );
      }
    },
  };
}

function definitionsIn(node: Nodes): readonly FootnoteDefinition[] {
  if (node.type === "footnoteDefinition") return [node];
  return "children" in node ? node.children.flatMap((child) => definitionsIn(child)) : [];
}

function distinct(definitions: readonly FootnoteDefinition[], reading: Omit<Reading, "notes">): ReadonlyMap<string, FootnoteDefinition> {
  const found = new Map<string, FootnoteDefinition>();
  for (const definition of definitions) {
    const earlier = found.get(definition.identifier);
    if (earlier === undefined) found.set(definition.identifier, definition);
    else
      reading.mistakes.add(
        lineOf(definition, reading),
        `Chú thích [^${definition.identifier}] đã có nội dung ở dòng ${lineOf(earlier, reading)}.`,
        "Đổi tên một trong hai, ở chỗ gọi cũng vậy.",
      );
  }
  return found;
}

function noteOf(definition: FootnoteDefinition, reading: Reading): Footnote {
  const paragraphs = definition.children.map((child) => paragraphOf(child, reading));
  const content = paragraphs.filter((paragraph) => paragraph.length > 0);
  if (content.length > 0) return { kind: "footnote", content };
  reading.mistakes.add(
    lineOf(definition, reading),
    `Chú thích [^${definition.identifier}] để trống.`,
    "Viết nội dung sau dấu hai chấm, hoặc bỏ chú thích.",
  );
  return { kind: "footnote", content: [UNREAD] };
}

/** Stands for words that could not be read, so that the note is not found empty as well. */
const UNREAD: readonly Inline[] = [{ kind: "text", text: "…" }];

function paragraphOf(child: BlockContent | DefinitionContent, reading: Reading): readonly Inline[] {
  if (child.type === "paragraph") return readInlines(child.children, reading);
  if (child.type === "html" && /^<!--[\s\S]*-->$/.test(child.value)) return [];
  reading.mistakes.add(
    lineOf(child, reading),
    "Chú thích chỉ gồm các đoạn văn.",
    "Bỏ đề mục, gạch đầu dòng, bảng trong chú thích, hoặc viết thành đoạn.",
  );
  return UNREAD;
}
