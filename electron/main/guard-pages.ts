import { app, session, type WebContents } from "electron";
import { isOwnAddress } from "./own-scheme.ts";

/**
 * What no page of the program may do, whoever made it: leave the program's own pages, open another window, hold a foreign page inside, or be
 * given a permission. Must run before the first window.
 */
export function guardPages(): void {
  // The program asks for no camera, no place, no notifications, and talks to nobody.
  session.defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.defaultSession.setPermissionCheckHandler(() => false);
  session.defaultSession.setDevicePermissionHandler(() => false);
  app.on("web-contents-created", (_event, contents) => guard(contents));
}

function guard(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: "deny" }));
  contents.on("will-navigate", (event, address) => {
    if (!isOwnAddress(address)) event.preventDefault();
  });
  contents.on("will-redirect", (event, address) => {
    if (!isOwnAddress(address)) event.preventDefault();
  });
  contents.on("will-attach-webview", (event) => event.preventDefault());
}
