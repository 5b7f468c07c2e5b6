import type { Heading as HeadingNode } from "mdast";
import type { Block, HeadingLevel } from "#core/document/block.ts";
import { lineOf, readInlines } from "./read-inline.ts";
import type { Reading } from "./reading.ts";

/** The level of a heading by the number of its `#`: `#####` is `a)`, `######` stands between `####` and it. */
const LEVELS: Readonly<Record<HeadingNode["depth"], HeadingLevel>> = { 1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 6 };

/** Reads a heading, a run-in heading (`##### Về hạ tầng: :text …`) or a numbered paragraph (`### :text …`); undefined when it is empty. */
export function readHeading(node: HeadingNode, reading: Reading): Block | undefined {
  const line = lineOf(node, reading);
  const level = LEVELS[node.depth];
  const turn = node.children.findIndex((child) => child.type === "textDirective" && child.name === "text");
  const title = readInlines(turn < 0 ? node.children : node.children.slice(0, turn), reading);
  const text = turn < 0 ? [] : readInlines(node.children.slice(turn + 1), reading);
  if (turn >= 0 && text.length === 0) {
    reading.mistakes.add(line, "Sau :text không có chữ nào.", "Viết nội dung sau :text, hoặc bỏ :text.");
    return undefined;
  }
  if (turn >= 0) {
    return reading.lines.mark(
      title.length === 0 ? { kind: "paragraph", level, content: text } : { kind: "heading", level, title, text },
      line,
    );
  }
  if (title.length > 0) return reading.lines.mark({ kind: "heading", level, title }, line);
  reading.mistakes.add(line, "Đề mục không có tên.", "Viết tên đề mục sau các dấu #, hoặc xóa dòng.");
  return undefined;
}
