import { listUnitTree } from "../services/catalogue/list-units.ts";
import { listLetterheads, removeLetterhead, removeLetterheadFile, saveLetterhead } from "../services/catalogue/office-letterheads.ts";
import { keepOfficeTemplate, listCatalogueTemplates, removeOfficeTemplate, templateText } from "../services/catalogue/office-templates.ts";
import { listPeople, removeAuthority, removePerson, saveAuthority, savePerson } from "../services/catalogue/people.ts";
import { removeUnit, saveUnit } from "../services/catalogue/save-unit.ts";
import { keepLetterhead } from "../services/letterheads/keep-letterhead.ts";
import { api, openDatabaseOf, valueOrRefusal } from "./context.ts";
import { refusalOfData } from "./refusal-of-data.ts";
import { refusalOfForm } from "./refusal-of-form.ts";

/** What an office sets down once: units, people, habits of writing, templates. */
export const catalogueRouter = {
  units: api.catalogue.units.handler(async ({ context, input, errors }) =>
    valueOrRefusal(await listUnitTree(openDatabaseOf(context, errors), input), errors, refusalOfForm),
  ),
  saveUnit: api.catalogue.saveUnit.handler(async ({ context, input, errors }) =>
    valueOrRefusal(await saveUnit(openDatabaseOf(context, errors), input), errors, refusalOfForm),
  ),
  removeUnit: api.catalogue.removeUnit.handler(async ({ context, input, errors }) =>
    valueOrRefusal(await removeUnit(openDatabaseOf(context, errors), input), errors, refusalOfForm),
  ),
  people: api.catalogue.people.handler(async ({ context, input, errors }) =>
    valueOrRefusal(await listPeople(openDatabaseOf(context, errors), input.search), errors, refusalOfForm),
  ),
  savePerson: api.catalogue.savePerson.handler(async ({ context, input: { name, ...seen }, errors }) =>
    valueOrRefusal(await savePerson(openDatabaseOf(context, errors), { ...seen, form: name }), errors, refusalOfForm),
  ),
  removePerson: api.catalogue.removePerson.handler(async ({ context, input, errors }) =>
    valueOrRefusal(await removePerson(openDatabaseOf(context, errors), input), errors, refusalOfForm),
  ),
  saveAuthority: api.catalogue.saveAuthority.handler(async ({ context, input, errors }) =>
    valueOrRefusal(await saveAuthority(openDatabaseOf(context, errors), input), errors, refusalOfForm),
  ),
  removeAuthority: api.catalogue.removeAuthority.handler(async ({ context, input, errors }) =>
    valueOrRefusal(await removeAuthority(openDatabaseOf(context, errors), input), errors, refusalOfForm),
  ),
  letterheads: api.catalogue.letterheads.handler(async ({ context, errors }) =>
    valueOrRefusal(await listLetterheads(openDatabaseOf(context, errors)), errors, refusalOfForm),
  ),
  saveLetterhead: api.catalogue.saveLetterhead.handler(async ({ context, input, errors }) =>
    valueOrRefusal(await saveLetterhead(openDatabaseOf(context, errors), input), errors, refusalOfForm),
  ),
  removeLetterhead: api.catalogue.removeLetterhead.handler(async ({ context, input, errors }) =>
    valueOrRefusal(await removeLetterhead(openDatabaseOf(context, errors), input.unitId), errors, refusalOfForm),
  ),
  keepLetterheadFile: api.catalogue.keepLetterheadFile.handler(async ({ context, input: { unitId, file }, errors }) => {
    const kept = await keepLetterhead(openDatabaseOf(context, errors), { file, unitId, isDryRun: false });
    const { changeSetId = null } = valueOrRefusal(kept, errors, refusalOfData);
    return { id: unitId, changeSetId };
  }),
  removeLetterheadFile: api.catalogue.removeLetterheadFile.handler(async ({ context, input, errors }) =>
    valueOrRefusal(await removeLetterheadFile(openDatabaseOf(context, errors), input.unitId), errors, refusalOfForm),
  ),
  templates: api.catalogue.templates.handler(async ({ context, errors }) =>
    valueOrRefusal(await listCatalogueTemplates(openDatabaseOf(context, errors)), errors, refusalOfForm),
  ),
  template: api.catalogue.template.handler(async ({ context, input, errors }) =>
    valueOrRefusal(await templateText(openDatabaseOf(context, errors), input), errors, refusalOfForm),
  ),
  saveTemplate: api.catalogue.saveTemplate.handler(async ({ context, input, errors }) =>
    valueOrRefusal(await keepOfficeTemplate(openDatabaseOf(context, errors), input), errors, refusalOfForm),
  ),
  removeTemplate: api.catalogue.removeTemplate.handler(async ({ context, input, errors }) =>
    valueOrRefusal(await removeOfficeTemplate(openDatabaseOf(context, errors), input.code), errors, refusalOfForm),
  ),
};
