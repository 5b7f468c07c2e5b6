import type { SourceCondition, WrittenName } from "#core/templating/index.ts";
import type { Reading } from "./reading.ts";
import { mapOf, textOf, textsOf } from "./yaml-fields.ts";
import type { YamlEntry } from "./yaml-tree.ts";

/** A name of a source or of a field, with its line. */
export function writtenName(entry: YamlEntry, reading: Reading): WrittenName | undefined {
  const text = textOf(entry, reading.mistakes);
  return text && { name: text.text.trim(), line: text.line };
}

/** The conditions of `where`; none where it is left out. */
export function sourceConditions(entry: YamlEntry | undefined, reading: Reading): readonly SourceCondition[] {
  const map = entry && mapOf(entry, "where: { area: Chính quyền số }", reading.mistakes);
  return (map?.entries ?? []).map((condition) => ({
    field: { name: condition.key, line: condition.line },
    values: textsOf(condition, reading.mistakes).map(({ text }) => text.trim()),
  }));
}

/** `words: { Dự án mới: DA mới }`: what is printed for a text of a field; undefined where it is left out. */
export function replacedWords(entry: YamlEntry | undefined, { mistakes }: Reading): Readonly<Record<string, string>> | undefined {
  const map = entry && mapOf(entry, "words: { Dự án mới: DA mới }", mistakes);
  return map && Object.fromEntries(map.entries.map((word) => [word.key, textOf(word, mistakes)?.text.trim() ?? ""]));
}
