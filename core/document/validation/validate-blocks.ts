import { eachAt, type Problem, problemAt } from "../../problem.ts";
import type { Block, Chart, Heading, Paragraph } from "../block.ts";
import { type InlineSurroundings, validateContent } from "./validate-inlines.ts";
import { validateLine, validateLines, validateWhole } from "./validate-lines.ts";
import { validateTable } from "./validate-table.ts";

/** The blocks of the body or of an appendix. */
export function validateBlocks(path: string, blocks: readonly Block[], surroundings: InlineSurroundings): readonly Problem[] {
  return eachAt(path, blocks, (block, at) => validateBlock(at, block, surroundings));
}

function validateBlock(path: string, block: Block, surroundings: InlineSurroundings): readonly Problem[] {
  switch (block.kind) {
    case "heading":
      return validateHeading(path, block, surroundings);
    case "paragraph":
      return validateParagraph(path, block, surroundings);
    case "item":
      return validateContent(`${path}.content`, block.content, surroundings);
    case "table":
      return validateTable(path, block, surroundings);
    case "chart":
      return validateChart(path, block);
    case "pageBreak":
      return [];
  }
}

function validateHeading(path: string, { title, text }: Heading, surroundings: InlineSurroundings): readonly Problem[] {
  return [
    ...validateContent(`${path}.title`, title, surroundings),
    ...(text === undefined ? [] : validateContent(`${path}.text`, text, surroundings)),
  ];
}

function validateParagraph(path: string, { level, align, content }: Paragraph, surroundings: InlineSurroundings): readonly Problem[] {
  const both = level !== undefined && align !== undefined;
  return [
    ...(both ? [problemAt(path, "Đoạn văn vừa đánh số vừa đặt giữa dòng.", "Bỏ level hoặc bỏ align.")] : []),
    ...validateContent(`${path}.content`, content, surroundings),
  ];
}

function validateChart(path: string, { type, title, unit, decimals, categories, series }: Chart): readonly Problem[] {
  const count = series.length;
  return [
    ...validateLine(`${path}.title`, title),
    ...validateLine(`${path}.unit`, unit),
    ...validateWhole(`${path}.decimals`, decimals, 0),
    ...validateLines(`${path}.categories`, categories),
    ...(count === 0
      ? [problemAt(`${path}.series`, "Biểu đồ không có dãy số nào.", "Thêm ít nhất một dãy số: { name: …, values: […] }.")]
      : []),
    ...(type === "pie" && count > 1
      ? [
          problemAt(
            `${path}.series`,
            `Biểu đồ tròn có ${count} dãy số.`,
            "Biểu đồ tròn chỉ vẽ được một dãy; dùng column, bar hoặc line, hoặc bớt dãy.",
          ),
        ]
      : []),
    ...(type === "pie" && series.some(({ values }) => values.some((value) => value.startsWith("-")))
      ? [problemAt(`${path}.series`, "Biểu đồ tròn có số âm.", "Biểu đồ tròn chỉ vẽ được phần của một tổng; dùng column, bar hoặc line.")]
      : []),
    ...eachAt(`${path}.series`, series, ({ name, values }, at) => [
      ...validateLine(`${at}.name`, name),
      ...(values.length === categories.length
        ? []
        : [
            problemAt(
              at,
              `Dãy “${name}” có ${values.length} số; biểu đồ có ${categories.length} mốc.`,
              "Mỗi mốc trong categories cần đúng một số.",
            ),
          ]),
    ]),
  ];
}
