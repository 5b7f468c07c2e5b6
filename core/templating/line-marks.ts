const OPEN = "\uE002";
const CLOSE = "\uE003";
/** Stands for the end of a line that holds nothing but tags and leaves no line behind. */
const SWALLOWED = "\uE004";

/** An output or a tag of Liquid. */
export const BINDING = /\{\{-?[\s\S]*?\}\}|\{%-?[\s\S]*?%\}/g;

/** A line of tags alone. */
const TAG_LINE = /^[ \t]*((?:\{%(?:(?!%\})[^\n])*%\}[ \t]*)+)\n/gm;

const MARK = /\uE002([0-9a-z]+)\uE003/g;

/**
 * Marks every line of a template with its number, so that it is known after filling, when blocks were repeated or left out. Lines that
 * hold nothing but tags go without a trace.
 */
export function markLines(template: string): string {
  const source = template.replace(TAG_LINE, (_, tags: string) => `${tags.trimEnd()}${SWALLOWED}`);
  const bindings = [...source.matchAll(BINDING)].map((match) => match[0]);
  const raws = source.split(BINDING);
  const marked: string[] = [markOf(1)];
  let line = 1;
  for (const [index, raw] of raws.entries()) {
    const binding = bindings[index] ?? "";
    const trim = { start: /-[%}]\}$/.test(bindings[index - 1] ?? ""), end: /^\{[{%]-/.test(binding) };
    marked.push(markedText(raw, line, trim), binding);
    line += breaksIn(raw) + breaksIn(binding);
  }
  return marked.join("");
}

/** Text without its marks, and for each of its lines the line of the template. */
export function takeMarks(marked: string): { readonly text: string; readonly lines: readonly number[] } {
  const lines: number[] = [];
  const texts = marked.split("\n").map((row) => {
    const [leading = ""] = /^(?:\uE002[0-9a-z]+\uE003)+/.exec(row) ?? [];
    const first = leading === "" ? row : leading;
    const number = [...first.matchAll(MARK)].map((match) => Number.parseInt(match[1] ?? "", 36));
    lines.push((leading === "" ? number[0] : number.at(-1)) ?? lines.at(-1) ?? 1);
    return row.replace(MARK, "");
  });
  return { text: texts.join("\n"), lines };
}

/** Text of a value without marks that were caught in it. */
export function withoutMarks(text: string): string {
  return text.replace(MARK, "");
}

/** The line of the template at a place of the marked text. */
export function lineAt(marked: string, offset: number): number {
  const before = marked.slice(0, offset);
  const last = [...before.matchAll(MARK)].at(-1);
  const since = before.slice(last === undefined ? 0 : last.index + last[0].length);
  return (last === undefined ? 1 : Number.parseInt(last[1] ?? "1", 36)) + breaksIn(since);
}

function markOf(line: number): string {
  return `${OPEN}${line.toString(36)}${CLOSE}`;
}

/** Blanks that a tag with a dash takes away carry no marks, or the dash would stop at them. */
function markedText(raw: string, firstLine: number, trim: { readonly start: boolean; readonly end: boolean }): string {
  const from = trim.start ? raw.length - raw.replace(/^[\s\uE004]+/, "").length : 0;
  const to = trim.end ? Math.max(from, raw.replace(/[\s\uE004]+$/, "").length) : raw.length;
  const [head, middle, tail] = [raw.slice(0, from), raw.slice(from, to), raw.slice(to)];
  const start = firstLine + breaksIn(head);
  const rows = middle.split(/([\n\uE004])/);
  const marked = rows.map((piece, index) => {
    if (index % 2 === 0) return piece;
    return `${piece === SWALLOWED ? "" : piece}${markOf(start + (index + 1) / 2)}`;
  });
  const opening = head === "" ? "" : `${head.replaceAll(SWALLOWED, "")}${middle === "" ? "" : markOf(start)}`;
  return `${opening}${marked.join("")}${tail.replaceAll(SWALLOWED, "")}`;
}

function breaksIn(text: string): number {
  return text.split(/[\n\uE004]/).length - 1;
}
