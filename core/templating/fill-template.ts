import { Context, type Emitter, type Liquid, LiquidError, toValueSync } from "liquidjs";
import type { Problem } from "../problem.ts";
import { createWordBinder } from "./bind-words.ts";
import { explainMistake } from "./explain-mistake.ts";
import { findSyntaxMistakes } from "./find-syntax-mistakes.ts";
import { lineAt, markLines, takeMarks, withoutMarks } from "./line-marks.ts";
import { createEngine } from "./liquid-engine.ts";
import { prepareData } from "./prepare-data.ts";
import { putValue } from "./put-value.ts";
import type { TemplateData } from "./template-data.ts";
import { TemplateMistake } from "./template-mistake.ts";
import { RESERVED, type TokenValue } from "./token.ts";

/** A filled template: Markdown in which every value is an opaque token, so that no data can become markup. */
export interface FilledTemplate {
  readonly text: string;
  /** What the tokens stand for, by their number. */
  readonly values: readonly TokenValue[];
  /** For each line of `text` the line of the template it came from. */
  readonly lines: readonly number[];
  /** All mistakes of bindings, each with its line. What was wrong is left out of `text`, so that the rest can be read and checked too. */
  readonly problems: readonly Problem[];
}

/**
 * Fills a template with Liquid. Never fails as a whole: mistakes stand in `problems`, in the order of their lines, and a caller makes
 * no document while there are any. The same template and data give the same text.
 */
export function fillTemplate(template: string, data: TemplateData): FilledTemplate {
  const source = template.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const reserved = reservedIn(source);
  const values: TokenValue[] = [];
  const bind = createWordBinder(data, (mistake) => {
    throw mistake;
  });
  const engine = createEngine((value) => putValue(value, values, bind));
  const mended = findSyntaxMistakes(source.replace(RESERVED, ""), engine);
  const rendered = renderMarked(markLines(mended.template), data, engine);
  const problems = [...reserved, ...mended.problems, ...rendered.problems];
  return { ...takeMarks(rendered.text), values, problems: inOrder(problems) };
}

function renderMarked(
  marked: string,
  data: TemplateData,
  engine: Liquid,
): { readonly text: string; readonly problems: readonly Problem[] } {
  // Names that are assigned are known from the start, so that a mistake in the assignment is not told again wherever the name is used.
  const assigned = [...marked.matchAll(/\{%-?\s*(?:assign|capture)\s+([\w-]+)/g)].map(([, name = ""]): [string, null] => [name, null]);
  const scope = { ...Object.fromEntries(assigned), ...prepareData(data) };
  const paper = createPaper();
  try {
    const context = new Context(scope, engine.options, { sync: true }, { liquid: engine });
    toValueSync(engine.renderer.renderTemplates(engine.parse(marked), context, paper));
    return { text: paper.buffer, problems: [] };
  } catch (error) {
    const codes = (data.indicators ?? []).map((indicator) => indicator.code);
    return { text: paper.buffer, problems: flattened(error).map((found) => problemOf(found, marked, codes)) };
  }
}

/** No document comes near this; a template that repeats without end is stopped here. */
const MOST_CHARACTERS = 20_000_000;

/** What Liquid writes on; kept when it ends in an error. */
function createPaper(): Emitter {
  const paper: Emitter = {
    buffer: "",
    write: (piece: unknown) => {
      paper.buffer += String(piece ?? "");
      if (paper.buffer.length > MOST_CHARACTERS) throw new TemplateMistake("Mẫu lặp quá nhiều nên đã dừng lại.", LOOPS);
    },
  };
  return paper;
}

const LOOPS = "Xem lại các vòng {% for %} lồng nhau.";

/** Liquid gathers the errors of each block in one, blocks within blocks. */
function flattened(error: unknown): readonly unknown[] {
  const errors = typeof error === "object" && error !== null && "errors" in error ? error.errors : undefined;
  return Array.isArray(errors) ? errors.flatMap((inner) => flattened(inner)) : [error];
}

function problemOf(error: unknown, marked: string, codes: readonly string[]): Problem {
  const begin = beginOf(error);
  const written = withoutMarks(/^[\s\S]*?[%}]\}/.exec(marked.slice(begin))?.[0] ?? "");
  return { place: { line: lineAt(marked, begin) }, ...explainMistake(error, written, codes) };
}

function beginOf(error: unknown): number {
  return LiquidError.is(error) && "token" in error && error.token instanceof Object && "begin" in error.token
    ? Number(error.token.begin)
    : 0;
}

/** The same words at the same line once: a mistake in a block that is repeated is one mistake. */
function inOrder(problems: readonly Problem[]): readonly Problem[] {
  const distinct = new Map(problems.map((problem) => [`${problem.place.line}\n${problem.message}`, problem]));
  return [...distinct.values()].toSorted((left, right) => (left.place.line ?? 0) - (right.place.line ?? 0));
}

function reservedIn(source: string): readonly Problem[] {
  return source.split("\n").flatMap((row, index): readonly Problem[] =>
    row.search(RESERVED) < 0
      ? []
      : [
          {
            place: { line: index + 1 },
            message: "Dòng có ký tự dành riêng (U+E000 đến U+E004), mắt thường không thấy.",
            remedy: "Xóa ký tự ấy; nếu không tìm được thì gõ lại dòng.",
          },
        ],
  );
}
