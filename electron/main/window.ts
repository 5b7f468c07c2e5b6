import { join } from "node:path";
import { BrowserWindow, ipcMain } from "electron";
import { CHANNELS } from "#contract/desktop.ts";
import { isOwnAddress, isOwnPage, WINDOW_PAGE } from "./own-scheme.ts";
import type { Relay } from "./relay.ts";
import { lastWindowState, rememberWindowState } from "./window-state.ts";

/** A window that is asked to close saves first; one that does not answer in this time closes all the same. */
const MILLISECONDS_TO_SAVE = 5000;

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
    },
  });
  if (isMaximized) window.maximize();
  window.once("ready-to-show", () => window.show());
  const { webContents } = window;
  webContents.setWindowOpenHandler(() => ({ action: "deny" }));
  webContents.on("will-navigate", (event, address) => {
    if (!isOwnAddress(address)) event.preventDefault();
  });
  webContents.on("will-attach-webview", (event) => event.preventDefault());
  relay.connect(webContents);
  rememberWindowState(window);
  saveBeforeClosing(window);
  void window.loadURL(WINDOW_PAGE);
  return window;
}

function saveBeforeClosing(window: BrowserWindow): void {
  const state = { isSafe: false };
  const { webContents } = window;
  const closeNow = () => {
    state.isSafe = true;
    if (!window.isDestroyed()) window.close();
  };
  const hear = (event: Electron.IpcMainEvent) => {
    if (event.sender === webContents && isOwnPage(event)) closeNow();
  };
  ipcMain.on(CHANNELS.closed, hear);
  window.on("close", (event) => {
    if (state.isSafe || webContents.isCrashed()) return;
    event.preventDefault();
    webContents.send(CHANNELS.closing);
    setTimeout(closeNow, MILLISECONDS_TO_SAVE).unref();
  });
  window.on("closed", () => ipcMain.off(CHANNELS.closed, hear));
}
