import type { Nodes, Parents, PhrasingContent, Text as TextNode } from "mdast";
import type { TextDirective } from "mdast-util-directive";
import { canonicalInlines, canonicalLine } from "#core/document/canonical-inlines.ts";
import type { Emphasis, Inline } from "#core/document/inline.ts";
import { readTextDirective } from "./read-text-directive.ts";
import type { Filling, Reading } from "./reading.ts";
import { reportHtml } from "./report-html.ts";
import { inlinesOfText, plainTextOf } from "./resolve-tokens.ts";

/** Reads parsed inline nodes into canonical inline content; mistakes (HTML, a note without text) are noted in the reading. */
export function readInlines(nodes: readonly PhrasingContent[], reading: Reading): readonly Inline[] {
  const content = canonicalInlines(inlinesOf(nodes, {}, reading));
  const first = nodes[0];
  return first === undefined ? content : reading.lines.mark(content, lineOf(first, reading));
}

/** The line of the file a node begins on. */
export function lineOf(node: Nodes, reading: Pick<Reading, "fileLine">): number {
  return reading.fileLine(node.position?.start.line ?? 1);
}

/** The source a node was read from. */
export function sourceOf(node: Nodes, reading: Pick<Reading, "source">): string {
  return reading.source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}

function inlinesOf(nodes: readonly PhrasingContent[], emphasis: Emphasis, reading: Reading): readonly Inline[] {
  return nodes.flatMap((node, index) => {
    if (node.type === "text")
      return textOf(withoutDoubledBlank(node, nodes[index - 1], nodes[index - 2]), emphasis, { ...reading, line: lineOf(node, reading) });
    return inlineOf(node, emphasis, reading);
  });
}

/** A dropped comment leaves one blank, not the blanks of both its sides. */
function withoutDoubledBlank(node: TextNode, before?: PhrasingContent, beforeThat?: PhrasingContent): string {
  const afterComment = before?.type === "html" && beforeThat?.type === "text" && beforeThat.value.endsWith(" ");
  return afterComment ? node.value.replace(/^ +/, "") : node.value;
}

function inlineOf(node: PhrasingContent, emphasis: Emphasis, reading: Reading): readonly Inline[] {
  switch (node.type) {
    case "strong":
      return inlinesOf(node.children, { ...emphasis, bold: true }, reading);
    case "emphasis":
      return inlinesOf(node.children, { ...emphasis, italic: true }, reading);
    case "break":
      return [{ kind: "lineBreak" }];
    case "footnoteReference":
      return footnoteOf(node.identifier, lineOf(node, reading), reading);
    case "textDirective":
      return directiveOf(node, emphasis, reading);
    case "html":
      reportHtml(node.value, lineOf(node, reading), reading.mistakes);
      return [];
    default:
      return textOf(sourceOf(node, reading), emphasis, { ...reading, line: lineOf(node, reading) });
  }
}

function textOf(text: string, emphasis: Emphasis, filling: Filling & { readonly line: number }): readonly Inline[] {
  return inlinesOfText(text.replace(/ *\n */g, " "), emphasis, filling);
}

function footnoteOf(identifier: string, line: number, reading: Reading): readonly Inline[] {
  const note = reading.notes.call(identifier, line);
  return note === undefined ? [] : [reading.lines.mark({ ...note }, line)];
}

function directiveOf(node: TextDirective, emphasis: Emphasis, reading: Reading): readonly Inline[] {
  if (node.name === "br") return [{ kind: "lineBreak" }];
  const line = lineOf(node, reading);
  if (node.name === "text") return textOf(sourceOf(node, reading), emphasis, { ...reading, line });
  const label = labelText(node);
  if (label === undefined) {
    reading.mistakes.add(
      line,
      `Trong ngoặc vuông của :${node.name}[…] chỉ được có chữ thường.`,
      `Muốn in đậm hay nghiêng thì đặt dấu * bên ngoài: **:${node.name}[…]**.`,
    );
    return [];
  }
  const inline = readTextDirective(
    { name: node.name, label: canonicalLine(plainTextOf(label, line, reading)), attributes: attributesSource(node, reading), line },
    reading,
  );
  return inline === undefined ? [] : [reading.lines.mark({ ...inline, ...emphasis }, line)];
}

/** The words in the square brackets; undefined when there is more than words. */
function labelText(node: Parents): string | undefined {
  const words = node.children.map((child) => (child.type === "text" ? child.value : undefined));
  return words.some((word) => word === undefined) ? undefined : words.join("");
}

function attributesSource(node: TextDirective, reading: Reading): string {
  const source = sourceOf(node, reading);
  const labelEnd = node.children.at(-1)?.position?.end.offset;
  const start = node.position?.start.offset ?? 0;
  return source.slice(labelEnd === undefined ? source.indexOf("]") + 1 : labelEnd - start + 1);
}
