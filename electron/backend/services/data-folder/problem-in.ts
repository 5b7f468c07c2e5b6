import type { FileProblem } from "./data-failure.ts";
import type { FactPlace } from "./facts.ts";

/** A mistake in the part `path` of a fact. A fact of a table is named by its line alone. */
export function problemIn(place: FactPlace, path: string, message: string, remedy: string): FileProblem {
  const at = place.line === undefined ? { path: `${place.path ?? ""}${path === "" ? "" : "."}${path}` } : { line: place.line };
  return { file: place.file, place: at, message, remedy };
}
