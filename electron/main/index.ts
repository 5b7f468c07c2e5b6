import { join } from "node:path";
import { app, BrowserWindow } from "electron";
import { endAfter, listenForFaults } from "./accidents.ts";
import { programFolder, startBackend } from "./backend-worker.ts";
import { answerDesktopCalls } from "./desktop-calls.ts";
import { guardPages } from "./guard-pages.ts";
import { setMenu } from "./menu.ts";
import { refuseNetwork, registerOwnScheme, serveOwnScheme } from "./own-scheme.ts";
import { createRelay } from "./relay.ts";
import { openWindow } from "./window.ts";

app.setName("Thể Thức");
// As in electron-builder.yml: Windows holds window, shortcut and pinned icon together by it.
app.setAppUserModelId("vn.the-thuc.app");
app.commandLine.appendSwitch("lang", "vi");
registerOwnScheme();
listenForFaults();

if (app.requestSingleInstanceLock()) void start().catch((error: unknown) => endAfter("main", error));
else app.quit();

async function start(): Promise<void> {
  await app.whenReady();
  guardPages();
  refuseNetwork();
  serveOwnScheme({ window: join(import.meta.dirname, "../renderer"), guide: join(programFolder(), "resources/help") });
  const backend = startBackend((reason) => void endAfter("backend", reason));
  answerDesktopCalls(backend.worker);
  setMenu();
  openWindow(createRelay(backend.worker));
  app.on("second-instance", showWindow);
  closeInOrder(backend.close);
}

/** A second start shows the window of the first; one that comes while the first is ending opens the program anew. */
function showWindow(): void {
  const [window] = BrowserWindow.getAllWindows();
  if (window === undefined) {
    app.relaunch();
    return;
  }
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

/** The window saves and closes, then the backend, then the program. */
function closeInOrder(closeBackend: () => Promise<void>): void {
  const state = { isClosed: false };
  app.on("window-all-closed", () => app.quit());
  app.on("will-quit", (event) => {
    if (state.isClosed) return;
    event.preventDefault();
    void closeBackend().finally(() => {
      state.isClosed = true;
      app.quit();
    });
  });
}
