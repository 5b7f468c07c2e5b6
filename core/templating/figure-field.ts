import type { Field } from "../document/inline.ts";
import type { Figure } from "./figure.ts";

/** A figure as the document keeps it. The plain form goes without saying. */
export function fieldOf({ shown, facts, form, value }: Pick<Figure, "shown" | "facts" | "form" | "value">): Field {
  return { kind: "field", shown, facts, ...(value === undefined ? {} : { value }), ...(form === "plain" ? {} : { form }) };
}
