import { explainMistake } from "./explain-mistake.ts";
import { isFact } from "./fact.ts";
import { Figure } from "./figure.ts";
import { shownWithoutFilter } from "./filters/figure-filters.ts";
import { Citation } from "./filters/special-values.ts";
import { createEngine } from "./liquid-engine.ts";
import { prepareData } from "./prepare-data.ts";
import type { TemplateData } from "./template-data.ts";
import { TemplateMistake } from "./template-mistake.ts";
import type { BindWords, WordPiece } from "./word-piece.ts";

/** `{{ f['to-cong-nghe-so@2022'] | number }}`, `{{ d['749-qd-ttg-2020'] | cite }}`: facts and documents by key, nothing else of the language. */
const KEYED = /\{\{\s*([fd]\[\s*'[^'\n]+'\s*\][^{}\n]*?)\s*\}\}/g;

/**
 * Puts the figures and citations that stored words name by key (results of tasks, explanations, texts of areas) in their place, so that a
 * figure in words follows its fact as one in a template does. Everything else in the words stays text. A key nobody knows and a figure that
 * cannot be shown so go to `onMistake`; the words then stay as they are.
 */
export function createWordBinder(data: TemplateData, onMistake: (mistake: TemplateMistake) => void): BindWords {
  const evaluate = createEvaluator(data);
  return (text) => {
    if (!text.includes("{{")) return [text];
    return text.split(KEYED).flatMap((part, index): readonly WordPiece[] => {
      if (index % 2 === 0) return part === "" ? [] : [part];
      try {
        return [evaluate(part)];
      } catch (error) {
        onMistake(mistakeIn(part, error));
        return [part];
      }
    });
  };
}

/** Made when the first key is met: most data has none. */
function createEvaluator(data: TemplateData): (expression: string) => WordPiece {
  const made: { evaluate?: (expression: string) => unknown } = {};
  const evaluator = () => {
    const engine = createEngine(String);
    const scope = prepareData(data);
    return (expression: string): unknown => engine.evalValueSync(expression, scope);
  };
  return (expression) => {
    made.evaluate ??= evaluator();
    const value = made.evaluate(expression);
    if (isFact(value)) return shownWithoutFilter(value);
    if (value instanceof Figure || value instanceof Citation || typeof value === "string") return value;
    throw new TemplateMistake(`“{{ ${expression} }}” không in ra được.`, "Dùng bộ lọc số liệu cho f[…], | cite cho d[…].");
  };
}

function mistakeIn(expression: string, error: unknown): TemplateMistake {
  const written = `{{ ${expression} }}`;
  const { message, remedy } = explainMistake(error, written);
  return new TemplateMistake(`Trong lời văn có ${written}: ${message}`, remedy);
}
