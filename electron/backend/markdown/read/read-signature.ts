import { parseAuthorityLine, parseAuthorityPrefix } from "#core/document/authority-line.ts";
import type { AuthorityLine, AuthorityPrefix, Signature } from "#core/document/official-document.ts";
import { suggestion, withKnownKeys } from "./known-keys.ts";
import type { Reading } from "./reading.ts";
import { entryOf, linesOf, lineTextOf, mapOf, requiredEntry } from "./yaml-fields.ts";
import type { YamlMap } from "./yaml-tree.ts";

const EXAMPLE = "signature: { authority: TM, body: ỦY BAN NHÂN DÂN, position: [CHỦ TỊCH], name: Họ và tên }";
const KEYS = ["authority", "body", "position", "name"];

/** Reads the `signature` of the front matter; undefined after noting what is missing. */
export function readSignature(front: YamlMap, reading: Reading): Signature | undefined {
  const entry = requiredEntry(front, "signature", `Thêm phần ký: ${EXAMPLE}`, reading.mistakes);
  const written = entry && mapOf(entry, EXAMPLE, reading.mistakes);
  if (written === undefined) return undefined;
  const map = withKnownKeys(written, KEYS, "signature", reading.mistakes);
  const nameEntry = requiredEntry(map, "name", "Ghi họ tên người ký: name: …", reading.mistakes);
  const name = nameEntry && lineTextOf(nameEntry, reading.mistakes);
  const lines = signatureLines(map, reading);
  return name === undefined || lines === undefined ? undefined : reading.lines.mark({ lines, name }, map.line);
}

function signatureLines(map: YamlMap, reading: Reading): readonly AuthorityLine[] | undefined {
  const bodyEntry = entryOf(map, "body");
  const positionEntry = bodyEntry
    ? entryOf(map, "position")
    : requiredEntry(map, "position", "Ghi chức vụ người ký: position: [CHỦ TỊCH].", reading.mistakes);
  const positions = positionEntry ? linesOf(positionEntry, reading.mistakes).map((line) => parseAuthorityLine(line)) : [];
  const authority = authorityOf(map, reading);
  const body = bodyEntry && lineTextOf(bodyEntry, reading.mistakes);
  if (body !== undefined) return [withPrefix(authority, parseAuthorityLine(body)), ...positions];
  const [first, ...rest] = positions;
  return first === undefined ? undefined : [withPrefix(authority, first), ...rest];
}

function withPrefix(prefix: AuthorityPrefix | undefined, line: AuthorityLine): AuthorityLine {
  return prefix === undefined || line.prefix !== undefined ? line : { prefix, text: line.text };
}

function authorityOf(map: YamlMap, reading: Reading): AuthorityPrefix | undefined {
  const entry = entryOf(map, "authority");
  const written = entry && lineTextOf(entry, reading.mistakes);
  if (entry === undefined || written === undefined) return undefined;
  const prefix = parseAuthorityPrefix(written);
  if (prefix === undefined)
    reading.mistakes.add(
      entry.line,
      `“authority: ${written}” không phải là cách ký thay.`,
      suggestion(written, ["TM", "KT", "TL", "TUQ", "Q"]),
    );
  return prefix;
}
