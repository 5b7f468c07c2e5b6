import { existsSync } from "node:fs";
import { strictly } from "../strictly.ts";
import { record, recorded } from "./recorded.ts";

/** Notes what the desktop was asked to open, and opens nothing. */
export const shell = strictly("shell", {
  recorded,
  openPath: (path: string) => {
    record("openPath", path);
    return Promise.resolve(existsSync(path) ? "" : "Failed to open path");
  },
  showItemInFolder: (path: string) => record("showItemInFolder", path),
  openExternal: (address: string) => {
    record("openExternal", address);
    return Promise.resolve();
  },
  trashItem: (path: string) => {
    record("trashItem", path);
    return Promise.resolve();
  },
  beep: () => undefined,
});
