import type { AuthorityLine, AuthorityPrefix, Signature } from "#core/document/official-document.ts";
import { reportUnknownKeys, suggestion } from "./known-keys.ts";
import type { Reading } from "./reading.ts";
import { entryOf, lineTextOf, linesOf, mapOf, requiredEntry } from "./yaml-fields.ts";
import type { YamlMap } from "./yaml-tree.ts";

const EXAMPLE = "signature: { authority: TM, body: ỦY BAN NHÂN DÂN, position: [CHỦ TỊCH], name: Họ và tên }";
const KEYS = ["authority", "body", "position", "name"];

/** How the powers of signing are written, in both standards. */
const PREFIXES: Readonly<Record<string, AuthorityPrefix>> = {
  TM: "TM", "T/M": "TM", KT: "KT", "K/T": "KT", TL: "TL", "T/L": "TL", TUQ: "TUQ", "T/UQ": "TUQ", "TU/Q": "TUQ", Q: "Q",
};

/** `KT. CHỦ TỊCH`, `K/T BÍ THƯ`: a power of signing before the position. */
const PREFIXED = /^(?:(TM|KT|TL|TUQ|Q)\.|(T\/M|K\/T|T\/L|T\/UQ|TU\/Q)\.?(?= ))\s*(?=\S)/;

/** Reads the `signature` of the front matter; undefined after noting what is missing. */
export function readSignature(front: YamlMap, reading: Reading): Signature | undefined {
  const entry = requiredEntry(front, "signature", `Thêm phần ký: ${EXAMPLE}`, reading.mistakes);
  const map = entry && mapOf(entry, EXAMPLE, reading.mistakes);
  if (map === undefined) return undefined;
  reportUnknownKeys(map.entries, KEYS, "signature", reading.mistakes);
  const nameEntry = requiredEntry(map, "name", "Ghi họ tên người ký: name: …", reading.mistakes);
  const name = nameEntry && lineTextOf(nameEntry, reading.mistakes);
  const lines = signatureLines(map, reading);
  return name === undefined || lines === undefined ? undefined : reading.lines.mark({ lines, name }, map.line);
}

function signatureLines(map: YamlMap, reading: Reading): readonly AuthorityLine[] | undefined {
  const bodyEntry = entryOf(map, "body");
  const positionEntry = bodyEntry ? entryOf(map, "position") : requiredEntry(map, "position", "Ghi chức vụ người ký: position: [CHỦ TỊCH].", reading.mistakes);
  const positions = positionEntry ? linesOf(positionEntry, reading.mistakes).map(authorityLine) : [];
  const authority = authorityOf(map, reading);
  const body = bodyEntry && lineTextOf(bodyEntry, reading.mistakes);
  if (body !== undefined) return [withPrefix(authority, authorityLine(body)), ...positions];
  const [first, ...rest] = positions;
  return first === undefined ? undefined : [withPrefix(authority, first), ...rest];
}

function withPrefix(prefix: AuthorityPrefix | undefined, line: AuthorityLine): AuthorityLine {
  return prefix === undefined || line.prefix !== undefined ? line : { prefix, text: line.text };
}

function authorityLine(written: string): AuthorityLine {
  const match = PREFIXED.exec(written);
  const prefix = PREFIXES[match?.[1] ?? match?.[2] ?? ""];
  return match === null || prefix === undefined ? { text: written } : { prefix, text: written.slice(match[0].length) };
}

function authorityOf(map: YamlMap, reading: Reading): AuthorityPrefix | undefined {
  const entry = entryOf(map, "authority");
  const written = entry && lineTextOf(entry, reading.mistakes);
  if (entry === undefined || written === undefined) return undefined;
  const prefix = PREFIXES[written.replace(/\.$/, "")];
  if (prefix === undefined) reading.mistakes.add(entry.line, `“authority: ${written}” không phải là cách ký thay.`, suggestion(written, ["TM", "KT", "TL", "TUQ", "Q"]));
  return prefix;
}
