import type { List, ListItem as ListItemNode, Paragraph as ParagraphNode, RootContent } from "mdast";
import type { LeafDirective } from "mdast-util-directive";
import type { Block } from "#core/document/block.ts";
import { readFence } from "./read-fence.ts";
import { readHeading } from "./read-heading.ts";
import { lineOf, readInlines, sourceOf } from "./read-inline.ts";
import { readPipeTable } from "./read-pipe-table.ts";
import type { Reading } from "./reading.ts";
import { reportHtml } from "./report-html.ts";
import { narrativeBlocks, valueAlone } from "./resolve-tokens.ts";

/** Reads blocks of the body or of an appendix. Footnote texts are read elsewhere, comments dropped. */
export function readBlocks(nodes: readonly RootContent[], reading: Reading): readonly Block[] {
  return nodes.flatMap((node) => blocksOf(node, reading));
}

function blocksOf(node: RootContent, reading: Reading): readonly Block[] {
  switch (node.type) {
    case "heading":
      return listOf(readHeading(node, reading));
    case "paragraph":
      return paragraphOf(node, reading);
    case "list":
      return node.children.flatMap((item) => itemBlocks(item, node, reading));
    case "code":
      return listOf(readFence(node, reading));
    case "table":
      return [readPipeTable(node, reading)];
    case "leafDirective":
      return leafOf(node, reading);
    case "containerDirective":
      reading.mistakes.add(
        lineOf(node, reading),
        `Khối :::${node.name} không dùng được ở đây.`,
        "Chỉ có :::appendix{#ma title=…}, đặt ở cuối văn bản và không lồng nhau; chữ ::: thì viết \\:::.",
      );
      return [];
    case "html":
      reportHtml(node.value, lineOf(node, reading), reading.mistakes);
      return [];
    default:
      return [];
  }
}

function listOf(block: Block | undefined): readonly Block[] {
  return block === undefined ? [] : [block];
}

function paragraphOf(node: ParagraphNode, reading: Reading): readonly Block[] {
  const source = sourceOf(node, reading);
  const line = lineOf(node, reading);
  const colons = /^(?:.*\n)*?[ \t]*(:::.*|::(?:center|page-break).*)/.exec(source);
  if (colons !== null) {
    const row = source.slice(0, colons[0].length).split("\n").length - 1;
    reading.mistakes.add(
      line + row,
      `Dòng “${colons[1]}” viết sai.`,
      'Viết :::appendix{#ma title="…"} … :::, ::center[…] hoặc ::page-break; nếu là chữ thì viết \\::.',
    );
    return [];
  }
  const value = valueAlone(source, reading);
  if (value?.kind === "absent") return [];
  if (value?.kind === "narrative") return narrativeBlocks(value.text, line, reading);
  const content = readInlines(node.children, reading);
  return content.length === 0 ? [] : [reading.lines.mark({ kind: "paragraph", content }, line)];
}

function leafOf(node: LeafDirective, reading: Reading): readonly Block[] {
  const line = lineOf(node, reading);
  if (node.name === "page-break") return [reading.lines.mark({ kind: "pageBreak" }, line)];
  const content = readInlines(node.children, reading);
  if (content.length > 0) return [reading.lines.mark({ kind: "paragraph", align: "center", content }, line)];
  reading.mistakes.add(line, "::center[…] để trống.", "Viết chữ cần in giữa dòng vào ngoặc vuông, hoặc xóa dòng.");
  return [];
}

/** The marker decides the level, not the indent: offices write `-` and `+` at the same indent. */
function itemBlocks(item: ListItemNode, list: List, reading: Reading): readonly Block[] {
  const line = lineOf(item, reading);
  const level = sourceOf(list, reading).trimStart().startsWith("+") ? 2 : 1;
  const [first, ...rest] = item.children;
  if (first?.type === "paragraph" && valueAlone(sourceOf(first, reading), reading)?.kind === "absent") return readBlocks(rest, reading);
  const content = first?.type === "paragraph" ? readInlines(first.children, reading) : [];
  if (content.length === 0) {
    reading.mistakes.add(
      line,
      "Gạch đầu dòng không có chữ.",
      "Viết nội dung trên cùng dòng với dấu gạch; chữ bắt đầu bằng ký hiệu thì thêm \\ phía trước.",
    );
    return readBlocks(rest, reading);
  }
  return [reading.lines.mark({ kind: "item", level, content }, line), ...readBlocks(rest, reading)];
}
