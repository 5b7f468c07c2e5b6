import { eachAt, type Problem, problemAt } from "../../problem.ts";
import type { Block, Heading, Paragraph } from "../block.ts";
import { validateChart } from "./validate-chart.ts";
import { type InlineSurroundings, validateContent } from "./validate-inlines.ts";
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
