import type { FileProblem } from "./data-failure.ts";
import type { PlacedFact } from "./facts.ts";
import { problemIn } from "./problem-in.ts";

/** The ids of the files that stand for other ones of the folder, and the facts that could not be told. */
export interface IdMatch {
  readonly ids: ReadonlyMap<string, string>;
  readonly problems: readonly FileProblem[];
}

/** The id made for a fact is that of something else. */
export function idTaken({ fact, place }: PlacedFact<"indicators"> | PlacedFact<"units">): FileProblem {
  return problemIn(place, "", `Mục “${fact.name}” không có “id”, còn “${fact.id}” đã dùng cho mục khác.`, "Ghi thêm “id” cho mục này.");
}
