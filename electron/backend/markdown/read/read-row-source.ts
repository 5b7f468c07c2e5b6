import { canonicalLine } from "#core/document/canonical-inlines.ts";
import type { RowSource } from "#core/document/table.ts";
import { withKnownKeys } from "./known-keys.ts";
import type { Reading } from "./reading.ts";
import { entryOf, lineTextOf, mapOf, requiredEntry, textsOf } from "./yaml-fields.ts";
import type { YamlMap } from "./yaml-tree.ts";

const EXAMPLE = "from: { query: tasks?isDone~false, rows: [Tên việc] }";

/** Reads where the rows of a written table or the categories of a chart came from (`from`); nothing where that is not said. */
export function readRowSource(written: YamlMap, reading: Reading): { readonly from?: RowSource } {
  const entry = entryOf(written, "from");
  const tree = entry && mapOf(entry, EXAMPLE, reading.mistakes);
  if (tree === undefined) return {};
  const map = withKnownKeys(tree, ["query", "rows"], "nguồn của bảng hay biểu đồ", reading.mistakes);
  const queryEntry = requiredEntry(map, "query", `Viết như sau: ${EXAMPLE}`, reading.mistakes);
  const query = queryEntry && lineTextOf(queryEntry, reading.mistakes);
  const rows = entryOf(map, "rows");
  if (query === undefined) return {};
  const names = rows === undefined ? [] : textsOf(rows, reading.mistakes).map(({ text }) => canonicalLine(text));
  return { from: reading.lines.mark({ query, rows: names }, map.line) };
}
