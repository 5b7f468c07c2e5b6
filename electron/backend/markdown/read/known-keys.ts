import { closestName } from "#core/document/closest-name.ts";
import type { Mistakes } from "./mistakes.ts";
import type { YamlMap } from "./yaml-tree.ts";

/** Notes each key that means nothing in `place` (`bảng`, `phần đầu tệp`), with the known key it resembles or the list of them. */
export function reportUnknownKeys(
  entries: readonly { readonly key: string; readonly line: number }[],
  known: readonly string[],
  place: string,
  mistakes: Mistakes,
): void {
  for (const { key, line } of entries.filter((entry) => !known.includes(entry.key))) {
    mistakes.add(line, `Khóa “${key}” không có trong ${place}.`, suggestion(key, known));
  }
}

/**
 * Notes the unknown keys of a map, and gives the map with each of them renamed to the known key it resembles, so that a slip of the
 * pen is told once and what stands under it is read all the same.
 */
export function withKnownKeys(map: YamlMap, known: readonly string[], place: string, mistakes: Mistakes): YamlMap {
  reportUnknownKeys(map.entries, known, place, mistakes);
  const written = map.entries.map(({ key }) => key);
  const meant = (key: string): string => {
    const near = known.includes(key) ? undefined : closestName(key, known);
    return near === undefined || written.includes(near) ? key : near;
  };
  return { ...map, entries: map.entries.map((entry) => ({ ...entry, key: meant(entry.key) })) };
}

/** `Ý bạn là “title”?`, or the names there are. */
export function suggestion(written: string, names: readonly string[]): string {
  const near = closestName(written, names);
  return near === undefined ? `Các tên dùng được: ${names.join(", ")}.` : `Ý bạn là “${near}”?`;
}
