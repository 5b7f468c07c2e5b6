import type { Refusal } from "#contract/refusal.ts";
import { draftAsTyped } from "../services/checking/draft-as-typed.ts";
import { type CheckingFailure, findInSteps } from "../services/checking/find-in-steps.ts";
import { api, openDatabaseOf, valueOrRefusal } from "./context.ts";
import { refusalOfDrafting } from "./refusal-of-drafting.ts";
import { sentDocument } from "./sent-document.ts";

/** What is wrong in a document, and where. */
export const checkingRouter = {
  findings: api.checking.findings.handler(async ({ context, input, errors, signal }) =>
    valueOrRefusal(await findInSteps(sentDocument(context, input.document, errors), signal), errors, refusalOfChecking),
  ),
  draftFindings: api.checking.draftFindings.handler(async ({ context, input, errors, signal }) => {
    const document = valueOrRefusal(await draftAsTyped(openDatabaseOf(context, errors), input.id), errors, refusalOfDrafting);
    return valueOrRefusal(await findInSteps(document, signal), errors, refusalOfChecking);
  }),
};

function refusalOfChecking({ kind }: CheckingFailure): Refusal {
  return { kind, message: "Văn bản đang được soát lại theo nội dung mới hơn." };
}
