import { join } from "node:path";
import { app, BrowserWindow, dialog, session } from "electron";
import { closeBackend, startBackend } from "./backend-worker.ts";
import { answerDesktopCalls } from "./desktop-calls.ts";
import { setMenu } from "./menu.ts";
import { registerOwnScheme, serveOwnScheme } from "./own-scheme.ts";
import { createRelay } from "./relay.ts";
import { openWindow } from "./window.ts";

app.setName("Thể Thức");
registerOwnScheme();

if (app.requestSingleInstanceLock()) void start();
else app.quit();

async function start(): Promise<void> {
  await app.whenReady();
  // The program asks for no camera, no place, no notifications, and talks to nobody.
  session.defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.defaultSession.setPermissionCheckHandler(() => false);
  serveOwnScheme(join(import.meta.dirname, "../renderer"));
  const backend = startBackend();
  const relay = createRelay(backend);
  answerDesktopCalls();
  setMenu();
  openWindow(relay);
  app.on("second-instance", showWindow);
  closeInOrder(() => closeBackend(backend));
  backend.on("error", (error) => {
    dialog.showErrorBox(
      "Thể Thức",
      `Chương trình gặp lỗi không mong đợi và phải đóng lại; dữ liệu đã nhận vẫn được giữ. (${error.message})`,
    );
    app.exit(1);
  });
}

function showWindow(): void {
  const [window] = BrowserWindow.getAllWindows();
  if (window?.isMinimized()) window.restore();
  window?.focus();
}

/** The window saves and closes, then the backend, then the program. The end of a Windows session takes the same way. */
function closeInOrder(closeAll: () => Promise<void>): void {
  const state = { isClosed: false };
  app.on("window-all-closed", () => app.quit());
  app.on("will-quit", (event) => {
    if (state.isClosed) return;
    event.preventDefault();
    void closeAll().finally(() => {
      state.isClosed = true;
      app.quit();
    });
  });
}
