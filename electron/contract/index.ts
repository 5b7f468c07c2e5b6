import { catalogueContract } from "./catalogue.ts";
import { checkingContract } from "./checking.ts";
import { dataFolderContract } from "./data-folder.ts";
import { draftingContract } from "./drafting.ts";
import { homeContract } from "./home.ts";
import { planningContract } from "./planning.ts";
import { previewContract } from "./preview.ts";
import { registerContract } from "./register.ts";
import { resultsContract } from "./results.ts";
import { settingsContract } from "./settings.ts";

/** Everything the window can ask of the backend, one key an area. */
export const contract = {
  dataFolder: dataFolderContract,
  home: homeContract,
  planning: planningContract,
  results: resultsContract,
  drafting: draftingContract,
  preview: previewContract,
  checking: checkingContract,
  register: registerContract,
  catalogue: catalogueContract,
  settings: settingsContract,
};

export type Contract = typeof contract;
