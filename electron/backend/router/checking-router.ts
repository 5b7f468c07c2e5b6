import { findInSteps } from "../services/checking/find-in-steps.ts";
import { api, valueOrRefusal } from "./context.ts";
import { sentDocument } from "./sent-document.ts";

/** What is wrong in a document, and where. */
export const checkingRouter = {
  findings: api.checking.findings.handler(async ({ input, errors, signal }) =>
    valueOrRefusal(await findInSteps(sentDocument(input.document), signal), errors, ({ kind }) => ({
      kind,
      message: "Văn bản đang được soát lại theo nội dung mới hơn.",
    })),
  ),
};
