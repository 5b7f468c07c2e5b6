import { validateDocument } from "../../document/validate-document.ts";
import type { Rule } from "../rule.ts";
import { unknownReferences } from "./appendix-missing.ts";
import { missingParts } from "./parts-missing.ts";

/** What keeps the document from being written; places that other rules tell more plainly are left to them. */
export const unwritable: Rule = {
  id: "unwritable",
  severity: "error",
  reason: "Every writer refuses such a document.",
  check: (document, reading) => {
    const parts = missingParts(document).map(({ place }) => place.path);
    const references = unknownReferences(document, reading).map(({ path }) => path);
    const toldElsewhere = new Set([...parts, ...references]);
    return validateDocument(document).flatMap(({ message, remedy, place: { path = "" } }) =>
      toldElsewhere.has(path) ? [] : [{ message: `${message} ${remedy}`, quote: "", place: { path } }],
    );
  },
};
