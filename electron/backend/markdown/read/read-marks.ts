import type { Marks } from "#core/document/official-document.ts";
import { withKnownKeys } from "./known-keys.ts";
import type { Reading } from "./reading.ts";
import { withoutAbsent } from "./without-absent.ts";
import { choiceOf, entryOf, flagOf, linesOf, lineTextOf, mapOf, requiredEntry, wholeNumberOf } from "./yaml-fields.ts";
import type { YamlEntry, YamlMap } from "./yaml-tree.ts";

const KEYS = ["secrecy", "urgency", "draft", "circulation", "notForMedia", "drafter", "contact"];
const DRAFTER_EXAMPLE = "drafter: { code: PL, copies: 300 }";

/** Reads the `marks` of the front matter; undefined when there are none. */
export function readMarks(front: YamlMap, reading: Reading): Marks | undefined {
  const entry = entryOf(front, "marks");
  const written = entry && mapOf(entry, "marks: { secrecy: Mật, urgency: Khẩn }", reading.mistakes);
  if (written === undefined) return undefined;
  const map = withKnownKeys(written, KEYS, "marks", reading.mistakes);
  const read = <Value>(key: string, reader: (entry: YamlEntry) => Value | undefined): Value | undefined => {
    const found = entryOf(map, key);
    return found && reader(found);
  };
  const { mistakes } = reading;
  const marks: Marks = withoutAbsent({
    secrecy: read("secrecy", (found) => choiceOf(found, ["Mật", "Tối mật", "Tuyệt mật"], mistakes)),
    urgency: read("urgency", (found) => choiceOf(found, ["Khẩn", "Thượng khẩn", "Hỏa tốc"], mistakes)),
    draft: read("draft", (found) => wholeNumberOf(found, 1, mistakes)),
    circulation: read("circulation", (found) => lineTextOf(found, mistakes)),
    notForMedia: flagOf(entryOf(map, "notForMedia"), mistakes),
    drafter: read("drafter", (found) => drafterOf(found, reading)),
    contact: read("contact", (found) => someOf(linesOf(found, mistakes))),
  });
  return Object.keys(marks).length === 0 ? undefined : reading.lines.mark(marks, map.line);
}

function drafterOf(entry: YamlEntry, reading: Reading): { readonly code: string; readonly copies: number } | undefined {
  const written = mapOf(entry, DRAFTER_EXAMPLE, reading.mistakes);
  if (written === undefined) return undefined;
  const map = withKnownKeys(written, ["code", "copies"], "drafter", reading.mistakes);
  const codeEntry = requiredEntry(map, "code", DRAFTER_EXAMPLE, reading.mistakes);
  const copiesEntry = requiredEntry(map, "copies", DRAFTER_EXAMPLE, reading.mistakes);
  const code = codeEntry && lineTextOf(codeEntry, reading.mistakes);
  const copies = copiesEntry && wholeNumberOf(copiesEntry, 1, reading.mistakes);
  return code === undefined || copies === undefined ? undefined : { code, copies };
}

function someOf(lines: readonly string[]): readonly string[] | undefined {
  return lines.length === 0 ? undefined : lines;
}
