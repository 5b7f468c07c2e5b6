import type { OfficialDocument } from "#core/document/official-document.ts";
import type { Problem } from "#core/problem.ts";
import { failure, type Result } from "#core/result.ts";
import { expandChartSource, expandTableSource, fillTemplate, type TemplateData } from "#core/templating/index.ts";
import { readMarkdown } from "./read-markdown.ts";

/**
 * Fills a template (`templates/README.md`) with data and reads the document it makes. Fails with all mistakes of bindings and of
 * Markdown together, in the order of their lines in the template.
 */
export function readTemplate(template: string, data: TemplateData): Result<OfficialDocument, readonly Problem[]> {
  const filled = fillTemplate(template, data);
  const document = readMarkdown(filled.text, {
    ...filled,
    expandTable: (table) => expandTableSource(table, data),
    expandChart: (chart) => expandChartSource(chart, data),
  });
  if (filled.problems.length === 0) return document;
  const told = new Set(filled.problems.map(({ place }) => place.line));
  // What a binding left out is missing from the text as well; that is not told a second time.
  const further = document.ok ? [] : document.failure.filter(({ place }) => !told.has(place.line));
  return failure([...filled.problems, ...further].toSorted((left, right) => (left.place.line ?? 0) - (right.place.line ?? 0)));
}
