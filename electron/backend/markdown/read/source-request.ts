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
