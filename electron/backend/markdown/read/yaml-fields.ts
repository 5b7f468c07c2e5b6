import { canonicalLine, isBlank } from "#core/document/canonical-inlines.ts";
import { suggestion } from "./known-keys.ts";
import type { Mistakes } from "./mistakes.ts";
import type { YamlEntry, YamlMap, YamlText, YamlTree } from "./yaml-tree.ts";

/** The entry under a key; an entry with nothing after the colon, or an empty list, counts as left out. */
export function entryOf(map: YamlMap, key: string): YamlEntry | undefined {
  const entry = map.entries.find((candidate) => candidate.key === key);
  if (entry?.value.kind === "list" && entry.value.items.length === 0) return undefined;
  return entry?.value.kind === "text" && isBlank(entry.value.text) ? undefined : entry;
}

/** The entry under a key that must be there; notes its absence at `line`. */
export function requiredEntry(map: YamlMap, key: string, remedy: string, mistakes: Mistakes): YamlEntry | undefined {
  const entry = entryOf(map, key);
  const written = map.entries.find((candidate) => candidate.key === key);
  if (entry === undefined) mistakes.add(written?.line ?? map.line, `${written ? "Để trống" : "Thiếu"} “${key}”.`, remedy);
  return entry;
}

/** The scalar of an entry; notes a list or map in its place. */
export function textOf(entry: YamlEntry, mistakes: Mistakes): YamlText | undefined {
  if (entry.value.kind === "text") return entry.value;
  mistakes.add(
    entry.line,
    `“${entry.key}” phải là một giá trị, không phải danh sách.`,
    `Viết ${entry.key}: … trên một dòng; có dấu phẩy, ngoặc thì đặt trong ngoặc kép.`,
  );
  return undefined;
}

/** The plain line of an entry, as the model keeps it. */
export function lineTextOf(entry: YamlEntry, mistakes: Mistakes): string | undefined {
  const text = textOf(entry, mistakes);
  return text === undefined ? undefined : canonicalLine(text.text);
}

/** The scalars of an entry: one value counts as a list of one. Notes lists in lists and empty values. */
export function textsOf(entry: YamlEntry, mistakes: Mistakes): readonly YamlText[] {
  const items: readonly YamlTree[] = entry.value.kind === "list" ? entry.value.items : [entry.value];
  return items.flatMap((item) => {
    if (item.kind !== "text") {
      mistakes.add(
        item.line,
        `Mỗi mục của “${entry.key}” phải là một dòng chữ.`,
        'Dòng chữ có dấu hai chấm, phẩy hay ngoặc thì đặt trong ngoặc kép: "…: …".',
      );
      return [];
    }
    if (!isBlank(item.text)) return [item];
    mistakes.add(item.line, `Một mục của “${entry.key}” để trống.`, "Viết nội dung, hoặc xóa mục.");
    return [];
  });
}

/** The plain lines of an entry. */
export function linesOf(entry: YamlEntry, mistakes: Mistakes): readonly string[] {
  return textsOf(entry, mistakes).map((item) => canonicalLine(item.text));
}

/** The map of an entry; notes anything else. */
export function mapOf(entry: YamlEntry, example: string, mistakes: Mistakes): YamlMap | undefined {
  if (entry.value.kind === "map") return entry.value;
  mistakes.add(entry.line, `“${entry.key}” phải gồm các khóa và giá trị.`, `Viết như sau: ${example}`);
  return undefined;
}

/** One of a closed set of words; notes any other with the one it resembles. */
export function choiceOf<const Choice extends string>(
  entry: YamlEntry,
  choices: readonly Choice[],
  mistakes: Mistakes,
): Choice | undefined {
  const text = textOf(entry, mistakes);
  if (text === undefined) return undefined;
  const written = canonicalLine(text.text);
  const choice = choices.find((candidate) => candidate === written);
  if (choice === undefined) mistakes.add(text.line, `“${entry.key}: ${written}” không dùng được.`, suggestion(written, choices));
  return choice;
}

/** A whole number from `least` up; notes anything else. */
export function wholeNumberOf(entry: YamlEntry, least: number, mistakes: Mistakes): number | undefined {
  const text = textOf(entry, mistakes);
  if (text === undefined) return undefined;
  const written = text.text.trim();
  const value = /^\d{1,9}$/.test(written) ? Number(written) : undefined;
  if (value !== undefined && value >= least) return value;
  mistakes.add(
    text.line,
    `“${entry.key}: ${written}” không phải là số nguyên từ ${least} trở lên.`,
    `Chỉ viết chữ số, ví dụ ${entry.key}: ${Math.max(least, 1)}.`,
  );
  return undefined;
}

/** `true` or absent (`false`, or no entry); notes anything else. */
export function flagOf(entry: YamlEntry | undefined, mistakes: Mistakes): true | undefined {
  if (entry === undefined) return undefined;
  return choiceOf(entry, ["true", "false"], mistakes) === "true" ? true : undefined;
}
