import { dataFolderContract } from "./data-folder.ts";
import { draftingContract } from "./drafting.ts";
import { homeContract } from "./home.ts";
import { resultsContract } from "./results.ts";

/** Everything the window can ask of the backend, one key an area. */
export const contract = {
  dataFolder: dataFolderContract,
  home: homeContract,
  results: resultsContract,
  drafting: draftingContract,
};

export type Contract = typeof contract;
