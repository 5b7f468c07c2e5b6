import { readMarkdown } from "#backend/markdown/read-markdown.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";

/** A valid front matter, one key a line: `standard` stands on line 2, the last key on line 10. */
export const FRONT_MATTER: readonly string[] = [
  "standard: state-2020",
  "kind: KH",
  "issuer: ỦY BAN NHÂN DÂN",
  "issuerName: Ủy ban nhân dân tỉnh",
  "symbol: KH-UBND",
  "place: Tiền Giang",
  "title: Chuyển đổi số",
  "signature: { authority: TM, body: ỦY BAN NHÂN DÂN, position: [CHỦ TỊCH], name: Nguyễn Văn Vĩnh }",
  'recipients: [Như trên, "Lưu: VT"]',
];

/** The line of the file on which the body of `markdownFile` begins. */
export const FIRST_BODY_LINE = FRONT_MATTER.length + 4;

/** A file with this body under a valid front matter. */
export function markdownFile(body: string, front: readonly string[] = FRONT_MATTER): string {
  return `---\n${front.join("\n")}\n---\n\n${body}\n`;
}

/** The front matter with the line of a key put in place of its own, or added; an empty line takes the key away. */
export function frontWith(key: string, line: string): readonly string[] {
  const others = FRONT_MATTER.filter((own) => !own.startsWith(`${key}:`));
  return line === "" ? others : [...others, line];
}

/** The document a file holds; throws with its mistakes when it has any. */
export function readFile(text: string): OfficialDocument {
  const reading = readMarkdown(text);
  if (!reading.ok) throw new Error(JSON.stringify(reading.failure, undefined, 1));
  return reading.value;
}

/** The document whose body is written so. */
export function readBody(body: string): OfficialDocument["body"] {
  return readFile(markdownFile(body)).body;
}

/** The mistakes of a file as `line: message`; none when it can be read. */
export function mistakesOf(text: string): readonly string[] {
  const reading = readMarkdown(text);
  return reading.ok ? [] : reading.failure.map(({ place, message }) => `${place.line}: ${message}`);
}

/** The mistakes of a body as `line: message`, its first line counted as 1. */
export function mistakesOfBody(body: string): readonly string[] {
  const reading = readMarkdown(markdownFile(body));
  return reading.ok ? [] : reading.failure.map(({ place, message }) => `${(place.line ?? 0) - FIRST_BODY_LINE + 1}: ${message}`);
}
