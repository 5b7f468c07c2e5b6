/** Where a mistake stands: a line of a text file (from 1), or a path into a JSON value (`body[3].rows[0]`). */
export interface ProblemPlace {
  readonly line?: number;
  readonly path?: string;
}

/** A mistake in something a user wrote. All mistakes of a file are collected and reported together. */
export interface Problem {
  readonly place: ProblemPlace;
  /** One Vietnamese sentence: what is wrong. */
  readonly message: string;
  /** One Vietnamese sentence: what is meant, what to do. */
  readonly remedy: string;
}

/** A mistake at a path of a JSON value. */
export function problemAt(path: string, message: string, remedy: string): Problem {
  return { place: { path }, message, remedy };
}

/** Runs a check over each item of a list, with the item's path (`rows[2]`). */
export function eachAt<Item>(
  path: string,
  items: readonly Item[],
  check: (item: Item, path: string, index: number) => readonly Problem[],
): readonly Problem[] {
  return items.flatMap((item, index) => check(item, `${path}[${index}]`, index));
}
