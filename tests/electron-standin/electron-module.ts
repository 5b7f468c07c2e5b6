import { EventEmitter } from "node:events";
import { registerHooks } from "node:module";
import { pressAccelerator } from "./main/accelerators.ts";
import { app } from "./main/app.ts";
import { BrowserWindow, followTargets } from "./main/browser-window.ts";
import { clipboard } from "./main/clipboard.ts";
import { dialog } from "./main/dialog.ts";
import { ipcMain } from "./main/ipc-main.ts";
import { Menu, MenuItem } from "./main/menu.ts";
import { nativeTheme } from "./main/native-theme.ts";
import { net } from "./main/net.ts";
import { protocol } from "./main/protocol.ts";
import { safeStorage } from "./main/safe-storage.ts";
import { screen } from "./main/screen.ts";
import { session } from "./main/session.ts";
import { shell } from "./main/shell.ts";
import { type WebContents, webContents } from "./main/web-contents.ts";
import { notThere, strictly } from "./strictly.ts";

/** Names a program may import and not use; using one throws, saying that it is not there. */
const ABSENT = [
  ...["BaseWindow", "View", "WebContentsView", "MessageChannelMain", "Notification", "Tray", "TouchBar", "ShareMenu"],
  ...["autoUpdater", "contentTracing", "desktopCapturer", "globalShortcut", "inAppPurchase", "nativeImage", "netLog"],
  ...["pushNotifications", "systemPreferences", "utilityProcess", "webFrameMain"],
];

const electron: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries(ABSENT.map((name) => [name, notThere(name)])),
  ...{ app, BrowserWindow, clipboard, dialog, ipcMain, Menu, MenuItem, nativeTheme, net, protocol },
  ...{ safeStorage, screen, session, shell, webContents },
  crashReporter: strictly("crashReporter", { start: () => undefined }),
  powerMonitor: strictly("powerMonitor", new EventEmitter()),
};

const ADDRESS = "electron-standin:electron";
const SHELF = "electron stand-in";

/**
 * Makes `electron` importable and requirable. As a CommonJS text that names its exports, so that both ways of loading, and Playwright's
 * `require` through the inspector, give the same objects.
 */
export function provideElectron(): void {
  Reflect.set(globalThis, Symbol.for(SHELF), electron);
  const exports = Object.keys(electron).map((name) => `exports.${name} = electron.${name};`);
  const source = [`const electron = globalThis[Symbol.for("${SHELF}")];`, ...exports].join("\n");
  registerHooks({
    resolve: (name, context, next) =>
      /^electron(\/(main|common))?$/.test(name) ? { url: ADDRESS, format: "commonjs", shortCircuit: true } : next(name, context),
    load: (address, context, next) => (address === ADDRESS ? { format: "commonjs", source, shortCircuit: true } : next(address, context)),
  });
  app.on("web-contents-created", (_event: unknown, contents: WebContents) => {
    contents.onMenuKey = pressAccelerator;
  });
}

/** Starts what the program runs in, once its main file was loaded. */
export async function startElectron(): Promise<void> {
  await app.start(followTargets);
}
