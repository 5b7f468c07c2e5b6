import type { Inline } from "#core/document/inline.ts";
import type { Marks, OfficialDocument, Signature } from "#core/document/official-document.ts";
import type { NoteNumbers } from "./note-numbers.ts";
import { writeInlines } from "./write-inline.ts";
import { oneLine, writeYaml, type YamlValue } from "./write-yaml.ts";

/** Writes the front matter between its two lines of dashes. */
export function writeFrontMatter(document: OfficialDocument, notes: NoteNumbers): string {
  const { letterhead } = document;
  const yaml = writeYaml({
    standard: document.standard,
    kind: document.kind,
    superior: letterhead.superior && lineOrList(letterhead.superior),
    issuer: lineOrList(letterhead.issuer),
    issuerName: letterhead.issuerName,
    number: document.number,
    symbol: document.symbol,
    place: document.place,
    date: document.date,
    title: lineOrList(linesOf(document.title).map((line) => writeInlines(line, { breaks: "word" }, notes))),
    addressees: someOf(document.addressees),
    legalBases: someOf(document.legalBases.map((basis) => writeInlines(basis, { breaks: "word" }, notes))),
    partNumbering: document.partNumbering,
    signature: signatureOf(document.signature),
    recipients: document.recipients,
    marks: document.marks && marksOf(document.marks),
    closing: document.closing,
  });
  return `---\n${yaml}\n---`;
}

function lineOrList(lines: readonly string[]): YamlValue {
  return lines.length === 1 ? (lines[0] ?? "") : lines;
}

function someOf(lines: readonly string[]): YamlValue | undefined {
  return lines.length === 0 ? undefined : lines;
}

function linesOf(title: readonly Inline[]): readonly (readonly Inline[])[] {
  const breaks = title.flatMap((piece, index) => (piece.kind === "lineBreak" ? [index] : []));
  return [-1, ...breaks].map((start, line) => title.slice(start + 1, breaks[line] ?? title.length));
}

/** Signing for a collective is told as `authority` and `body`; every other power of signing stands before its position. */
function signatureOf({ lines, name }: Signature): YamlValue {
  const [first, ...rest] = lines;
  const isCollective = first?.prefix === "TM";
  const positions = (isCollective ? rest : lines).map(({ prefix, text }) => (prefix === undefined ? text : `${prefix}. ${text}`));
  return {
    authority: isCollective ? first.prefix : undefined,
    body: isCollective ? first.text : undefined,
    position: positions.length === 0 ? undefined : oneLine(positions),
    name,
  };
}

function marksOf(marks: Marks): YamlValue {
  return {
    secrecy: marks.secrecy,
    urgency: marks.urgency,
    draft: marks.draft,
    circulation: marks.circulation,
    notForMedia: marks.notForMedia,
    drafter: marks.drafter && oneLine({ code: marks.drafter.code, copies: marks.drafter.copies }),
    contact: marks.contact,
  };
}
