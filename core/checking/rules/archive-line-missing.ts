import { standardOf } from "../../standards/index.ts";
import type { Rule } from "../rule.ts";

/** The last of the recipients is where the document is kept. */
export const archiveLineMissing: Rule = {
  id: "archive-line-missing",
  severity: "warning",
  reason: "The archive line closes the list of recipients under every standard.",
  check: ({ standard, recipients }) => {
    if (recipients.length === 0 || recipients.some((line) => /^lưu(?!\p{L})/iu.test(line))) return [];
    const { clause } = standardOf(standard).recipients.separator;
    return [{ message: "Nơi nhận chưa có dòng lưu văn bản.", quote: "", place: { path: "recipients" }, expected: "Lưu: VT, …", clause }];
  },
};
