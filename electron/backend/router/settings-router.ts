import { readFile } from "node:fs/promises";
import { z } from "zod";
import { read } from "../database/read.ts";
import { programFile } from "../program-files.ts";
import { readForm } from "../services/catalogue/write-form.ts";
import { importFacts } from "../services/data-folder/import-facts.ts";
import { importCounts, importWithProgress } from "../services/data-folder/import-progress.ts";
import { listChanges, undoChange } from "../services/data-folder/undo-change.ts";
import { todayIn } from "../services/drafting/draft-access.ts";
import { loadUserGuide, saveUserGuide } from "../services/help/user-guide.ts";
import { listTerms, saveTerms, shownTerms } from "../services/registering/committee-terms.ts";
import { api, openDatabaseOf, valueOrRefusal } from "./context.ts";
import { refusalOfData } from "./refusal-of-data.ts";
import { refusalOfForm } from "./refusal-of-form.ts";

/** So many changes are shown; older ones are taken back by command. */
const MOST_CHANGES = 200;

/** What is set and looked after once in a while. */
export const settingsRouter = {
  version: api.settings.version.handler(async () => {
    const manifest: unknown = JSON.parse(await readFile(programFile("package.json"), "utf8"));
    return z.object({ version: z.string() }).parse(manifest).version;
  }),
  changes: api.settings.changes.handler(async ({ context, errors }) => {
    const changes = await read(openDatabaseOf(context, errors), listChanges);
    const known = valueOrRefusal(changes, errors, (failure) => refusalOfData({ kind: "database", failure }));
    return known
      .slice(0, MOST_CHANGES)
      .map(({ id, made_at: madeAt, actor, reason, isUndone }) => ({ id, madeAt, actor, reason, isUndone }));
  }),
  undo: api.settings.undo.handler(async ({ context, input, errors }) => {
    const undone = valueOrRefusal(await undoChange(openDatabaseOf(context, errors), input.id), errors, refusalOfData);
    return { reason: undone.change.reason, changeSetId: undone.changeSetId };
  }),
  checkImport: api.settings.checkImport.handler(async ({ context, input: { files }, errors }) => {
    const request = { files, isDryRun: true, onProgress: () => undefined };
    return importCounts(valueOrRefusal(await importFacts(openDatabaseOf(context, errors), request), errors, refusalOfData));
  }),
  importFacts: api.settings.importFacts.handler(({ context, input: { files }, errors }) =>
    importWithProgress(openDatabaseOf(context, errors), files, refusalOfData),
  ),
  terms: api.settings.terms.handler(async ({ context, errors }) => {
    const database = openDatabaseOf(context, errors);
    return shownTerms(valueOrRefusal(await readForm(database, listTerms), errors, refusalOfForm), todayIn(database));
  }),
  saveTerms: api.settings.saveTerms.handler(async ({ context, input, errors }) =>
    valueOrRefusal(await saveTerms(openDatabaseOf(context, errors), input.days), errors, refusalOfForm),
  ),
  guide: api.settings.guide.handler(() => loadUserGuide()),
  saveGuide: api.settings.saveGuide.handler(async ({ input: { folder }, errors }) => ({
    file: valueOrRefusal(await saveUserGuide(folder), errors, (failure) => refusalOfData({ kind: "file", failure })),
  })),
};
