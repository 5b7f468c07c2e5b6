import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { lineDifference } from "../helpers/line-difference.ts";
import type { GoldenParts } from "./golden-parts.ts";

/**
 * Whether golden parts are compared or written anew (`UPDATE_GOLDEN=1`). Throws when asked to write them in CI, where nobody would read
 * the difference.
 */
export function goldenMode(environment: Readonly<Record<string, string | undefined>>): "compare" | "update" {
  if (environment["UPDATE_GOLDEN"] !== "1") return "compare";
  if (environment["CI"])
    throw new Error("Golden files are not updated in CI: run npm run golden:update at a desk and read the difference.");
  return "update";
}

/** The parts kept in a folder; none when there is no such folder. */
export function readParts(folder: string): GoldenParts {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(paths.map((path) => [path.slice(folder.length).split(sep).join("/").replace(/^\//, ""), readFileSync(path, "utf8")]));
}

/** Puts the parts in the place of everything in the folder. */
export function replaceParts(folder: string, parts: GoldenParts): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of parts) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** What differs, part by part, as a reviewer reads it; empty when all parts are equal and none is missing or left over. */
export function partDifferences(expected: GoldenParts, actual: GoldenParts): readonly string[] {
  const paths = [...new Set([...expected.keys(), ...actual.keys()])].sort();
  return paths.flatMap((path) => {
    const [before, after] = [expected.get(path), actual.get(path)];
    if (after === undefined) return [`${path}: no longer written`];
    if (before === undefined) return [`${path}: written, but not among the expected parts`];
    const difference = lineDifference(before, after);
    return difference === undefined ? [] : [`${path}:\n${difference}`];
  });
}
