import type { Root, RootContent } from "mdast";
import type { OfficialDocument } from "#core/document/official-document.ts";
import { validateDocument, validateUnderAnyStandard } from "#core/document/validate-document.ts";
import type { Problem } from "#core/problem.ts";
import { failure, type Result, success } from "#core/result.ts";
import type { TokenValue } from "#core/templating/index.ts";
import { decodeText } from "./read/decode-text.ts";
import { createDocumentLines } from "./read/document-lines.ts";
import { findTooDeep, findTooManyContainers } from "./read/find-absurd-nesting.ts";
import { documentParser } from "./read/house-syntax.ts";
import { createMistakes } from "./read/mistakes.ts";
import { readAppendix } from "./read/read-appendix.ts";
import { readBlocks } from "./read/read-blocks.ts";
import { type FrontMatterReading, NO_FRONT_MATTER, readFrontMatter } from "./read/read-front-matter.ts";
import { lineOf } from "./read/read-inline.ts";
import { readNoteBook } from "./read/read-note-book.ts";
import type { ExpandChart, ExpandTable, Reading } from "./read/reading.ts";
import { reportUnreadableText } from "./read/report-unreadable-text.ts";
import { parseYamlTree } from "./read/yaml-tree.ts";

/** What a filled template is read with: its values, the line of the template for each line of the text, tables and charts from data. */
export interface TemplateFilling {
  readonly values: readonly TokenValue[];
  readonly lines: readonly number[];
  readonly expandTable: ExpandTable;
  readonly expandChart: ExpandChart;
}

/**
 * Reads a document written as Markdown (`templates/README.md`). Fails with all mistakes of the file in the order of their lines, each
 * with its line from 1 and a remedy. With `filling` the text is a filled template, and lines are those of the template.
 */
export function readMarkdown(text: string, filling?: TemplateFilling): Result<OfficialDocument, readonly Problem[]> {
  const source = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const tooMany = findTooManyContainers(source);
  if (tooMany !== undefined) return failure([tooMany]);
  const root = documentParser.parse(source);
  const tooDeep = findTooDeep(root);
  return tooDeep === undefined ? readRoot(root, source, filling) : failure([tooDeep]);
}

function readRoot(root: Root, source: string, filling?: TemplateFilling): Result<OfficialDocument, readonly Problem[]> {
  const opened = { source, fileLine: (line: number) => line, ...openedWith(filling) };
  reportUnreadableText(filling === undefined ? source : source.replace(TOKEN_MARKS, ""), opened.mistakes);
  const notes = readNoteBook(root, opened);
  const reading: Reading = { ...opened, notes };
  const { front, isUnderStandard } = frontMatterOf(root, reading);
  const document: OfficialDocument = { ...front, ...contentOf(root, reading) };
  notes.reportUncalled();
  reportInvalid(document, isUnderStandard ? validateDocument(document) : validateUnderAnyStandard(document), reading);
  const problems = reading.mistakes.list();
  return problems.length > 0 ? failure(problems) : success(document);
}

const TOKEN_MARKS = /[\uE000\uE001]/g;

function openedWith(filling?: TemplateFilling): Pick<Reading, "mistakes" | "lines" | "values" | "expandTable" | "expandChart"> {
  const opened = { mistakes: createMistakes(filling?.lines), lines: createDocumentLines() };
  if (filling === undefined) return { ...opened, values: [] };
  const { values, expandTable, expandChart } = filling;
  return { ...opened, values, expandTable, expandChart };
}

/** Reads the bytes of a Markdown file; fails like `readMarkdown`, and for text that is not UTF-8. */
export function readMarkdownBytes(bytes: Uint8Array): Result<OfficialDocument, readonly Problem[]> {
  const text = decodeText(bytes);
  return text.ok ? readMarkdown(text.value) : text;
}

function frontMatterOf(root: Root, reading: Reading): FrontMatterReading {
  const first = root.children[0];
  if (first?.type !== "yaml") {
    reading.mistakes.add(1, "Tệp không có phần đầu.", "Bắt đầu tệp bằng dòng ---, các khóa (standard, kind, issuer …), rồi dòng ---.");
    return NO_FRONT_MATTER;
  }
  const tree = parseYamlTree(first.value, 2, reading);
  if (tree === undefined) return NO_FRONT_MATTER;
  if (tree.kind === "map") return readFrontMatter({ ...tree, line: 1 }, reading);
  reading.mistakes.add(tree.line, "Phần đầu tệp phải gồm các khóa và giá trị.", "Viết mỗi khóa một dòng: kind: BC.");
  return NO_FRONT_MATTER;
}

function contentOf(root: Root, reading: Reading): Pick<OfficialDocument, "body" | "appendices"> {
  const nodes = root.children.filter((node) => node.type !== "yaml");
  const firstAppendix = nodes.findIndex((node) => isAppendix(node));
  const bodyNodes = firstAppendix < 0 ? nodes : nodes.slice(0, firstAppendix);
  const tail = firstAppendix < 0 ? [] : nodes.slice(firstAppendix);
  const body = readBlocks(bodyNodes, reading);
  const appendices = tail.flatMap((node) => {
    if (node.type === "containerDirective" && isAppendix(node)) return [readAppendix(node, reading)];
    const stray = readBlocks([node], reading);
    if (stray.length > 0)
      reading.mistakes.add(
        lineOf(node, reading),
        "Sau phụ lục còn nội dung.",
        "Đưa phần này lên trước các phụ lục, hoặc vào trong một phụ lục.",
      );
    return [];
  });
  return { body, appendices };
}

function isAppendix(node: RootContent): boolean {
  return node.type === "containerDirective" && node.name === "appendix";
}

/** Tells what was found by its path in the document by the line of the file it came from. */
function reportInvalid(document: OfficialDocument, problems: readonly Problem[], reading: Reading): void {
  for (const { place, message, remedy } of problems) {
    reading.mistakes.add(reading.lines.lineOf(document, place.path ?? ""), message, remedy);
  }
}
