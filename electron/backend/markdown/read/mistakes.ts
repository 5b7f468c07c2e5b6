import type { Problem } from "#core/problem.ts";

/** Gathers the mistakes of one file, so that all are told at once. */
export interface Mistakes {
  /** Notes a mistake at a line of the file (from 1): what is wrong, what to do. */
  readonly add: (line: number, message: string, remedy: string) => void;
  /** All mistakes so far in the order of their lines; the same words at the same line once. */
  readonly list: () => readonly Problem[];
}

/** An empty collection of mistakes. With `lines`, the text is a filled template, and `lines` says where each of its lines stood there. */
export function createMistakes(lines?: readonly number[]): Mistakes {
  const found = new Map<string, Problem & { readonly place: { readonly line: number } }>();
  return {
    add: (lineOfText, message, remedy) => {
      const line = lines?.[lineOfText - 1] ?? lineOfText;
      found.set(`${line}\n${message}`, { place: { line }, message, remedy });
    },
    list: () => [...found.values()].sort((left, right) => left.place.line - right.place.line),
  };
}
