import { closestName } from "#core/document/closest-name.ts";
import type { Mistakes } from "./mistakes.ts";

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

/** `Ý bạn là “title”?`, or the names there are. */
export function suggestion(written: string, names: readonly string[]): string {
  const near = closestName(written, names);
  return near === undefined ? `Các tên dùng được: ${names.join(", ")}.` : `Ý bạn là “${near}”?`;
}
