import type { Code } from "mdast";
import type { Block } from "#core/document/block.ts";
import { suggestion } from "./known-keys.ts";
import { readChartFence } from "./read-chart-fence.ts";
import { lineOf } from "./read-inline.ts";
import { readTableFence } from "./read-table-fence.ts";
import type { Reading } from "./reading.ts";
import { parseYamlTree } from "./yaml-tree.ts";

/** Reads a fenced block: a table or a chart. Notes any other fence, and YAML that is no map. */
export function readFence(node: Code, reading: Reading): Block | undefined {
  const line = lineOf(node, reading);
  const language = node.lang ?? "";
  if (language !== "table" && language !== "chart") {
    const message = language === "" ? "Khối ``` này không nói là gì." : `Khối \`\`\`${language} không dùng được.`;
    reading.mistakes.add(line, message, suggestion(language, ["table", "chart"]));
    return undefined;
  }
  const tree = parseYamlTree(node.value, line + 1, reading);
  if (tree === undefined) return undefined;
  if (tree.kind === "map") return language === "table" ? readTableFence(tree, reading) : readChartFence(tree, reading);
  reading.mistakes.add(
    tree.line,
    `Khối \`\`\`${language} phải gồm các khóa và giá trị.`,
    language === "table" ? "Bắt đầu bằng columns: và rows:." : "Bắt đầu bằng type: và title:.",
  );
  return undefined;
}
