import type { OfficialDocument } from "../../document/official-document.ts";
import type { Rule } from "../rule.ts";

/** A draft bears neither; a document that bears one alone was forgotten halfway. */
export const numberAndDateMissing: Rule = {
  id: "number-and-date-missing",
  severity: "style",
  reason: "Both come with issuing, so that a draft is only reminded.",
  check: (document) => {
    const missing = missingOf(document);
    if (missing === undefined) return [];
    return [{ message: missing, quote: "", place: { path: document.number === undefined ? "number" : "date" } }];
  },
};

function missingOf({ number, date }: OfficialDocument): string | undefined {
  if (number === undefined && date === undefined) return "Chưa có số và ngày, tháng, năm; chương trình ghi khi ban hành.";
  if (number === undefined) return "Có ngày, tháng, năm nhưng chưa có số văn bản.";
  return date === undefined ? "Có số văn bản nhưng chưa có ngày, tháng, năm." : undefined;
}
