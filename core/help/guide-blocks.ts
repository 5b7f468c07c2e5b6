/** A piece of a line of the guide. A link leads to a heading of the guide, never outside. */
export type GuideInline =
  | { readonly kind: "text" | "strong" | "emphasis" | "code"; readonly text: string }
  | { readonly kind: "link"; readonly text: string; readonly to: string };

/** A block of the guide. */
export type GuideBlock =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: string; readonly id: string }
  | { readonly kind: "paragraph"; readonly content: readonly GuideInline[] }
  | { readonly kind: "list"; readonly isOrdered: boolean; readonly items: readonly (readonly GuideInline[])[] }
  | { readonly kind: "picture"; readonly name: string; readonly text: string }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "table"; readonly head: readonly string[]; readonly rows: readonly (readonly (readonly GuideInline[])[])[] };

/**
 * Reads the Markdown of the guide: headings, paragraphs, lists of one level, tables, pictures on a line of their own, fenced text; in lines
 * bold, italic, code and links to headings. Anything else, HTML above all, is plain text.
 */
export function readGuide(text: string): readonly GuideBlock[] {
  const chunks = text.replaceAll("\r", "").match(CHUNK) ?? [];
  return chunks.flatMap((chunk) => readChunk(chunk.trimEnd()));
}

/** Fenced text with the blank lines in it, or lines that stand together. */
const CHUNK = /^```[\s\S]*?\n```$|(?:^(?!```)[^\n]+\n?)+/gm;

function readChunk(chunk: string): readonly GuideBlock[] {
  const lines = chunk.split("\n");
  const [first = "", ...rest] = lines;
  const [, marks, title] = /^(#{1,3}) (.+)$/.exec(first) ?? [];
  if (marks !== undefined && title !== undefined) {
    const heading: GuideBlock = { kind: "heading", level: levelOf(marks), text: title, id: headingId(title) };
    return [heading, ...(rest.length === 0 ? [] : readChunk(rest.join("\n")))];
  }
  const [, alternative = "", name] = /^!\[([^\]]*)\]\(([^)\s]+)\)$/.exec(chunk) ?? [];
  if (name !== undefined) return [{ kind: "picture", name, text: alternative }];
  if (first.startsWith("```")) return [{ kind: "code", text: rest.filter((line) => !line.startsWith("```")).join("\n") }];
  if (first.startsWith("|")) return [readTable(lines)];
  if (/^(?:- |\d+\. )/.test(first)) return [readList(lines)];
  return [{ kind: "paragraph", content: readInline(lines.join(" ")) }];
}

function levelOf(marks: string): 1 | 2 | 3 {
  if (marks.length === 1) return 1;
  return marks.length === 2 ? 2 : 3;
}

/** A line that begins no item goes on with the one before. */
function readList(lines: readonly string[]): GuideBlock {
  const items = lines
    .join("\n")
    .split(/\n(?=- |\d+\. )/)
    .map((item) => item.replace(/^(?:- |\d+\. )/, "").replace(/\n\s*/g, " "));
  return { kind: "list", isOrdered: /^\d/.test(lines[0] ?? ""), items: items.map(readInline) };
}

function readTable(lines: readonly string[]): GuideBlock {
  const cells = lines.map((line) =>
    line
      .replace(/^\||\|$/g, "")
      .split("|")
      .map((cell) => cell.trim()),
  );
  const [head = [], , ...rows] = cells;
  return { kind: "table", head, rows: rows.map((row) => row.map(readInline)) };
}

const INLINE = /\*\*(?<strong>[^*]+)\*\*|\*(?<emphasis>[^*]+)\*|`(?<code>[^`]+)`|\[(?<link>[^\]]+)\]\(#(?<to>[^)]+)\)/g;

function readInline(text: string): readonly GuideInline[] {
  const pieces: GuideInline[] = [];
  const plain = (from: number, to?: number) => {
    const between = text.slice(from, to);
    if (between !== "") pieces.push({ kind: "text", text: between });
  };
  const matches = [...text.matchAll(INLINE)];
  for (const [index, match] of matches.entries()) {
    const before = matches[index - 1];
    plain(before === undefined ? 0 : before.index + before[0].length, match.index);
    const { strong, emphasis, code, link, to } = match.groups ?? {};
    if (strong !== undefined) pieces.push({ kind: "strong", text: strong });
    else if (emphasis !== undefined) pieces.push({ kind: "emphasis", text: emphasis });
    else if (code !== undefined) pieces.push({ kind: "code", text: code });
    else if (link !== undefined && to !== undefined) pieces.push({ kind: "link", text: link, to });
  }
  const last = matches.at(-1);
  plain(last === undefined ? 0 : last.index + last[0].length);
  return pieces;
}

/** What links call a heading by: `Sổ văn bản` is `so-van-ban`. */
export function headingId(title: string): string {
  return title
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
