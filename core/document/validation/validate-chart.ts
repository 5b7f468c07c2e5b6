import { present } from "../../present.ts";
import { eachAt, type Problem, problemAt } from "../../problem.ts";
import type { Chart, ChartSeries } from "../block.ts";
import { validateFacts } from "./validate-inlines.ts";
import { validateLine, validateLines, validateWhole } from "./validate-lines.ts";
import { validateRowSource } from "./validate-row-source.ts";

/** Words of a chart, a value for every category, facts for every value or none, and what a pie can show. */
export function validateChart(path: string, chart: Chart): readonly Problem[] {
  const { title, unit, decimals, categories, series, from } = chart;
  return [
    ...validateLine(`${path}.title`, title),
    ...validateLine(`${path}.unit`, unit),
    ...validateWhole(`${path}.decimals`, decimals, 0),
    ...validateLines(`${path}.categories`, categories),
    ...(series.length === 0
      ? [problemAt(`${path}.series`, "Biểu đồ không có dãy số nào.", "Thêm ít nhất một dãy số: { name: …, values: […] }.")]
      : []),
    ...validatePie(`${path}.series`, chart),
    ...eachAt(`${path}.series`, series, (one, at) => validateSeries(at, one, categories.length)),
    ...validateRowSource(`${path}.from`, from),
  ];
}

function validatePie(path: string, { type, series }: Chart): readonly Problem[] {
  if (type !== "pie") return [];
  const isNegative = series.some(({ values }) => values.some((value) => value.startsWith("-")));
  return [
    ...(series.length > 1
      ? [
          problemAt(
            path,
            `Biểu đồ tròn có ${series.length} dãy số.`,
            "Biểu đồ tròn chỉ vẽ được một dãy; dùng column, bar hoặc line, hoặc bớt dãy.",
          ),
        ]
      : []),
    ...(isNegative
      ? [problemAt(path, "Biểu đồ tròn có số âm.", "Biểu đồ tròn chỉ vẽ được phần của một tổng; dùng column, bar hoặc line.")]
      : []),
  ];
}

function validateSeries(path: string, { name, values, facts }: ChartSeries, count: number): readonly Problem[] {
  return [
    ...validateLine(`${path}.name`, name),
    ...(values.length === count
      ? []
      : [problemAt(path, `Dãy “${name}” có ${values.length} số; biểu đồ có ${count} mốc.`, "Mỗi mốc trong categories cần đúng một số.")]),
    ...validatePointFacts(`${path}.facts`, { name, values, ...present({ facts }) }),
  ];
}

function validatePointFacts(path: string, { name, values, facts }: ChartSeries): readonly Problem[] {
  if (facts === undefined) return [];
  if (facts.length !== values.length) {
    return [
      problemAt(
        path,
        `Dãy “${name}” có ${values.length} số nhưng nêu nguồn cho ${facts.length} số.`,
        'Mỗi số một mục trong f, số gõ tay thì để "".',
      ),
    ];
  }
  if (facts.every((refs) => refs.length === 0)) return [problemAt(path, `Dãy “${name}” không có số nào có nguồn.`, "Bỏ hẳn khóa f.")];
  return eachAt(path, facts, (refs, at) => (refs.length === 0 ? [] : validateFacts(at, refs)));
}
