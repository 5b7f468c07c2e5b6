import type { Refusal } from "#contract/refusal.ts";
import { present } from "#core/present.ts";
import { documentRepository } from "../database/repositories/document-repository.ts";
import { createFieldReader } from "../services/catalogue/field-reader.ts";
import { readForm } from "../services/catalogue/write-form.ts";
import { todayIn } from "../services/drafting/draft-access.ts";
import { listTerms } from "../services/registering/committee-terms.ts";
import { exportIssued } from "../services/registering/export-issued.ts";
import { type IssueFailure, issuableDraft, issueDraft } from "../services/registering/issue-draft.ts";
import { listRegister } from "../services/registering/list-register.ts";
import { nextNumberOf, shownNext } from "../services/registering/number-series.ts";
import { removeEntry, saveEntry } from "../services/registering/save-entry.ts";
import { api, openDatabaseOf, valueOrRefusal } from "./context.ts";
import { refusalOfDrafting } from "./refusal-of-drafting.ts";
import { refusalOfForm } from "./refusal-of-form.ts";

/** The register of documents, and the issuing of drafts. */
export const registerRouter = {
  list: api.register.list.handler(async ({ context, input, errors }) =>
    valueOrRefusal(await listRegister(openDatabaseOf(context, errors), input), errors, refusalOfForm),
  ),
  next: api.register.next.handler(async ({ context, input: { kind, symbol, date }, errors }) => {
    const database = openDatabaseOf(context, errors);
    const day = createFieldReader().day("date", date) ?? todayIn(database);
    const next = await readForm(database, async (queries) => {
      const documents = (await documentRepository.list(queries)).map(({ value }) => value);
      return nextNumberOf(documents, { kind, symbol: symbol.trim(), date: day }, await listTerms(queries));
    });
    return shownNext(valueOrRefusal(next, errors, refusalOfForm));
  }),
  save: api.register.save.handler(async ({ context, input, errors }) =>
    valueOrRefusal(await saveEntry(openDatabaseOf(context, errors), input), errors, refusalOfForm),
  ),
  remove: api.register.remove.handler(async ({ context, input, errors }) =>
    valueOrRefusal(await removeEntry(openDatabaseOf(context, errors), input), errors, refusalOfForm),
  ),
  issuable: api.register.issuable.handler(async ({ context, input, errors }) =>
    valueOrRefusal(await issuableDraft(openDatabaseOf(context, errors), input), errors, refusalOfDrafting),
  ),
  issue: api.register.issue.handler(async ({ context, input, errors }) =>
    valueOrRefusal(await issueDraft(openDatabaseOf(context, errors), input), errors, refusalOfIssuing),
  ),
  exportIssued: api.register.exportIssued.handler(async ({ context, input: { letterhead, ...input }, errors }) => {
    const exported = await exportIssued(openDatabaseOf(context, errors), { ...input, ...present({ letterhead }) });
    const files = valueOrRefusal(exported, errors, refusalOfDrafting);
    return { files };
  }),
};

function refusalOfIssuing(reason: IssueFailure): Refusal {
  return reason.kind === "form" ? refusalOfForm(reason.failure) : refusalOfDrafting(reason.failure);
}
