import type { Field } from "../document/inline.ts";
import { present } from "../present.ts";
import type { Figure } from "./figure.ts";

/** A figure as the document keeps it. The plain form goes without saying. */
export function fieldOf({ shown, facts, form, value }: Pick<Figure, "shown" | "facts" | "form" | "value">): Field {
  return { kind: "field", shown, facts, ...present({ value }), ...(form === "plain" ? {} : { form }) };
}
