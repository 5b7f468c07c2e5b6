import type { FactPlace } from "./facts.ts";

/** Where a fact stands, as a message about another one says it: with its file where that is not the same. */
export function placeText({ file, line, path }: FactPlace, nearFile: string): string {
  const where = line === undefined ? (path ?? "") : `dòng ${line}`;
  return file === nearFile ? where : `${file}:${where}`;
}
