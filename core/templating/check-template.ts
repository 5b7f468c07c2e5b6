import type { Problem } from "../problem.ts";
import { findSyntaxMistakes } from "./find-syntax-mistakes.ts";
import { createEngine } from "./liquid-engine.ts";

/**
 * The mistakes of a template that show before it is filled, in the order of their lines: tags that are not closed or do not exist, filters
 * nobody knows. Names that the data does not have show only when it is filled.
 */
export function checkTemplate(template: string): readonly Problem[] {
  const source = template.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const { problems } = findSyntaxMistakes(
    source,
    createEngine(() => ""),
  );
  return problems.toSorted((left, right) => (left.place.line ?? 0) - (right.place.line ?? 0));
}
