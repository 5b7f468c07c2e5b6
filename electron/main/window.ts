import { join } from "node:path";
import { app, BrowserWindow } from "electron";
import { noteFault, reopenPage } from "./accidents.ts";
import { WINDOW_PAGE } from "./own-scheme.ts";
import type { Relay } from "./relay.ts";
import { saveBeforeClosing } from "./save-before-closing.ts";
import { lastWindowState, rememberWindowState } from "./window-state.ts";

/** Opens the window: sandboxed, without Node, bound to the program's own pages. */
export function openWindow(relay: Relay): BrowserWindow {
  const { bounds, isMaximized } = lastWindowState();
  const window = new BrowserWindow({
    ...bounds,
    minWidth: 800,
    minHeight: 520,
    show: false,
    title: "Thể Thức",
    backgroundColor: "#faf9f8",
    webPreferences: {
      preload: join(import.meta.dirname, "../preload/index.cjs"),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  if (isMaximized) window.maximize();
  window.once("ready-to-show", () => window.show());
  const { webContents } = window;
  relay.connect(webContents);
  rememberWindowState(window);
  saveBeforeClosing(window);
  webContents.on("render-process-gone", (_event, { reason }) => {
    if (reason !== "clean-exit") void reopenPage(window, reason);
  });
  // A load that is overtaken by a reload or by the closing of the window fails too.
  window.loadURL(WINDOW_PAGE).catch(noteFault);
  return window;
}
