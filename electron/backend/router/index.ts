import { api } from "./context.ts";
import { dataFolderRouter } from "./data-folder-router.ts";
import { draftingRouter } from "./drafting-router.ts";
import { homeRouter } from "./home-router.ts";
import { resultsRouter } from "./results-router.ts";

/** Answers the whole contract, one file an area. */
export const router = api.router({
  dataFolder: dataFolderRouter,
  home: homeRouter,
  results: resultsRouter,
  drafting: draftingRouter,
});
