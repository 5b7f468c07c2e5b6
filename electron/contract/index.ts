import { dataFolderContract } from "./data-folder.ts";

/** Everything the window can ask of the backend, one key an area. */
export const contract = {
  dataFolder: dataFolderContract,
};

export type Contract = typeof contract;
