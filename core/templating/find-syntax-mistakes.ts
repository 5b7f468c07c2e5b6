import type { Liquid } from "liquidjs";
import { closestName } from "../document/closest-name.ts";
import type { Problem } from "../problem.ts";
import { explainMistake } from "./explain-mistake.ts";
import { BINDING } from "./line-marks.ts";
import { TAGS } from "./liquid-engine.ts";

/** A template with its mistakes of syntax told, and mended so far that the rest can be filled and checked as well. */
export interface MendedTemplate {
  readonly template: string;
  readonly problems: readonly Problem[];
}

/** An output or tag with its place in the template. */
interface Binding {
  readonly text: string;
  readonly offset: number;
  readonly line: number;
  /** Of a tag: its name, and what follows it. */
  readonly tag?: { readonly name: string; readonly rest: string };
}

interface OpenBlock {
  readonly binding: Binding;
  readonly name: string;
  /** The tag was wrong: its block is left out. */
  readonly isWrong: boolean;
}

/** Blocks, by the tag that opens them. */
const BLOCKS = ["if", "unless", "case", "for", "capture"];
const BRANCHES: Readonly<Record<string, readonly string[]>> = {
  elsif: ["if", "unless"],
  else: ["if", "unless", "case", "for"],
  when: ["case"],
};
const ENDS = BLOCKS.map((name) => `end${name}`);

/** Finds all mistakes of Liquid's syntax in a template, each with its line. */
export function findSyntaxMistakes(template: string, engine: Liquid): MendedTemplate {
  const open: OpenBlock[] = [];
  const unknown: Binding[] = [];
  const problems: Problem[] = [];
  const note = ({ line }: Pick<Binding, "line">, message: string, remedy: string): void => {
    problems.push({ place: { line }, message, remedy });
  };
  const mended: string[] = [];
  let end = 0;
  for (const binding of bindingsIn(template)) {
    mended.push(template.slice(end, binding.offset), mend(binding, { open, unknown, engine, note }));
    end = binding.offset + binding.text.length;
  }
  mended.push(closedText(template.slice(end), lineOf(template, end), note));
  for (const { binding, name } of open.toReversed()) {
    note(binding, `Thẻ {% ${name} %} chưa có {% end${name} %} đóng lại.`, `Thêm {% end${name} %} ở cuối phần này.`);
    mended.push(closingOf(name));
  }
  return { template: mended.join(""), problems };
}

interface Mending {
  readonly open: OpenBlock[];
  /** Tags nobody knows; one of them may have been meant to open what an end tag without a beginning closes. */
  readonly unknown: Binding[];
  readonly engine: Liquid;
  readonly note: (binding: Pick<Binding, "line">, message: string, remedy: string) => void;
}

/** What a binding is replaced by: itself where it is right, line ends kept. */
function mend(binding: Binding, mending: Mending): string {
  const { tag, text } = binding;
  if (isBareSize(binding, mending)) return lineEndsOf(text);
  if (tag === undefined) return isRight(text, binding, mending) ? text : lineEndsOf(text);
  if (BLOCKS.includes(tag.name)) return opened(binding, tag.name, mending);
  if (ENDS.includes(tag.name)) return closed(binding, tag.name.slice(3), mending);
  if (Object.hasOwn(BRANCHES, tag.name)) return branched(binding, tag, mending);
  if (TAGS.includes(tag.name) || tag.name.startsWith("#")) return isRight(text, binding, mending) ? text : lineEndsOf(text);
  return unknownTag(binding, tag.name, mending);
}

/** `tasks.size` is a number that comes from nowhere; it is for conditions. A value printed or kept by a name must stay bound to its list. */
function isBareSize(binding: Binding, { note }: Mending): boolean {
  const [, list] = /^\{(?:\{|%-?\s*assign\s[^=]*=)-?\s*([^|}]*?)\.size\s*(?:\||-?[%}]\})/.exec(binding.text) ?? [];
  if (list === undefined) return false;
  note(binding, `Số đếm “${list}.size” không theo dữ liệu khi in ra.`, `Viết {{ ${list} | count }} (07) hoặc {{ ${list} | size }} (7).`);
  return true;
}

function opened(binding: Binding, name: string, mending: Mending): string {
  const isWrong = !isRight(`${binding.text}{% end${name} %}`, binding, mending);
  mending.open.push({ binding, name, isWrong });
  return isWrong ? `{% if false %}${lineEndsOf(binding.text)}` : binding.text;
}

function closed(binding: Binding, name: string, { open, unknown, note }: Mending): string {
  const at = open.findLastIndex((block) => block.name === name);
  if (at < 0) {
    if (unknown.pop() === undefined)
      note(binding, `Thẻ {% end${name} %} không đóng thẻ nào.`, `Thêm {% ${name} … %} phía trên, hoặc xóa thẻ này.`);
    return lineEndsOf(binding.text);
  }
  const [block, ...inside] = open.splice(at);
  for (const { binding: left, name: leftName } of inside) {
    note(left, `Thẻ {% ${leftName} %} chưa có {% end${leftName} %} đóng lại.`, `Thêm {% end${leftName} %} trước {% end${name} %}.`);
  }
  const closings = inside.toReversed().map((left) => (left.isWrong ? "{% endif %}" : closingOf(left.name)));
  return `${closings.join("")}${block?.isWrong ? `{% endif %}${lineEndsOf(binding.text)}` : binding.text}`;
}

function branched(binding: Binding, { name, rest }: NonNullable<Binding["tag"]>, mending: Mending): string {
  const block = mending.open.at(-1);
  if (block === undefined || !BRANCHES[name]?.includes(block.name)) {
    mending.note(binding, `Thẻ {% ${name} %} đứng sai chỗ.`, `{% ${name} %} chỉ dùng bên trong {% ${BRANCHES[name]?.join(" %}, {% ")} %}.`);
    return lineEndsOf(binding.text);
  }
  const alone = name === "when" ? `{% case 1 %}${binding.text}{% endcase %}` : `{% if ${name === "elsif" ? rest : "true"} %}{% endif %}`;
  return isRight(alone, binding, mending) && !block.isWrong ? binding.text : lineEndsOf(binding.text);
}

function unknownTag(binding: Binding, name: string, { open, unknown, note }: Mending): string {
  const known = [...TAGS.filter((tag) => tag !== "#"), ...Object.keys(BRANCHES), ...ENDS];
  const near = closestName(name, known);
  note(binding, `Không có thẻ {% ${name} %}.`, near ? `Ý bạn là “${near}”?` : `Các thẻ dùng được: ${known.join(", ")}.`);
  if (near !== undefined && BLOCKS.includes(near)) {
    open.push({ binding, name: near, isWrong: true });
    return `{% if false %}${lineEndsOf(binding.text)}`;
  }
  if (near === undefined) unknown.push(binding);
  const at = near !== undefined && ENDS.includes(near) ? open.findLastIndex((block) => block.name === near.slice(3)) : -1;
  if (at < 0) return lineEndsOf(binding.text);
  const [block] = open.splice(at);
  return block?.isWrong ? "{% endif %}" : closingOf(block?.name ?? "if");
}

/** A loop that was never closed runs once, so that what follows is not told once for every turn. */
function closingOf(name: string): string {
  return name === "for" ? "{% break %}{% endfor %}" : `{% end${name} %}`;
}

function isRight(alone: string, binding: Binding, { engine, note }: Mending): boolean {
  try {
    engine.parse(alone);
    return true;
  } catch (error) {
    const { message, remedy } = explainMistake(error, binding.text);
    note(binding, message, remedy);
    return false;
  }
}

function bindingsIn(template: string): readonly Binding[] {
  return [...template.matchAll(BINDING)].map((match) => {
    const [text] = match;
    const [, name, rest = ""] = /^\{%-?\s*([\w#]+)([\s\S]*?)-?%\}$/.exec(text) ?? [];
    const place = { text, offset: match.index, line: lineOf(template, match.index) };
    if (text.startsWith("{{")) return place;
    return { ...place, tag: { name: name ?? text.replace(/[{%}\s-]/g, ""), rest: rest.trim() } };
  });
}

/** A `{{` or `{%` that is never closed is told and taken for text. */
function closedText(text: string, line: number, note: Mending["note"]): string {
  const stray = /\{[{%]/.exec(text);
  if (stray === null) return text;
  const close = stray[0] === "{{" ? "}}" : "%}";
  note({ line: line + lineOf(text, stray.index) - 1 }, `Dấu ${stray[0]} chưa có ${close} đóng lại.`, `Thêm ${close} vào cuối chỗ điền.`);
  return text.replace(/\{[{%]/g, "");
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}

function lineEndsOf(text: string): string {
  return text.replace(/[^\n]/g, "");
}
