import type { OfficialDocument } from "../../document/official-document.ts";
import { standardOf } from "../../standards/index.ts";
import type { Rule, Sighting } from "../rule.ts";

/** Parts without which no page can be made, told plainly. Number and date come with issuing. */
export const partsMissing: Rule = {
  id: "parts-missing",
  severity: "error",
  reason: "Every standard asks for them, and no page can be made without; their clauses stand with the standard.",
  check: (document) => missingParts(document),
};

/** Place, subject, signer and recipients where they are empty. */
export function missingParts({ standard, place, title, signature, recipients }: OfficialDocument): readonly Sighting[] {
  const rules = standardOf(standard);
  const parts = [
    { path: "place", isThere: !isBlank(place), message: "Chưa ghi địa danh.", clause: rules.letterhead.placeDate.clause },
    { path: "title", isThere: title.length > 0, message: "Chưa ghi trích yếu nội dung.", clause: rules.title.subject.clause },
    {
      path: "signature.lines",
      isThere: signature.lines.length > 0,
      message: "Chưa ghi quyền hạn, chức vụ của người ký.",
      clause: rules.signature.name.clause,
    },
    {
      path: "signature.name",
      isThere: !isBlank(signature.name),
      message: "Chưa ghi họ tên người ký.",
      clause: rules.signature.name.clause,
    },
    { path: "recipients", isThere: recipients.length > 0, message: "Chưa ghi nơi nhận.", clause: rules.recipients.word.clause },
  ];
  return parts.flatMap(({ path, isThere, message, clause }) => (isThere ? [] : [{ message, quote: "", place: { path }, clause }]));
}

function isBlank(line: string): boolean {
  return line.trim() === "";
}
