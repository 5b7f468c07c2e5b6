import { catalogueRouter } from "./catalogue-router.ts";
import { checkingRouter } from "./checking-router.ts";
import { api } from "./context.ts";
import { dataFolderRouter } from "./data-folder-router.ts";
import { draftingRouter } from "./drafting-router.ts";
import { homeRouter } from "./home-router.ts";
import { planningRouter } from "./planning-router.ts";
import { previewRouter } from "./preview-router.ts";
import { registerRouter } from "./register-router.ts";
import { resultsRouter } from "./results-router.ts";
import { settingsRouter } from "./settings-router.ts";

/** Answers the whole contract, one file an area. */
export const router = api.router({
  dataFolder: dataFolderRouter,
  home: homeRouter,
  planning: planningRouter,
  results: resultsRouter,
  drafting: draftingRouter,
  preview: previewRouter,
  checking: checkingRouter,
  register: registerRouter,
  catalogue: catalogueRouter,
  settings: settingsRouter,
});
