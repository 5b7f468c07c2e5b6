import type { Problem } from "../../problem.ts";

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
