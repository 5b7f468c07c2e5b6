import type { Refusal } from "#contract/refusal.ts";
import { describeFormFailure, type FormFailure } from "../services/catalogue/form-failure.ts";

/** What the window says of a form that was not taken; `where` of a mistake is the name of its field. */
export function refusalOfForm(failure: FormFailure): Refusal {
  const message = describeFormFailure(failure);
  if (failure.kind !== "form") return { kind: failure.kind, message };
  return { kind: "form", message, mistakes: failure.mistakes.map((mistake) => ({ where: mistake.field, message: mistake.message })) };
}
