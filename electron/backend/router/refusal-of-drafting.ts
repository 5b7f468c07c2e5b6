import type { Refusal } from "#contract/refusal.ts";
import { type DraftingFailure, describeDraftingFailure } from "../services/drafting/drafting-failure.ts";
import { refusalOfDocument } from "./refusal-of-document.ts";

/** What the window says of a failure in drafting. */
export function refusalOfDrafting(failure: DraftingFailure): Refusal {
  if (failure.kind === "document") return refusalOfDocument(failure.failure);
  return { kind: failure.kind, message: describeDraftingFailure(failure) };
}
