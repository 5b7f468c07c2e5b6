import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLError } from "yaml";
import { present } from "#core/present.ts";
import type { TokenValue } from "#core/templating/index.ts";
import type { Mistakes } from "./mistakes.ts";
import type { Filling } from "./reading.ts";
import { plainTextOf, valueAlone } from "./resolve-tokens.ts";

/** A scalar as text, with the line of the file it begins on. */
export interface YamlText {
  readonly kind: "text";
  /** The words, values in place of their tokens. */
  readonly text: string;
  /** As written: inline Markdown, tokens and all. */
  readonly markup: string;
  /** What the whole text stands for when it is one token. */
  readonly token?: TokenValue;
  readonly line: number;
  /** A block of lines (`|`): each line of the text is a line of the file. */
  readonly spread: boolean;
}

export interface YamlList {
  readonly kind: "list";
  readonly items: readonly YamlTree[];
  readonly line: number;
}

export interface YamlEntry {
  readonly key: string;
  readonly line: number;
  readonly value: YamlTree;
}

export interface YamlMap {
  readonly kind: "map";
  readonly entries: readonly YamlEntry[];
  readonly line: number;
}

/** YAML in which every scalar is text: `05` and `31.429` never become numbers of the machine. */
export type YamlTree = YamlText | YamlList | YamlMap;

/**
 * Reads YAML that begins on line `firstLine` of the file. Gives undefined for text that is no YAML, after noting each mistake with
 * its line; an empty text is an empty map.
 */
export function parseYamlTree(text: string, firstLine: number, filling: Filling): YamlTree | undefined {
  const { mistakes } = filling;
  const counter = new LineCounter();
  const document = parseDocument(text, { schema: "failsafe", lineCounter: counter });
  // What is missing is found missing at the end of the text, which may be the start of a line that is not there.
  const lastLine = text.trimEnd().split("\n").length;
  const lineAt = (offset: number): number => firstLine + Math.min(Math.max(counter.linePos(offset).line, 1), lastLine) - 1;
  const first = document.errors[0];
  if (first !== undefined) noteFault(first, lineAt(first.pos[0]), mistakes);
  if (document.errors.some((error) => error.code !== "DUPLICATE_KEY")) return undefined;
  for (const duplicate of document.errors) noteFault(duplicate, lineAt(duplicate.pos[0]), mistakes);
  return document.contents === null ? { kind: "map", entries: [], line: firstLine - 1 } : treeOf(document.contents, { ...filling, lineAt });
}

interface TreeContext extends Filling {
  readonly lineAt: (offset: number) => number;
}

function treeOf(node: Node, context: TreeContext): YamlTree {
  const line = context.lineAt(node.range?.[0] ?? 0);
  if (isSeq<Node>(node)) return { kind: "list", line, items: node.items.map((item) => treeOf(item, context)) };
  if (isMap<Node, Node | null>(node)) {
    return { kind: "map", line, entries: node.items.map(({ key, value }) => entryOf(key, value, context)) };
  }
  if (isAlias(node)) {
    context.mistakes.add(line, "Giá trị bắt đầu bằng dấu * bị hiểu là con trỏ của YAML.", 'Đặt cả giá trị trong ngoặc kép: "**chữ đậm**".');
    return writtenText(`*${node.source}`, { line, spread: false }, context);
  }
  if (!isScalar(node)) throw new Error("A YAML node is a scalar, a list, a map or an alias");
  const isBlock = node.type === "BLOCK_LITERAL";
  return writtenText(String(node.value ?? ""), { line: isBlock ? line + 1 : line, spread: isBlock }, context);
}

/** A scalar; one that is the token of a list is the list. */
function writtenText(markup: string, place: Pick<YamlText, "line" | "spread">, filling: Filling): YamlText | YamlList {
  const token = valueAlone(markup, filling);
  if (token?.kind === "list") {
    return { kind: "list", line: place.line, items: token.items.map((item) => writtenText(item, place, filling)) };
  }
  return { kind: "text", ...place, text: plainTextOf(markup, place.line, filling), markup, ...present({ token }) };
}

function entryOf(key: Node, value: Node | null, context: TreeContext): YamlEntry {
  const line = context.lineAt(key.range?.[0] ?? 0);
  const name = isScalar(key) ? String(key.value) : "";
  return { key: name, line, value: value === null ? writtenText("", { line, spread: false }, context) : treeOf(value, context) };
}

const REMEDIES: Readonly<Partial<Record<YAMLError["code"], readonly [message: string, remedy: string]>>> = {
  DUPLICATE_KEY: ["Khóa này đã có ở trên.", "Giữ lại một lần, xóa lần kia."],
  TAB_AS_INDENT: ["Dòng thụt vào bằng phím Tab.", "Thụt vào bằng dấu cách."],
  BAD_ALIAS: ["Giá trị bắt đầu bằng dấu * hoặc & bị hiểu là ký hiệu riêng.", 'Đặt cả giá trị trong ngoặc kép: "**chữ đậm**".'],
  BAD_SCALAR_START: ["Giá trị bắt đầu bằng một ký hiệu riêng (@, `, %).", 'Đặt cả giá trị trong ngoặc kép: "…".'],
  BLOCK_AS_IMPLICIT_KEY: [
    "Giá trị có dấu hai chấm đứng trước dấu cách, hoặc dòng thụt vào sai.",
    'Đặt cả giá trị trong ngoặc kép: "…: …".',
  ],
  MISSING_CHAR: [
    "Thiếu dấu đóng: ngoặc kép, ] hoặc }, hay dấu phẩy giữa hai mục.",
    'Đóng dấu đã mở; chữ có [ ] { } hoặc dấu phẩy thì đặt trong ngoặc kép "…".',
  ],
  BAD_INDENT: [
    "Dòng thụt vào không đúng, hoặc thiếu dấu đóng ] }.",
    "Các mục cùng cấp phải thụt vào như nhau; dấu [ hoặc { đã mở phải được đóng.",
  ],
};

function noteFault(error: YAMLError, line: number, mistakes: Mistakes): void {
  const [message, remedy] = REMEDIES[error.code] ?? [
    "Dòng này không đọc được theo cách viết khóa: giá trị (YAML).",
    'Xem lại dấu hai chấm, ngoặc và chỗ thụt vào; giá trị có ký hiệu lạ thì đặt trong ngoặc kép "…".',
  ];
  mistakes.add(line, message, remedy);
}
