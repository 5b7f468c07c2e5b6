/** Which line of the file (from 1) each part of the document came from, so that a mistake found by its path is told by its line. */
export interface DocumentLines {
  /** Remembers the line of a part and gives the part back. */
  readonly mark: <const Part extends object>(part: Part, line: number) => Part;
  /** Remembers the line of a path whose value is plain text (`signature.name`). */
  readonly markPath: (path: string, line: number) => void;
  /** The line of the nearest remembered part on the way to `path` in `document`; 1 where none is known. */
  readonly lineOf: (document: object, path: string) => number;
}

/** A memory of lines with nothing in it. */
export function createDocumentLines(): DocumentLines {
  const parts = new WeakMap<object, number>();
  const paths = new Map<string, number>();
  return {
    mark: (part, line) => {
      parts.set(part, line);
      return part;
    },
    markPath: (path, line) => {
      paths.set(path, line);
    },
    lineOf: (document, path) => {
      const steps = path.match(/[^.[\]]+/g) ?? [];
      return nearest(document, steps, { line: 1, walked: "", parts, paths });
    },
  };
}

interface Walk {
  readonly line: number;
  readonly walked: string;
  readonly parts: WeakMap<object, number>;
  readonly paths: ReadonlyMap<string, number>;
}

function nearest(value: unknown, steps: readonly string[], walk: Walk): number {
  const own = isObject(value) ? walk.parts.get(value) : undefined;
  const line = walk.paths.get(walk.walked) ?? own ?? walk.line;
  const [step, ...rest] = steps;
  if (step === undefined) return line;
  const next = isObject(value) ? Object.entries(value).find(([key]) => key === step)?.[1] : undefined;
  return nearest(next, rest, { ...walk, line, walked: extend(walk.walked, step) });
}

function extend(path: string, step: string): string {
  if (/^\d+$/.test(step)) return `${path}[${step}]`;
  return path === "" ? step : `${path}.${step}`;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
