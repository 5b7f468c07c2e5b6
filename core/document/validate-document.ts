import type { Problem } from "../problem.ts";
import type { OfficialDocument } from "./official-document.ts";

/** Semantic mistakes of a document whose shape is right, each with its JSON path. */
export function validateDocument(_document: OfficialDocument): readonly Problem[] {
  return [];
}
