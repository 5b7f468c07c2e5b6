import { present } from "#core/present.ts";
import { read } from "../database/read.ts";
import { listCatalogueTemplates } from "../services/catalogue/office-templates.ts";
import { listDrafts } from "../services/data-folder/list-drafts.ts";
import { describeChange } from "../services/drafting/describe-change.ts";
import { draftDocument } from "../services/drafting/draft-document.ts";
import { draftVersion, draftVersions, keepTyped, openDraft, settleDraft } from "../services/drafting/edit-draft.ts";
import { exportDocument } from "../services/drafting/export-document.ts";
import { listCitations } from "../services/drafting/list-citations.ts";
import { refreshDraft } from "../services/drafting/refresh-draft.ts";
import { removeDraft } from "../services/drafting/remove-draft.ts";
import { saveAsTemplate } from "../services/drafting/save-as-template.ts";
import { listSigners } from "../services/drafting/signers.ts";
import { api, openDatabaseOf, valueOrRefusal } from "./context.ts";
import { refusalOfData } from "./refusal-of-data.ts";
import { refusalOfDrafting } from "./refusal-of-drafting.ts";
import { refusalOfForm } from "./refusal-of-form.ts";
import { sentDocument } from "./sent-document.ts";

/** What a version is called that the writer asked for, or that stands before a step which needs one. */
const SAVED = "Lưu dự thảo";

/** Drafting: templates, drafts, their versions and the files made of them. */
export const draftingRouter = {
  templates: api.drafting.templates.handler(async ({ context, errors }) =>
    valueOrRefusal(await listCatalogueTemplates(openDatabaseOf(context, errors)), errors, refusalOfForm),
  ),
  drafts: api.drafting.drafts.handler(async ({ context, errors }) => {
    const drafts = await read(openDatabaseOf(context, errors), listDrafts);
    const listed = valueOrRefusal(drafts, errors, (failure) => refusalOfData({ kind: "database", failure }));
    return listed.map(({ plan, ...draft }) => ({ ...draft, planId: plan }));
  }),
  signers: api.drafting.signers.handler(async ({ context, input, errors }) =>
    valueOrRefusal(await listSigners(openDatabaseOf(context, errors), input.planId, input.unitId), errors, refusalOfDrafting),
  ),
  draft: api.drafting.draft.handler(async ({ context, input: { unitId, authorityId, ...request }, errors }) => {
    const draft = await draftDocument(openDatabaseOf(context, errors), { ...request, ...present({ unitId, authorityId }) });
    return { id: valueOrRefusal(draft, errors, refusalOfDrafting).id };
  }),
  open: api.drafting.open.handler(async ({ context, input, errors }) =>
    valueOrRefusal(await openDraft(openDatabaseOf(context, errors), input.id), errors, refusalOfDrafting),
  ),
  keep: api.drafting.keep.handler(async ({ context, input, errors }) => {
    const document = sentDocument(context, input.document, errors);
    valueOrRefusal(await keepTyped(openDatabaseOf(context, errors), input.id, document), errors, refusalOfDrafting);
  }),
  settle: api.drafting.settle.handler(async ({ context, input, errors }) => ({
    version: valueOrRefusal(await settleDraft(openDatabaseOf(context, errors), input.id, SAVED), errors, refusalOfDrafting),
  })),
  versions: api.drafting.versions.handler(async ({ context, input, errors }) =>
    valueOrRefusal(await draftVersions(openDatabaseOf(context, errors), input.id), errors, refusalOfDrafting),
  ),
  version: api.drafting.version.handler(async ({ context, input, errors }) => {
    const version = await draftVersion(openDatabaseOf(context, errors), input.id, input.ordinal);
    return valueOrRefusal(version, errors, refusalOfDrafting).document;
  }),
  refresh: api.drafting.refresh.handler(async ({ context, input, errors }) => {
    const database = openDatabaseOf(context, errors);
    valueOrRefusal(await settleDraft(database, input.id, SAVED), errors, refusalOfDrafting);
    const { version, changes } = valueOrRefusal(await refreshDraft(database, input.id), errors, refusalOfDrafting);
    return { version, changes: changes.map((change) => ({ kind: change.kind, path: change.path, message: describeChange(change) })) };
  }),
  export: api.drafting.export.handler(async ({ context, input, errors }) => {
    const database = openDatabaseOf(context, errors);
    valueOrRefusal(await settleDraft(database, input.id, SAVED), errors, refusalOfDrafting);
    const { id: draftId, folder: outFolder, formats, letterhead } = input;
    const request = { draftId, outFolder, formats, ...present({ letterhead }) };
    return { files: valueOrRefusal(await exportDocument(database, request), errors, refusalOfDrafting).files };
  }),
  citations: api.drafting.citations.handler(async ({ context, input, errors }) =>
    valueOrRefusal(await listCitations(openDatabaseOf(context, errors), input.id, input.search), errors, refusalOfDrafting),
  ),
  saveAsTemplate: api.drafting.saveAsTemplate.handler(async ({ context, input: { id: draftId, ...named }, errors }) => {
    const saved = await saveAsTemplate(openDatabaseOf(context, errors), { draftId, ...named });
    valueOrRefusal(saved, errors, (failure) => (failure.kind === "template" ? refusalOfForm(failure.failure) : refusalOfDrafting(failure)));
  }),
  remove: api.drafting.remove.handler(async ({ context, input, errors }) => {
    valueOrRefusal(await removeDraft(openDatabaseOf(context, errors), input.id), errors, refusalOfDrafting);
  }),
};
